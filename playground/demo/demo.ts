/** Starts the mock where the address asks for it, then the elements, then the demo controls. */
import { logActivity } from './activity.js';
import { backEnd, isForBackEnd } from './back-end.js';
import { wireChoices } from './choices.js';
import { openMenuWhereAsked } from './open-menu.js';
import * as serviceControls from './service-controls.js';

for (const part of document.querySelectorAll<HTMLElement>('#demo [data-back-end]')) part.hidden = !isForBackEnd(part);

// The mock is far larger than the portal and the elements together: who talks to the service does not download it.
const { describeRequests, wireControls } = backEnd === 'mock' ? await import('./mock-controls.js') : serviceControls;

logActivity(describeRequests);
await import('../../src/define.js');
wireChoices();
wireControls();
openMenuWhereAsked();
