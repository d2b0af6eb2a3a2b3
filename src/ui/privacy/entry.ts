import { extension } from '../../browser';
import { openPrivacy } from './open';

openPrivacy(document, extension);
