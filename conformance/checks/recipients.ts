import { checkRecipient } from '../../src/contract/recipients.js';
import type { Caller } from '../caller.js';
import { close, listSpaces, needPart } from '../calls.js';
import { check } from '../check.js';
import { draw } from '../draw.js';
import { answerOf, expectProblem, expectSame, expectStatus } from '../expectations.js';

/** The part `recipients`. What does not match is counted by the service: a run asks for few of them. */
export const recipientChecks = [
  check(
    'recipients/confirms-what-belongs-together',
    'Case, accents, spaces and punctuation do not matter',
    async ({ person, other, spaces }) => {
      await needPart(person, 'recipients');
      const { identifier, legalName } = await spaces.create();
      for (const name of [legalName!, legalName!.toUpperCase(), `  ${legalName!.toLowerCase()}. `]) {
        expectSame(await matches(other, identifier, name), true, `the match of ${JSON.stringify(name)}`);
      }
    },
  ),

  check('recipients/goes-by-the-legal-name', 'The legal name counts, and not the title', async ({ person, spaces }) => {
    await needPart(person, 'recipients');
    const title = `Title ${spaces.word}`;
    const { identifier } = await spaces.create({ title });
    expectSame(await matches(person, identifier, title), false, 'the match of the title');
  }),

  check(
    'recipients/says-nothing-of-what-is-not-there',
    'are answered alike, and it takes as long',
    async ({ person, other, spaces }) => {
      await needPart(person, 'recipients');
      const [open, closed] = await spaces.createSeveral(['Open', 'Closed']);
      await close(person, closed!.id);
      const { items: homes } = await listSpaces(person, { kind: 'private' });
      const asked = [
        { identifier: `PM-${draw('ABCDEFGHIJKLMNPQRSTUVWXYZ123456789', 6)}`, name: 'Nobody' },
        { identifier: open!.identifier, name: 'Nobody' },
        { identifier: closed!.identifier, name: closed!.legalName },
        ...homes.map(({ identifier, title }) => ({ identifier, name: title })),
      ];
      for (const recipient of asked) {
        const exchange = await other.call(checkRecipient, recipient);
        expectStatus(exchange, 200);
        expectSame(exchange.json, { matches: false }, 'the answer', exchange);
      }
    },
  ),

  check('recipients/refuses-another-form', 'An identifier of another form', async ({ person, spaces }) => {
    await needPart(person, 'recipients');
    const { identifier, legalName } = await spaces.create();
    for (const form of [identifier.toLowerCase(), identifier.replace('-', ''), 'PM-AAAAAO']) {
      expectProblem(await person.call(checkRecipient, { identifier: form, name: legalName }), 'invalid');
    }
    expectProblem(await person.call(checkRecipient, { identifier, name: ' ' }), 'invalid');
  }),
];

async function matches(caller: Caller, identifier: string, name: string): Promise<boolean> {
  return answerOf(await caller.call(checkRecipient, { identifier, name })).matches;
}
