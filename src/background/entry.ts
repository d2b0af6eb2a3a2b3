import gate from '../page/entries/gate.ts?script&iife';
import reader from '../page/entries/reader.ts?script&iife';
import { startWorker } from './worker';

startWorker({ gate, reader, marks: 'marks.css' });
