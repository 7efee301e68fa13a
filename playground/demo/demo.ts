/** Stands between the portal and a real service: starts the mock, then the elements, then the demo controls. */

// Loaded when the page is already there: the mock is far larger than the portal and the elements together.
const [{ mock }, { logActivity }, { wireControls }] = await Promise.all([
  import('./mock.js'),
  import('./activity.js'),
  import('./controls.js'),
]);

const running = await mock;
logActivity(running);
await import('../../src/define.js');
wireControls(running);

// A module, because it waits.
export {};
