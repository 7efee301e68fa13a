import { type CheckResult, ConformanceError, runConformance } from '../../../conformance/index.js';
import { bearer, createBearerService } from '../../service/support/bearer-service.js';
import type { BackEnd } from '../broken/break.js';
import type { Mutant } from './mutant.js';
import { operationOf } from './places.js';

const people = {
  baseUrl: 'http://service.example/api',
  person: bearer('anne'),
  other: bearer('bob'),
  otherCertificate: bearer('bob/card'),
  elsewhere: bearer('anne/phone'),
  createPrivateSpace: true,
};

const callBy = (answer: BackEnd) => async (input: RequestInfo | URL, init?: RequestInit) => answer(new Request(input, init));

/** The names of the checks that ask for an operation, by its id. */
export type ChecksOf = ReadonlyMap<string, readonly string[]>;

/** Runs the suite over the reference application, and notes which check asks for which operation. */
export async function readChecks(): Promise<ChecksOf> {
  const app = createBearerService();
  const asked = new Map<string, string[]>();
  let now = new Set<string>();
  await runConformance({
    ...people,
    fetch: callBy(async (request) => {
      now.add(operationOf(request)?.id ?? '');
      return app.fetch(request);
    }),
    report: ({ name }) => {
      for (const id of now) asked.set(id, [...(asked.get(id) ?? []), name]);
      now = new Set();
    },
  });
  return asked;
}

/** The check that finds a mutant; `undefined` when all pass. The first that fails ends the run. */
export async function tryMutant({ operation, fault }: Mutant, checksOf: ChecksOf): Promise<string | undefined> {
  const app = createBearerService({ report: () => undefined });
  const stop = new AbortController();
  let caughtBy: string | undefined;
  const report = ({ name, outcome }: CheckResult) => {
    if (outcome !== 'failed') return;
    caughtBy ??= name;
    stop.abort();
  };
  const only = [...(checksOf.get(operation.id) ?? []), 'answers/'];
  try {
    const fetch = callBy(fault(async (request) => app.fetch(request)));
    await runConformance({ ...people, fetch, only, report, signal: stop.signal, timeout: 5000 });
  } catch (error) {
    if (!(error instanceof ConformanceError)) throw error;
    return `does not begin: ${error.message}`;
  }
  return caughtBy;
}
