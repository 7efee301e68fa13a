import { Caller, type Connection } from './caller.js';
import { type Check, type CheckContext, CheckFailure, CheckSkipped } from './check.js';
import { checks } from './checks/index.js';
import { describeExchange, type Exchange } from './exchange.js';
import { OwnDevices } from './own-devices.js';
import { OwnSpaces } from './own-spaces.js';
import { acceptQuietly, ConformanceError, giveBack, isFinding, prepare } from './preparation.js';
import { type CheckResult, type ConformanceReport, findLike } from './report.js';
import { inventCredentials } from './invented-credentials.js';

/** Headers that say who sends a request: `{ Authorization: 'Bearer …' }`. */
export type Authentication = Readonly<Record<string, string>>;

export interface ConformanceOptions {
  /** Where the contract begins, absolute, or in a page relative to it. */
  readonly baseUrl: string;
  /** Somebody whose terms may be accepted, and who may create `spacesNeeded` more professional spaces. */
  readonly person: Authentication;
  /** Somebody else, likewise; without them, checks about other people's spaces are skipped. */
  readonly other?: Authentication | undefined;
  /** Somebody else, signed in with another certificate; without, what is about access by one certificate is skipped. */
  readonly otherCertificate?: Authentication | undefined;
  /** The same person, signed in a second time. */
  readonly elsewhere?: Authentication | undefined;
  /** Nobody; no headers unless stated. */
  readonly nobody?: Authentication;
  /** Added to every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Creates a private space when the person has none, and closes it again. */
  readonly createPrivateSpace?: boolean;
  /**
   * Makes an invitation 31 days older than it is, in the database of the back-end: what has expired cannot be waited for.
   * Without, the checks about it are skipped.
   */
  readonly backdate?: ((invitationId: string) => Promise<void>) | undefined;
  /** Only checks whose name contains one of these. */
  readonly only?: readonly string[] | undefined;
  /**
   * The legal name of every professional space, for a service that looks names up; checks that need other names are
   * skipped. Invented names unless stated.
   */
  readonly legalName?: string | undefined;
  /** Ends the run before its next request; what it created is closed all the same. */
  readonly signal?: AbortSignal | undefined;
  /** Called instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds that one answer may take; 10,000 unless stated. */
  readonly timeout?: number | undefined;
  /** Hears of each result as soon as there is one. */
  readonly report?: (result: CheckResult) => void;
}

/**
 * Holds a running back-end against the contract. It closes every space it creates, and makes the space active again
 * that was so before; acceptances of the terms stay.
 *
 * @throws ConformanceError when nothing answers, nobody is signed in, or there is no room for the spaces it needs.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const chosen = chooseChecks(options.only ?? ['']);
  const journal: Exchange[] = [];
  const connection = describeConnection(options, journal);
  const context = makeContext(options, connection);
  const activeSpaces = await prepare(context, connection.baseUrl, options);
  journal.length = 0;

  const results = await runChecks(chosen, context, connection, options);
  const requests = journal.length;
  const left = [...(await context.spaces.closeEverything(context.people)), ...(await context.devices.unpairAll())];
  await giveBack(activeSpaces);
  const isStopped = results.length < chosen.length;
  return { baseUrl: connection.baseUrl, results, requests, left, ...(isStopped && { isStopped }) };
}

function chooseChecks(only: readonly string[]): readonly Check[] {
  const chosen = checks.filter(({ name }) => only.some((part) => name.includes(part)));
  if (chosen.length === 0) throw new ConformanceError(`No check has a name with ${only.join(' or ')} in it.`);
  return chosen;
}

function describeConnection(options: ConformanceOptions, journal: Exchange[]): Connection {
  const { baseUrl, fetch = globalThis.fetch.bind(globalThis), headers = {}, timeout = 10_000 } = options;
  return { baseUrl: baseUrl.replace(/\/+$/, ''), fetch, headers, timeout, journal, pending: new Set() };
}

function makeContext(options: ConformanceOptions, connection: Connection): CheckContext {
  const person = new Caller(connection, options.person);
  const other = options.other && new Caller(connection, options.other);
  const elsewhere = options.elsewhere && new Caller(connection, options.elsewhere);
  const otherCertificate = options.otherCertificate && new Caller(connection, options.otherCertificate);
  const { backdate } = options;
  const spaces = new OwnSpaces(person, connection.journal, options.legalName);
  return {
    person,
    people: other ? [person, other] : [person],
    nobody: new Caller(connection, options.nobody ?? {}),
    stranger: new Caller(connection, inventCredentials(options.person)),
    spaces,
    devices: new OwnDevices(person, connection.journal, spaces.word),
    journal: connection.journal,
    createPrivateSpace: options.createPrivateSpace ?? false,
    get other() {
      if (other === undefined) throw new CheckSkipped('another person');
      return other;
    },
    get otherCertificate() {
      if (otherCertificate === undefined) throw new CheckSkipped('the other person, signed in with another certificate');
      return otherCertificate;
    },
    get backdate() {
      if (backdate === undefined) throw new CheckSkipped('a way to make an invitation older');
      return backdate;
    },
    get elsewhere() {
      if (elsewhere === undefined) throw new CheckSkipped('the same person, signed in a second time');
      return elsewhere;
    },
  };
}

/** The checks of the terms come first, and find them as they are; all others find them accepted. */
async function runChecks(
  chosen: readonly Check[],
  context: CheckContext,
  connection: Connection,
  { signal, report }: ConformanceOptions,
) {
  const results: CheckResult[] = [];
  const first = chosen.findIndex(({ name }) => !name.startsWith('terms/'));
  for (const [index, check] of chosen.entries()) {
    if (signal?.aborted) break;
    connection.signal = signal;
    if (index === first) for (const caller of context.people) await acceptQuietly(caller);
    const result = await runCheck(check, context, results);
    // What is cleaned up is cleaned up in any case.
    connection.signal = undefined;
    await Promise.allSettled(connection.pending);
    if (signal?.aborted) break;
    results.push(result);
    report?.(result);
    await context.spaces.closeThoseOfACheck();
    await context.devices.unpairAll();
  }
  return results;
}

async function runCheck(
  { name, promise, run }: Check,
  context: CheckContext,
  earlierResults: readonly CheckResult[],
): Promise<CheckResult> {
  const { length: earlier } = context.journal;
  try {
    await run(context);
    return { name, promise, outcome: 'passed' };
  } catch (error) {
    if (error instanceof CheckSkipped) return { name, promise, outcome: 'skipped', needs: error.message };
    const reason = isFinding(error) ? error.message : `The check broke off: ${String(error)}`;
    const last = context.journal.slice(earlier).at(-1);
    const exchange = error instanceof CheckFailure ? (error.exchange ?? last) : last;
    const like = findLike(reason, earlierResults);
    return {
      name,
      promise,
      outcome: 'failed',
      reason,
      ...(like !== undefined && { like }),
      ...(exchange && { exchange: describeExchange(exchange) }),
    };
  }
}
