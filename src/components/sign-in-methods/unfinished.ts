import { dropDraft, readDraft, writeDraft } from '../../session/drafts.js';
import type { Session } from '../../session/session.js';

/**
 * What a user wanted before they left the page: to register a product or to remove one, for which they sign in strongly
 * first; or the registration that they go through with elsewhere.
 */
export interface Unfinished {
  readonly act: 'register' | 'remove' | 'read';
  /** Of the product or of the registration. */
  readonly id: string;
}

const draftName = 'sign-in-methods';

export function keepUnfinished(session: Session | undefined, unfinished: Unfinished): void {
  writeDraft(draftName, session?.person.id ?? '', unfinished);
}

export function dropUnfinished(): void {
  dropDraft(draftName);
}

/**
 * What the user comes back to. A wish is dropped with it; it waits until they have signed in strongly. A registration is
 * kept until it is known what has become of it.
 */
export function takeUnfinished(session: Session | undefined): Unfinished | undefined {
  if (!session) return undefined;
  const { act, id } = (readDraft(draftName, session.person.id) ?? {}) as Partial<Unfinished>;
  if (!act || typeof id !== 'string') return undefined;
  if (act !== 'read') {
    if (session.authentication.assurance !== 'strong') return undefined;
    dropUnfinished();
  }
  return { act, id };
}
