import { dropDraft, readDraft, writeDraft } from '../../session/drafts.js';
import type { Session } from '../../session/session.js';

/** The wish to link a device, which is kept while its person signs in strongly. */
const draftName = 'device-pairing';

export function keepWish(session: Session | undefined): void {
  writeDraft(draftName, session?.person.id ?? '', true);
}

export function dropWish(): void {
  dropDraft(draftName);
}

/** True once for somebody who was sent to sign in strongly, and is back. */
export function takeWish(session: Session | undefined): boolean {
  const isBack = session?.authentication.assurance === 'strong' && Boolean(readDraft(draftName, session.person.id));
  if (isBack) dropWish();
  return isBack;
}
