/** Stands between the portal and a real service: starts the mock, then the elements, then the demo controls. */
import { mock } from './mock.js';
import { logActivity } from './activity.js';
import { wireControls } from './controls.js';

const running = await mock;
logActivity(running);
wireControls(running);
await import('../../src/define.js');
