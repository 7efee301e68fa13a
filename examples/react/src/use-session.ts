import { useEffect, useState } from 'react';
import { followSession, type SessionValue } from 'space-elements/session';

/** The session that `<space-session>` provides; the component renders again whenever it changes. */
export function useSession(): SessionValue {
  const [session, setSession] = useState<SessionValue>();
  // Asked from within, for it serves its content only.
  useEffect(() => followSession(setSession, document.querySelector('space-session > *')!), []);
  return session;
}
