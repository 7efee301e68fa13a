/** What the portal adds to its page: plain DOM, the events of the elements, and the session by context. No Lit. */
import type { SpaceSession } from '../src/components/space-session/space-session.js';
import type { SessionValue } from '../src/session/session.js';
import { ask } from './ask.js';
import { followContext } from './context.js';
import { showPage } from './pages/pages.js';
import { showSession } from './session-content.js';

let session: SessionValue;
let failed = false;

showPage();
showSession(session, failed);
document.documentElement.dataset['ready'] = '';

void followContext('session', (value) => {
  session = value;
  showSession(session, failed);
});
void followContext('session-failure', (code) => {
  failed = code !== undefined;
  showSession(session, failed);
});

const acts: Readonly<Record<string, () => void>> = {
  'sign-in': () => ask('session-sign-in'),
  retry: () => ask('session-refresh'),
  'sign-out': () => document.querySelector<SpaceSession>('space-session')?.signOut(),
};

document.querySelector('.page')!.addEventListener('click', ({ target }) => {
  const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
  if (act) acts[act]?.();
});
