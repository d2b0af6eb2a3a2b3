import { extension } from '../../../src/browser';
import { showViews } from './show-view';

showViews(document, extension);
