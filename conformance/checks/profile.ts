import * as operations from '../../src/contract/spaces.js';
import { change, changeSpace, needPart, readSpace } from '../calls.js';
import { check, type CheckContext } from '../check.js';
import { answerOf, expect, expectProblem, expectSame } from '../expectations.js';

const givesUp = 'The address in force, sent as a change, gives up the one that waits';
const cancelled = '`DELETE /spaces/{id}/email-confirmations` gives up the address that waits, and answers the whole space';

/** The part `profile`. What a mail says is not seen from outside: nothing is confirmed here. */
export const profileChecks = [
  check(
    'profile.language/comes-back-as-sent',
    'a language tag, which comes back as it was sent, or null for the language of the pages that the person uses. A new space has null',
    async ({ person, spaces }) => {
      await needPart(person, 'profile');
      let space = await spaces.create();
      expectSame(space.language, null, 'the language of a new space');
      for (const language of ['lb', 'fr-LU', null]) {
        space = await changeSpace(person, space, { language });
        expectSame(space.language, language, 'the language in the answer');
        expectSame(await readSpace(person, space.id), space, 'the space after its language was changed');
      }
    },
  ),

  check('profile.language/is-a-tag', 'a language tag, which comes back as it was sent', async ({ person, spaces }) => {
    await needPart(person, 'profile');
    const space = await spaces.create();
    for (const language of ['', 'not a language', 5]) expectProblem(await change(person, space, { language }), 'invalid');
    expectSame(await readSpace(person, space.id), space, 'the space after its language was refused');
  }),

  check(
    'profile.version/changes-with-the-profile',
    'with the part `profile` it changes with the language and with `pendingEmail`, too. A change to the same values keeps it',
    async (context) => {
      const { person, spaces } = context;
      await needPart(person, 'profile');
      const space = await spaces.create();
      const translated = await changeSpace(person, space, { language: 'de' });
      expect(translated.version !== space.version, 'the version stays when the language changes');
      const waiting = await changeSpace(person, translated, { email: addressOf(context) });
      expect(waiting.version !== translated.version, 'the version stays when an address begins to wait');
      const same = await changeSpace(person, waiting, { language: 'de', email: addressOf(context) });
      expectSame(same, waiting, 'the space after a change to the same values');
    },
  ),

  check(
    'profile.email/waits-for-its-confirmation',
    'A new e-mail address becomes `pendingEmail` and is sent a mail; `email` stays in force until the new one is confirmed',
    async (context) => {
      const { person, spaces } = context;
      await needPart(person, 'profile');
      const space = await spaces.create();
      expectSame(space.pendingEmail, null, 'the address that waits in a new space');
      const changed = await changeSpace(person, space, { email: addressOf(context) });
      expectSame([changed.email, changed.pendingEmail], [space.email, addressOf(context)], 'the address in force, and the one that waits');
      expectSame(await readSpace(person, space.id), changed, 'the space after its address was changed');
    },
  ),

  check(
    'profile.email/is-the-latest',
    'The latest change counts: another new address takes the place of the one that waits',
    async (context) => {
      const { person, spaces } = context;
      await needPart(person, 'profile');
      const space = await spaces.create();
      const first = await changeSpace(person, space, { email: addressOf(context, 'first') });
      const second = await changeSpace(person, first, { email: addressOf(context, 'second') });
      expectSame([second.email, second.pendingEmail], [space.email, addressOf(context, 'second')], 'the addresses after two changes');
    },
  ),

  check('profile.email/in-force-gives-up-what-waits', givesUp, async (context) => {
    const { person, spaces } = context;
    await needPart(person, 'profile');
    const space = await spaces.create();
    const waiting = await changeSpace(person, space, { email: addressOf(context) });
    const kept = await changeSpace(person, waiting, { email: space.email });
    expectSame([kept.email, kept.pendingEmail], [space.email, null], 'the addresses');
  }),

  check('profile.confirmations/are-given-up', cancelled, async (context) => {
    const { person, spaces } = context;
    await needPart(person, 'profile');
    const space = await spaces.create();
    const waiting = await changeSpace(person, space, { email: addressOf(context) });
    const exchange = await person.call(operations.cancelEmailChange, { spaceId: space.id }, { version: waiting.version });
    const kept = answerOf(exchange);
    expectSame([kept.email, kept.pendingEmail], [space.email, null], 'the addresses', exchange);
    expectSame(await readSpace(person, space.id), kept, 'the space after its change was given up');
  }),

  check(
    'profile.confirmations/without-any-change-nothing',
    'When none waits, nothing changes',
    async ({ person, spaces }) => {
      await needPart(person, 'profile');
      const space = await spaces.create();
      const exchange = await person.call(operations.cancelEmailChange, { spaceId: space.id }, { version: space.version });
      expectSame(answerOf(exchange), space, 'the space', exchange);
    },
  ),

  check(
    'profile.confirmations/need-an-address-that-waits',
    'When no address waits: 409 `no-pending-email`',
    async ({ person, spaces }) => {
      await needPart(person, 'profile');
      const { id } = await spaces.create();
      expectProblem(await person.call(operations.sendEmailConfirmation, { spaceId: id }), 'no-pending-email');
    },
  ),

  check(
    'profile.confirmations/of-somebody-else-are-not-found',
    "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked",
    async (context) => {
      const { person, other, spaces } = context;
      await needPart(person, 'profile');
      const space = await changeSpace(person, await spaces.create(), { email: addressOf(context) });
      for (const spaceId of [space.id, 'nothing']) {
        expectProblem(await other.call(operations.sendEmailConfirmation, { spaceId }), 'not-found');
        expectProblem(await other.call(operations.cancelEmailChange, { spaceId }), 'not-found');
        expectProblem(await other.call(operations.changeSpace, { spaceId, language: 'fr' }), 'not-found');
      }
      expectSame(await readSpace(person, space.id), space, 'the space after somebody else tried');
    },
  ),

  check(
    'profile.confirmations/take-no-invented-token',
    'A token that nobody was sent, or that was given up, replaced or has expired, is not found: 404',
    async ({ person, other }) => {
      await needPart(person, 'profile');
      for (const caller of [person, other]) {
        expectProblem(await caller.call(operations.confirmEmail, { token: 'nobody-was-sent-this' }), 'not-found');
      }
    },
  ),
];

/** An address of this run, which nobody reads. */
function addressOf({ spaces }: CheckContext, name = 'new'): string {
  return `${name}-${spaces.word.toLowerCase()}@example.org`;
}
