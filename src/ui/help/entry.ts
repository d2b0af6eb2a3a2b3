import { extension } from '../../browser';
import { openHelp } from './open';

openHelp(document, extension);
