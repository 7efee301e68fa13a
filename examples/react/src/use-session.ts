import { useEffect, useState } from 'react';
import type { SessionValue } from 'space-elements/session';
import { followSession } from '../../shared/session.js';

/** The session that `<space-session>` provides; the component renders again whenever it changes. */
export function useSession(): SessionValue {
  const [session, setSession] = useState<SessionValue>();
  useEffect(() => followSession(setSession), []);
  return session;
}
