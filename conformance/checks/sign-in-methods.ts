import * as operations from '../../src/contract/sign-in-methods.js';
import type { Caller } from '../caller.js';
import { needPart, requireStrong } from '../calls.js';
import { check, CheckSkipped } from '../check.js';
import { answerOf, expect, expectProblem, expectSame } from '../expectations.js';

/** Where a page may be that resolves a link. */
const anyPage = 'https://portal.example/account/products';

async function list(caller: Caller): Promise<readonly operations.SignInMethod[]> {
  await needPart(caller, 'sign-in-methods');
  return answerOf(await caller.call(operations.listSignInMethods)).items;
}

/** @throws CheckSkipped when the person has not signed in strongly, or too long ago. */
async function begin(caller: Caller) {
  await needPart(caller, 'sign-in-methods');
  const exchange = await caller.call(operations.beginRegistration);
  requireStrong(exchange);
  return { exchange, begun: answerOf(exchange) };
}

/** The part `sign-in-methods`. The suite proves no product: nothing is registered or removed by it. */
export const signInMethodChecks = [
  check('sign-in-methods/one-is-of-this-sign-in', 'That of this sign-in comes first, and is the only one with `isCurrent`', async ({ person }) => {
    const methods = await list(person);
    expect(methods.length > 0, 'nothing opens the account of a person who is signed in');
    expectSame(methods.map(({ isCurrent }) => isCurrent), methods.map((_, index) => index === 0), 'isCurrent of each');
    expectSame(new Set(methods.map(({ id }) => id)).size, methods.length, 'the number of different ids');
  }),

  check(
    'sign-in-methods/of-this-sign-in-stays',
    'The last one cannot be removed: 409 `last-method`; nor that of this sign-in, where there are others: 409 `method-in-use`',
    async ({ person }) => {
      const before = await list(person);
      const current = before.find(({ isCurrent }) => isCurrent);
      if (current === undefined) throw new CheckSkipped('a sign-in whose product is in the list');
      const exchange = await person.call(operations.removeSignInMethod, { methodId: current.id });
      requireStrong(exchange);
      expectProblem(exchange, before.length === 1 ? 'last-method' : 'method-in-use');
      expectSame((await list(person)).map(({ id }) => id), before.map(({ id }) => id), 'the products after it');
    },
  ),

  check(
    'sign-in-methods/of-nobody-is-not-found',
    'What is somebody else’s, or of another sign-in, is not found: 404; so is what does not exist',
    async ({ person, other }) => {
      const [theirs] = await list(other);
      for (const methodId of ['nothing', theirs?.id ?? 'nothing']) {
        const exchange = await person.call(operations.removeSignInMethod, { methodId });
        requireStrong(exchange);
        expectProblem(exchange, 'not-found');
      }
      expectProblem(await person.call(operations.readRegistration, { registrationId: 'nothing' }), 'not-found');
      expect((await list(other)).some(({ id }) => id === theirs?.id), 'the product of somebody else is gone');
    },
  ),

  check(
    'sign-in-methods/a-registration-leads-to-the-provider',
    'answers an `href`, resolved against the page as links are, in which `{return_to}` is replaced by the address of the page',
    async ({ person }) => {
      const { exchange, begun } = await begin(person);
      const address = URL.canParse(begun.href, anyPage) ? new URL(begun.href, anyPage) : undefined;
      expect(address !== undefined && /^https?:$/u.test(address.protocol), `href is ${begun.href}`, exchange);
      expect(begun.href.includes('{return_to}'), 'there is no {return_to} in href', exchange);
      expect(exchange.headers.get('Location')?.endsWith(`/sign-in-methods/registrations/${begun.id}`) === true, 'Location does not lead to the registration', exchange);
      const read = await person.call(operations.readRegistration, { registrationId: begun.id });
      expectSame(answerOf(read), { id: begun.id, state: 'waiting', product: null }, 'the registration', read);
    },
  ),

  check(
    'sign-in-methods/a-registration-is-of-its-sign-in',
    'What is somebody else’s, or of another sign-in, is not found: 404; so is what does not exist',
    async ({ person, other, elsewhere }) => {
      const { begun } = await begin(person);
      for (const caller of [other, elsewhere]) expectProblem(await caller.call(operations.readRegistration, { registrationId: begun.id }), 'not-found');
    },
  ),
];
