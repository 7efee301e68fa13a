import type { SpaceKind } from '../../contract/spaces.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';

/**
 * What a user does in a step; *created*: the form shows the space that it has created; *accepted*: the user has got a
 * space by an invitation.
 */
export type Step = 'terms' | 'invitations' | 'kind' | 'space' | 'created' | 'accepted' | 'done';

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

/** True if an invitation would give the user a space of a kind that is enough. */
export function isInvited(kinds: readonly SpaceKind[], session: Session): boolean {
  return kinds.includes('professional') && session.pendingInvitations > 0 && offers(session, 'invitations');
}

interface Progress {
  /** The kinds of which one is enough. */
  readonly kinds: readonly SpaceKind[];
  /** The kind that is being created, once it is chosen or there is no choice. */
  readonly kind: SpaceKind | undefined;
  /** How the user has got a space here. */
  readonly got: 'created' | 'accepted' | undefined;
  /** The user would rather create a space than answer invitations. */
  readonly isPassed: boolean;
}

/**
 * Where a user stands. It is read from the session each time, so that no step is taken twice, in whatever tab.
 *
 * @param before The step before: who answers invitations stays there until they go on, and who fills in a form is not
 *   called away by an invitation.
 */
export function findStep(session: Session, { kinds, kind, got, isPassed }: Progress, before: Step | undefined): Step {
  const { terms, spaceCounts } = session;
  if (got) return got;
  if (terms.status !== 'accepted') return 'terms';
  if (kinds.some((fitting) => spaceCounts[fitting] > 0)) return 'done';
  const isAnswering = before === 'invitations' || (isInvited(kinds, session) && !(before === 'space' && kind));
  if (isAnswering && !isPassed) return 'invitations';
  return kind ? 'space' : 'kind';
}
