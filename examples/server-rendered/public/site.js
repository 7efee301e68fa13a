import { followSession } from '/shared/session.js';
import { HttpSpaceService } from '/space-elements/browser/services.js';

const { content: token } = document.querySelector('meta[name=csrf-token]');
document.querySelector('space-session').service = new HttpSpaceService('/api', { csrfToken: () => token });

// Who switched begins in the space they chose.
document.addEventListener('space-switched', () => location.assign('/'));

// A page belongs to the space it was rendered for: another tab may have switched.
let shown;
followSession((session) => {
  const active = session?.activeSpace?.id;
  if (shown && active && active !== shown) location.reload();
  shown = active ?? shown;
});
