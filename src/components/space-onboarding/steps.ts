import type { SpaceKind } from '../../contract/spaces.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';

/** What a user does in a step; *created*: the form shows the space that it has created. */
export type Step = 'terms' | 'kind' | 'space' | 'created' | 'done';

const allKinds: readonly SpaceKind[] = ['private', 'professional'];

/** The kinds that an attribute names; all of them if it names none. */
export function readKinds(words: string): readonly SpaceKind[] {
  const named = allKinds.filter((kind) => words.split(/[\s,]+/).includes(kind));
  return named.length ? named : allKinds;
}

/** Those of the kinds that the service lets a user create. */
export function offeredKinds(kinds: readonly SpaceKind[], session: Session): readonly SpaceKind[] {
  return kinds.filter((kind) => kind === 'professional' || offers(session, 'create-private'));
}

interface Progress {
  /** The kinds of which one is enough. */
  readonly kinds: readonly SpaceKind[];
  /** The kind that is being created, once it is chosen or there is no choice. */
  readonly kind: SpaceKind | undefined;
  readonly isCreated: boolean;
}

/** Where a user stands. It is read from the session each time, so that no step is taken twice, in whatever tab. */
export function findStep({ terms, spaceCounts }: Session, { kinds, kind, isCreated }: Progress): Step {
  if (isCreated) return 'created';
  if (terms.status !== 'accepted') return 'terms';
  if (kinds.some((fitting) => spaceCounts[fitting] > 0)) return 'done';
  return kind ? 'space' : 'kind';
}
