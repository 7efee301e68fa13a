import type { Session } from '../../src/contract/session.js';
import { createSpace } from '../../src/contract/spaces.js';
import * as operations from '../../src/contract/terms.js';
import { type Caller, pause } from '../caller.js';
import { accept, acceptTerms, readSession, readTerms } from '../calls.js';
import { check, type CheckContext, CheckSkipped } from '../check.js';
import { answerOf, expect, expectFaults, expectNow, expectProblem, expectSame } from '../expectations.js';

const negotiation = 'in the best language for `Accept-Language`, and say which (`language`, `Content-Language`)';
const exactText = 'For exactly the text that was shown: version, language and hash have to be those in force, else 409';
const hashed = 'the digest of title and body in that language';

/** `GET /terms/current` and `POST /terms/acceptances`. They come first: what follows needs accepted terms. */
export const termsChecks = [
  check('terms/needed-to-create', 'The terms in force must be accepted: 403 `terms-required`', async (context) => {
    const caller = await findWithout(context, ({ terms }) => terms.status === 'accepted');
    expectProblem(await caller.call(createSpace, context.spaces.describe()), 'terms-required');
  }),

  check('terms/tell-no-changes-at-first', 'is empty for a first acceptance', async (context) => {
    const caller = await findWithout(context, ({ terms }) => terms.status !== 'missing');
    expectSame((await readTerms(caller)).changes, [], 'changes before a first acceptance');
  }),

  check('terms/say-their-language', negotiation, async ({ person }) => {
    for (const language of ['fr', 'de', 'en', 'tlh', '*', 'toString', ';q=x,,']) {
      const exchange = await person.call(operations.readTerms, {}, { language });
      const terms = answerOf(exchange);
      expectSame(exchange.headers.get('Content-Language'), terms.language, 'Content-Language', exchange);
    }
  }),

  check('terms/come-in-the-preferred-language', negotiation, async ({ person }) => {
    const [first, second] = await findLanguages(person);
    for (const [preferred, promised] of [
      [first, first],
      [second, second],
      [`${first};q=0.5, ${second};q=0.8`, second],
      [`${first}, ${second};q=0.9`, first],
      [`tlh, ${second};q=0.7, ${first};q=0.3`, second],
      [`${second}-LU, ${first};q=0.5`, second],
      [`${first};q=0, ${second};q=0.1`, second],
    ]) {
      expectSame((await readTerms(person, preferred)).language, promised, `the language for ${preferred}`);
    }
  }),

  check('terms/have-a-hash-of-their-text', hashed, async ({ person }) => {
    const [first, second] = await findLanguages(person);
    const { hash, title, body } = await readTerms(person, first);
    const again = await readTerms(person, first);
    const other = await readTerms(person, second);
    expectSame([again.hash, again.title, again.body], [hash, title, body], 'hash and text, read again');
    expect(other.hash !== hash, `the text has the same hash in ${first} and ${second}`);
  }),

  check('terms/refuse-another-hash', exactText, async ({ person }) => {
    const terms = await readTerms(person);
    expectProblem(await accept(person, { ...terms, hash: `sha256:${'0'.repeat(64)}` }), 'terms-replaced');
    await expectReceiptStays(person, terms);
  }),

  check('terms/refuse-another-version', exactText, async ({ person }) => {
    const terms = await readTerms(person);
    expectProblem(await accept(person, { ...terms, version: `${terms.version}-other` }), 'terms-replaced');
    await expectReceiptStays(person, terms);
  }),

  check('terms/refuse-another-language', exactText, async ({ person }) => {
    const [first, second] = await findLanguages(person);
    const terms = await readTerms(person, first);
    expectProblem(await accept(person, { ...terms, language: second }), 'terms-replaced');
    // `toString` is the name of something that every object has in the language of many services.
    for (const language of ['tlh', 'toString', 'valueOf']) {
      expectProblem(await accept(person, { ...terms, language }), 'terms-replaced');
    }
    await expectReceiptStays(person, terms);
  }),

  check('terms/want-every-member', '`invalid` lists the faults', async ({ person }) => {
    const answer = await person.call(operations.acceptTerms);
    expectFaults(answer, { '#/version': 'required', '#/hash': 'required', '#/language': 'required' });
  }),

  check('terms/give-a-receipt', "the terms of use in force, and the person's receipt", async ({ person }) => {
    const terms = await readTerms(person);
    const { version, hash, language, receipt: earlier } = terms;
    const exchange = await accept(person, terms);
    const receipt = answerOf(exchange);
    if (earlier === null) expectNow(receipt.acceptedAt, 'acceptedAt', exchange);
    const given = { version: receipt.version, hash: receipt.hash, language: receipt.language };
    if (earlier === null) expectSame(given, { version, hash, language }, 'the receipt');
    expectSame((await readTerms(person)).receipt, earlier ?? receipt, 'the receipt that stays with the terms');
    expectSame((await readSession(person)).terms, { status: 'accepted', version }, 'terms in the session');
  }),

  check('terms/give-one-receipt', 'Accepting a version again answers the first receipt', async ({ person }) => {
    const [first, second] = await findLanguages(person);
    const receipt = await acceptTerms(person, await readTerms(person, first));
    await pause(20);
    for (const language of [first, second]) {
      const again = await acceptTerms(person, await readTerms(person, language));
      expectSame(again, receipt, 'the receipt of a second acceptance');
    }
    expectSame((await readTerms(person)).receipt, receipt, 'the receipt that stays with the terms');
  }),
];

/** Somebody of whom the condition does not hold. */
async function findWithout({ people }: CheckContext, holds: (session: Session) => boolean): Promise<Caller> {
  for (const caller of people) if (!holds(await readSession(caller))) return caller;
  throw new CheckSkipped('somebody who has not accepted the terms yet');
}

/** Two languages that the terms come in. */
async function findLanguages(caller: Caller): Promise<readonly [string, string]> {
  const found = new Set<string>();
  for (const language of ['fr', 'de', 'en', 'lb', 'pt', 'nl']) found.add((await readTerms(caller, language)).language);
  const [first, second] = found;
  if (first === undefined || second === undefined) throw new CheckSkipped('terms in two languages');
  return [first, second];
}

async function expectReceiptStays(caller: Caller, { receipt }: operations.Terms) {
  expectSame((await readTerms(caller)).receipt, receipt, 'the receipt after a refusal');
}
