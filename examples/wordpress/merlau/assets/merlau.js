import { followSession } from '/space-elements/browser/session.js';
import { showSession } from '/shared/show-session.js';

followSession(showSession);

// Who switches begins on the first page of the space.
document.addEventListener('space-switched', () => location.assign(document.querySelector('.brand').href));
