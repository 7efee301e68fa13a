import type { Capability } from '../../src/contract/session.js';
import type { NewSpace, Space } from '../../src/contract/spaces.js';
import type { Command } from '../commands/store.js';
import type { Principal } from '../http/principal.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { statedOf } from '../members/position.js';
import { mailLanguageOf } from '../mail/language.js';
import type { RouteContext } from '../http/route.js';
import { requireAcceptedTerms, type TermsRule } from '../terms/accepted.js';
import { drawId } from '../values/ids.js';
import type { Random } from '../values/random.js';
import { drawIdentifier } from './identifiers.js';
import { usualProfessionalSpaceLimit } from './limits.js';
import type { CreateSpace as CreateSpaceCommand, SpacesStore } from './store.js';

/** What the creation of a space depends on. */
export interface CreateSpaceContext extends RouteContext, TermsRule {
  readonly store: TermsRule['store'] & { readonly spaces: SpacesStore };
  /** Resolves to true if a name may be the registered name of a company; for services that can look it up. */
  readonly reviewLegalName: (legalName: string) => Promise<boolean> | boolean;
  readonly capabilities: readonly Capability[];
  readonly random: Random;
}

/** With 1.5 billion identifiers to draw from, so many collisions in a row mean that something else is wrong. */
const maxDraws = 10;

/**
 * Creates a space for a person, who becomes its administrator. It is not made the active one. An act done before is
 * answered as it was then, whatever has changed since.
 */
export async function createSpace(
  context: CreateSpaceContext,
  principal: Principal,
  command: Command,
  wanted: NewSpace,
  acceptLanguage: string | undefined,
): Promise<Space> {
  const earlier = await context.store.acts.recallAct(command);
  if (earlier !== undefined) return resultOf(earlier) as Space;

  await requireAcceptedTerms(context, principal);
  await requireRegisteredName(context, wanted);
  return storeSpace(context, { ...command, founder: statedOf(principal), mailLanguage: mailLanguageOf(context, acceptLanguage) }, nameSpace(wanted, principal));
}

async function requireRegisteredName({ reviewLegalName }: CreateSpaceContext, wanted: NewSpace) {
  if (wanted.kind === 'professional' && !(await reviewLegalName(wanted.legalName))) {
    throw new ProblemError('invalid', { errors: [{ pointer: '#/legalName', code: 'refused' }] });
  }
}

async function storeSpace(
  { store, random }: CreateSpaceContext,
  command: Command & Pick<CreateSpaceCommand, 'founder' | 'mailLanguage'>,
  named: ReturnType<typeof nameSpace>,
): Promise<Space> {
  for (let draw = 1; draw <= maxDraws; draw += 1) {
    const space = { ...named, id: drawId(random), identifier: drawIdentifier(named.kind, random) };
    const creation = { ...command, space, professionalSpaceLimit: usualProfessionalSpaceLimit };
    const outcome = await store.spaces.createSpace(creation);
    if ('result' in outcome) return outcome.result;
    const { refusal } = outcome;
    if (refusal !== 'identifier-taken') return resultOf({ refusal });
  }
  throw new Error(`No free identifier after ${maxDraws} draws.`);
}

/** A private space has the name of its person. */
function nameSpace(wanted: NewSpace, { firstNames, lastNames }: Principal) {
  const { kind, email } = wanted;
  if (kind === 'private') return { kind, email, title: `${firstNames} ${lastNames}`, legalName: null };
  return { kind, email, title: wanted.title, legalName: wanted.legalName };
}
