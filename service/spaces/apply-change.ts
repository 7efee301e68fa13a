import type { Space, SpaceChange } from '../../src/contract/spaces.js';

type Changeable = Pick<Space, 'title' | 'email' | 'language' | 'pendingEmail'>;

const names = ['title', 'email', 'language', 'pendingEmail'] as const satisfies readonly (keyof Changeable)[];

/** @param isConfirmed True if a new e-mail address waits for its confirmation. */
export function applyChange<Changed extends Changeable>(space: Changed, change: SpaceChange, isConfirmed: boolean): Changed {
  const { title = space.title, email: wanted, language = space.language ?? null } = change;
  return { ...space, title, language, ...addressesOf(space, wanted, isConfirmed) };
}

/** The address in force, sent as a change, gives up the one that waits. */
function addressesOf({ email, pendingEmail = null }: Changeable, wanted: string | undefined, isConfirmed: boolean) {
  if (wanted === undefined) return { email, pendingEmail };
  if (!isConfirmed || wanted === email) return { email: wanted, pendingEmail: null };
  return { email, pendingEmail: wanted };
}

/** What is different in a space after a change. */
export function changedMembers(before: Changeable, after: Changeable): readonly (keyof Changeable)[] {
  return names.filter((name) => (before[name] ?? null) !== (after[name] ?? null));
}
