import * as operations from '../../src/contract/certifications.js';
import type { ProblemName } from '../../src/contract/problems.js';
import type { Capability } from '../../src/contract/session.js';
import type { ActStore, Command, Outcome } from '../commands/store.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { whoMayCertify } from '../spaces/permissions.js';
import { nextDay } from '../values/days.js';
import { drawId } from '../values/ids.js';
import { KeyedHash } from '../values/keyed-hash.js';
import type { Random } from '../values/random.js';
import { hashAccessCode } from './access-codes.js';
import { type CatalogueService, describeServices } from './catalogue.js';
import type { CertificationsStore, RequestRefusal, TryCaps } from './store.js';

export { usualTries } from './rules.js';

export interface CertificationsContext extends RouteContext {
  readonly store: { readonly acts: ActStore; readonly certifications: CertificationsStore };
  readonly capabilities: readonly Capability[];
  /** The services that spaces can be certified for. */
  readonly services: readonly CatalogueService[];
  /** The secret by which access codes are kept. */
  readonly codeKey: string;
  readonly codeTries: TryCaps;
  readonly random: Random;
}

/** The certifications of a space. A space of somebody else is answered like one that does not exist. */
export function addCertificationRoutes(context: CertificationsContext) {
  if (!context.capabilities.includes('certifications')) return;
  const { services, now, random, codeTries: tries } = context;
  const keyed = new KeyedHash(context.codeKey);
  const { acts, certifications } = context.store;
  const allowedRoles = whoMayCertify;

  route(context, operations.listServices, ({ acceptLanguage }) => ({ items: describeServices(services, acceptLanguage) }));

  route(context, operations.listCertifications, async ({ principal, path }) => {
    const at = now().toISOString();
    const found = await certifications.list(principal, path.spaceId, { at, tries });
    if (found === undefined) throw new ProblemError('not-found');
    const { items, triesLeft } = found;
    return { items: [...items], triesLeft, triesAgainAt: triesLeft === 0 ? nextDay(at) : null };
  });

  route(context, operations.requestCertification, async ({ command: sent, path, body: { serviceId, capacity, code } }) => {
    const command = await withoutCode(sent, keyed);
    const service = services.find(({ id, accessCodes }) => id === serviceId && accessCodes !== null);
    if (service === undefined) {
      // An act done before is answered as it was then, whatever services there are now.
      const earlier = await acts.recallAct(command);
      if (earlier !== undefined) return requestResultOf(earlier as Outcome<operations.Certification, RequestRefusal>, command);
      throw refused('#/serviceId');
    }
    const codeHash = await hashAccessCode(keyed, code);
    return requestResultOf(await certifications.request({ ...command, ...path, id: drawId(random), service, capacity, codeHash, tries, allowedRoles }), command);
  });

  route(context, operations.cancelCertification, async ({ command, path }) => {
    resultOf(await certifications.cancel({ ...command, ...path, allowedRoles }));
    return undefined;
  });
}

/** The fingerprint of a command is made of its body too: kept by the key of the service, it says nothing of the code. */
async function withoutCode(command: Command, keyed: KeyedHash): Promise<Command> {
  return { ...command, act: { ...command.act, fingerprint: await keyed.hash(command.act.fingerprint) } };
}

function requestResultOf<Result>(outcome: Outcome<Result, RequestRefusal>, { at }: Command): Result {
  if ('result' in outcome) return outcome.result;
  const { refusal } = outcome;
  if (refusal === 'wrong-code') throw refused('#/code');
  if (refusal !== 'no-tries-left') return resultOf<Result>({ refusal: refusal satisfies ProblemName | 'key-reused' });
  const seconds = Math.ceil((Date.parse(nextDay(at)) - Date.parse(at)) / 1000);
  throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(seconds) } });
}

function refused(pointer: string): ProblemError {
  return new ProblemError('invalid', { errors: [{ pointer, code: 'refused' }] });
}
