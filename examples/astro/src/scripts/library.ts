import { navigate } from 'astro:transitions/client';
import 'space-elements/define';
import { followSession, type SessionValue } from 'space-elements/session';
import { showSession } from '../../../shared/show-session.js';

// Beside the body, which the router replaces; it serves the elements of each page.
document.documentElement.append(Object.assign(document.createElement('space-session'), { baseUrl: '/api' }));

// A module runs once, however often the router comes by: what follows outlives the pages.
let session: SessionValue;
followSession((value) => {
  session = value;
  showSession(session);
});
document.addEventListener('astro:after-swap', () => showSession(session));
document.addEventListener('space-switched', () => void navigate(`/${document.documentElement.lang}/home`));
