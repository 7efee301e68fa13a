import type { NewSpace, Space } from '../src/contract/spaces.js';
import type { ServiceContext } from './context.js';
import type { Principal } from './principal.js';
import { problemOf, resultOf } from './http/outcome.js';
import { ProblemError } from './http/problem.js';
import { drawId, drawIdentifier } from './rules/identifiers.js';
import { professionalSpaceLimit } from './rules/limits.js';
import { publishedBy, termsStatus } from './rules/terms.js';
import type { Account, Act } from './store.js';

/** With 1.5 billion identifiers to draw from, so many collisions in a row mean that something else is wrong. */
const mostDraws = 10;

/**
 * Creates a space for a person, who becomes its administrator. It is not made the active one. An act done before is
 * answered as it was then, whatever has changed since.
 */
export async function createSpace(
  context: ServiceContext,
  principal: Principal,
  wanted: NewSpace,
  act: Act,
): Promise<Space> {
  const { store, now } = context;
  const earlier = await store.recallAct(principal.personId, act, now().toISOString());
  if (earlier !== undefined) return resultOf(earlier) as Space;

  const account = await store.readAccount(principal.personId);
  requireTerms(context, account);
  await reviewLegalName(context, wanted);
  return storeSpace(context, principal, wanted, act, professionalSpaceLimit(account));
}

function requireTerms({ terms, now }: ServiceContext, { receipts }: Account) {
  if (termsStatus(publishedBy(now(), terms()), receipts).status !== 'accepted') {
    throw new ProblemError('terms-required');
  }
}

async function reviewLegalName({ reviewLegalName: isRegistered }: ServiceContext, wanted: NewSpace) {
  if (wanted.kind === 'professional' && !(await isRegistered(wanted.legalName))) {
    throw new ProblemError('invalid', { errors: [{ pointer: '#/legalName', code: 'refused' }] });
  }
}

async function storeSpace(
  { store, now, random }: ServiceContext,
  principal: Principal,
  wanted: NewSpace,
  act: Act,
  limit: number,
): Promise<Space> {
  const { personId, signInId } = principal;
  const named = nameSpace(wanted, principal);
  for (let draw = 1; draw <= mostDraws; draw += 1) {
    const space = { ...named, id: drawId(random), identifier: drawIdentifier(wanted.kind, random) };
    const at = now().toISOString();
    const outcome = await store.createSpace({ personId, signInId, space, professionalSpaceLimit: limit, at, act });
    if ('result' in outcome) return outcome.result;
    if (outcome.refusal !== 'identifier-taken') throw problemOf(outcome.refusal);
  }
  throw new Error(`No free identifier after ${mostDraws} draws.`);
}

/** A private space bears the name of its person. */
function nameSpace(wanted: NewSpace, { firstNames, lastNames }: Principal) {
  const { kind, email } = wanted;
  if (kind === 'private') return { kind, email, title: `${firstNames} ${lastNames}`, legalName: null };
  return { kind, email, title: wanted.title, legalName: wanted.legalName };
}
