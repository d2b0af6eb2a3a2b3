import { extension } from '../../browser';
import { openPopup } from './open';

void openPopup(document, extension);
