import type { Capability } from '../../src/contract/session.js';
import type { Principal } from '../http/principal.js';
import { mailLanguageOf } from '../mail/language.js';
import type { SignInMethodsStore } from '../sign-in-methods/store.js';
import { drawId, isId } from '../values/ids.js';
import { secureRandom } from '../values/random.js';
import { type Identity, productOf } from './identity.js';

export interface RegistrationsContext {
  readonly store: { readonly signInMethods: SignInMethodsStore };
  /** The parts of the contract that the service offers. */
  readonly capabilities: readonly Capability[];
  readonly now: () => Date;
}

/** The registrations of products that are on their way to the provider and back. */
export class Registrations {
  readonly #context: RegistrationsContext;

  constructor(context: RegistrationsContext) {
    this.#context = context;
  }

  /** Whether somebody can go through with a registration: it is of their sign-in, and waits. An address that others send leads nowhere. */
  async isOpen({ personId, signInId }: Principal, id: string): Promise<boolean> {
    const { store, now } = this.#context;
    const found = isId(id) ? await store.signInMethods.read({ personId, signInId }, id, now().toISOString()) : undefined;
    return found?.state === 'waiting';
  }

  /** @param identity Null when the person has cancelled at the provider. */
  async settle(principal: Principal, registrationId: string, identity: Identity | null, acceptLanguage: string | undefined): Promise<void> {
    const { personId, signInId, methodId: currentMethodId = null, firstNames, lastNames, email } = principal;
    await this.#context.store.signInMethods.settle({
      personId,
      signInId,
      registrationId,
      currentMethodId,
      names: { firstNames, lastNames },
      proven: identity && { ...productOf(identity), firstNames: identity.firstNames, lastNames: identity.lastNames },
      drawnId: drawId(secureRandom),
      email,
      mailLanguage: mailLanguageOf(this.#context, acceptLanguage),
      at: this.#context.now().toISOString(),
    });
  }
}
