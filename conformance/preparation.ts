import * as operations from '../src/contract/session.js';
import { type Caller, NoAnswerError } from './caller.js';
import { acceptTerms, readTerms, switchTo } from './calls.js';
import { CheckFailure } from './check.js';
import { spacesNeeded } from './own-spaces.js';

/** The run cannot begin; the message says what is in the way. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/** A session that no check has looked at yet: anything may be missing. */
interface UncheckedSession {
  readonly person?: { readonly id?: string };
  readonly spaceCounts?: { readonly professional?: number };
  readonly limits?: { readonly professionalSpaces?: number };
  readonly activeSpace?: { readonly id?: string } | null;
}

/** The space that is active for each person, to be given back at the end. */
export type ActiveSpaces = ReadonlyMap<Caller, string | undefined>;

/**
 * Makes sure that the run can begin. An answer of another form does not stop it: the checks are there to find it.
 *
 * @throws ConformanceError when nothing answers, nobody is signed in, there is one person instead of two, or no room.
 */
export async function prepare(people: readonly Caller[]): Promise<ActiveSpaces> {
  const active = new Map<Caller, string | undefined>();
  const ids = new Set<string>();
  for (const caller of people) {
    const session = await readSession(caller);
    const id = session?.person?.id ?? '';
    if (id !== '' && ids.has(id)) throw new ConformanceError('The other person is the same person.');
    requireRoom(session);
    ids.add(id);
    active.set(caller, session?.activeSpace?.id);
  }
  return active;
}

/** Accepts the terms in force. Whatever goes wrong here, the checks find. */
export async function acceptQuietly(caller: Caller): Promise<void> {
  try {
    const terms = await readTerms(caller);
    if (terms.receipt === null) await acceptTerms(caller, terms);
  } catch (error) {
    if (!isFinding(error)) throw error;
  }
}

/** Switches back to the spaces that were active before. When none was, none is: those of the run are closed. */
export async function giveBack(active: ActiveSpaces): Promise<void> {
  for (const [caller, before] of active) {
    try {
      const session = await readSession(caller);
      if (before !== undefined && session?.activeSpace?.id !== before) await switchTo(caller, before);
    } catch (error) {
      if (!isFinding(error) && !(error instanceof ConformanceError)) throw error;
    }
  }
}

/** What a back-end did, not what the suite does wrong. */
export function isFinding(error: unknown): error is CheckFailure | NoAnswerError {
  return error instanceof CheckFailure || error instanceof NoAnswerError;
}

function requireRoom(session: UncheckedSession | undefined) {
  const { limits, spaceCounts } = session ?? {};
  const room = (limits?.professionalSpaces ?? Infinity) - (spaceCounts?.professional ?? 0);
  if (room >= spacesNeeded) return;
  throw new ConformanceError(`A person may create ${room} more professional spaces; the suite needs ${spacesNeeded}.`);
}

async function readSession(caller: Caller): Promise<UncheckedSession | undefined> {
  try {
    const { json, status } = await caller.call(operations.readSession);
    const { session } = (json ?? {}) as { readonly session?: UncheckedSession | null };
    if (session === null || status === 401) throw new ConformanceError('Nobody is signed in with these credentials.');
    return session;
  } catch (error) {
    if (error instanceof NoAnswerError) throw new ConformanceError(error.message, { cause: error });
    throw error;
  }
}
