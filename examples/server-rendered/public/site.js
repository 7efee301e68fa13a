import { HttpSpaceService } from '/space-elements/browser/services.js';
import { followSession } from '/space-elements/browser/session.js';

const { content: token } = document.querySelector('meta[name=csrf-token]');
document.querySelector('space-session').service = new HttpSpaceService('/api', { csrfToken: () => token });

// Captured, to be known before the session that comes of the switch.
let switchedHere = false;
document.addEventListener('space-switched', () => (switchedHere = true), { capture: true });

// A page belongs to the space it was rendered for. Who switches here begins anew in the space they chose; a page whose
// space was switched in another tab stays where it is.
const { space: rendered } = document.querySelector('main').dataset;
followSession((session) => {
  if (!session || (session.activeSpace?.id ?? '') === rendered) return;
  if (switchedHere) location.assign('/');
  else location.reload();
});
