import { extensionInPage } from '../../browser-in-page';
import { askWorker } from '../ask';
import { openGate } from '../gate';

void openGate(document, askWorker(extensionInPage));
