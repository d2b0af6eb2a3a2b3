import { extension } from '../../browser';
import { openWelcome } from './open';

void openWelcome(document, extension);
