import { followSession, type SessionValue } from 'space-elements/session';
import { onMounted, onUnmounted, shallowRef, type ShallowRef } from 'vue';

/** The session that `<space-session>` provides, as it is now. */
export function useSession(): Readonly<ShallowRef<SessionValue>> {
  const session = shallowRef<SessionValue>();
  let stop: (() => void) | undefined;
  onMounted(() => {
    // Asked from within, for it serves its content only.
    stop = followSession((value) => (session.value = value), document.querySelector('space-session > *')!);
  });
  onUnmounted(() => stop?.());
  return session;
}
