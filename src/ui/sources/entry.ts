import { extension } from '../../browser';
import { openSources } from './open';

void openSources(document, extension);
