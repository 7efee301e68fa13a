import type { SessionValue } from 'space-elements/session';
import { onMounted, onUnmounted, shallowRef, type ShallowRef } from 'vue';
import { followSession } from '../../shared/session.js';

/** The session that `<space-session>` provides, as it is now. */
export function useSession(): Readonly<ShallowRef<SessionValue>> {
  const session = shallowRef<SessionValue>();
  let stop: (() => void) | undefined;
  onMounted(() => (stop = followSession((value) => (session.value = value))));
  onUnmounted(() => stop?.());
  return session;
}
