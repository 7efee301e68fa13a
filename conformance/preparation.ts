import * as operations from '../src/contract/session.js';
import { type Caller, NoAnswerError, StoppedError } from './caller.js';
import { acceptTerms, readTerms, switchTo } from './calls.js';
import { type CheckContext, CheckFailure } from './check.js';
import type { Exchange } from './exchange.js';
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

/** Headers that say who sends requests. */
interface SignIns {
  readonly person: Readonly<Record<string, string>>;
  readonly elsewhere?: Readonly<Record<string, string>> | undefined;
  readonly otherCertificate?: Readonly<Record<string, string>> | undefined;
}

/**
 * Makes sure that the run can begin. A session with something wrong in it does not stop it: the checks are there to
 * find that.
 *
 * @throws ConformanceError when nothing of the contract answers, nobody is signed in, there is one person instead of
 *   two, one sign-in instead of two, two people instead of one, or no room.
 */
export async function prepare(context: CheckContext, baseUrl: string, signIns: SignIns): Promise<ActiveSpaces> {
  const { people } = context;
  const active = new Map<Caller, string | undefined>();
  const ids = new Set<string>();
  for (const caller of people) {
    const session = await readSession(caller, baseUrl);
    const id = session?.person?.id ?? '';
    if (id !== '' && ids.has(id)) throw new ConformanceError('The other person is the same person.');
    requireRoom(session);
    ids.add(id);
    active.set(caller, session?.activeSpace?.id);
  }
  if (signIns.elsewhere) await requireSecondSignIn(context.elsewhere, baseUrl, signIns, ids);
  if (signIns.otherCertificate) await requireAnotherCertificate(context, baseUrl);
  return active;
}

/** Whether its number is another one, the checks find. */
async function requireAnotherCertificate({ other, otherCertificate }: CheckContext, baseUrl: string) {
  const [first, second] = [await readSession(other), await readSession(otherCertificate, baseUrl)];
  if (first?.person?.id !== second?.person?.id) throw new ConformanceError('The other certificate is that of another person.');
}

/** Whether two tokens are of one sign-in, no answer tells: the checks find that its active space is the same. */
async function requireSecondSignIn(elsewhere: Caller, baseUrl: string, signIns: SignIns, [person]: ReadonlySet<string>) {
  if (JSON.stringify(signIns.elsewhere) === JSON.stringify(signIns.person)) {
    throw new ConformanceError('The second sign-in is the first: both have the same credentials.');
  }
  const session = await readSession(elsewhere, baseUrl);
  if (session?.person?.id !== undefined && session.person.id !== person) {
    throw new ConformanceError('The second sign-in is of another person.');
  }
}

/** Accepts the terms in force. Whatever goes wrong here, the checks find. */
export async function acceptQuietly(caller: Caller): Promise<void> {
  try {
    const terms = await readTerms(caller);
    if (terms.receipt === null) await acceptTerms(caller, terms);
  } catch (error) {
    if (!isFinding(error) && !(error instanceof StoppedError)) throw error;
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

async function readSession(caller: Caller, baseUrl?: string): Promise<UncheckedSession | undefined> {
  try {
    const exchange = await caller.call(operations.readSession);
    const { session } = (exchange.json ?? {}) as { readonly session?: UncheckedSession | null };
    if (session === null || exchange.status === 401) {
      throw new ConformanceError('Nobody is signed in with these credentials.');
    }
    if (baseUrl !== undefined) requireContract(exchange, baseUrl);
    return session;
  } catch (error) {
    if (error instanceof NoAnswerError) throw new ConformanceError(error.message, { cause: error });
    throw error;
  }
}

/** One sentence instead of a failure of every check. JSON that is malformed or has another form is for the checks. */
function requireContract({ method, path, status, headers }: Exchange, baseUrl: string) {
  const type = headers.get('Content-Type')?.split(';')[0] ?? 'no content type';
  if (status === 200 && /json/iu.test(type)) return;
  const found = status === 0 || (status >= 300 && status < 400) ? 'a redirection' : `${status} ${type}`;
  throw new ConformanceError(
    `The contract does not begin at ${baseUrl}: ${method} ${path} was answered with ${found} instead of 200 application/json.`,
  );
}
