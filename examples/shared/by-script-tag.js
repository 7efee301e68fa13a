import { followSession } from '/space-elements/browser/session.js';
import { startPage } from './page.js';

startPage(followSession);
