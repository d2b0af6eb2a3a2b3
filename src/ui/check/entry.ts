import { extension } from '../../browser';
import { openCheck } from './open';

void openCheck(document, extension);
