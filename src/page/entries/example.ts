import { extensionInPage } from '../../browser-in-page';
import { startReader } from '../reader';

startReader(window, extensionInPage);
