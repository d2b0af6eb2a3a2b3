import { extension } from '../../browser';
import { openReview } from './open';

void openReview(document, extension);
