import * as operations from '../../src/contract/spaces.js';
import { drawKey } from '../caller.js';
import {
  acceptTerms,
  change,
  changeSpace,
  close,
  closeSpace,
  createSpace,
  listSpaces,
  readSession,
  readSpace,
  readTerms,
  switchSpace,
  switchTo,
} from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { drawWord } from '../own-spaces.js';

const repeated = 'A retry with the same body is given the first answer, whatever has changed since';
const reused = 'The same key with another body, path, method or `If-Match` is refused: 422 `idempotency-key-reused`';
const notKept = 'A refusal has changed nothing and is not kept: once its reason is gone, the same key works';

/** The key of a command. */
export const idempotencyChecks = [
  check('idempotency/creates-once', 'The same key has its effect once', async ({ person, spaces }) => {
    const title = `Once ${drawWord()}`;
    const body = spaces.describe({ title });
    const key = drawKey();
    const first = await person.call(operations.createSpace, body, { key });
    const second = await person.call(operations.createSpace, body, { key });
    expectSame(answerOf(second), answerOf(first), 'the second answer', second);
    for (const name of ['ETag', 'Location']) {
      expectSame(second.headers.get(name), first.headers.get(name), `${name} of the second answer`, second);
    }
    expectSame((await listSpaces(person, { title })).total, 1, 'how many spaces were created');
  }),

  check(
    'idempotency/creates-once-at-the-same-time',
    'of several that arrive together one has the effect, and all are given its answer',
    async ({ person, spaces }) => {
      const title = `Once ${drawWord()}`;
      const [body, key] = [spaces.describe({ title }), drawKey()];
      const created = await Promise.all(Array.from({ length: 6 }, () => createSpace(person, body, { key })));
      expectSame((await listSpaces(person, { title })).total, 1, 'how many spaces were created');
      for (const space of created) expectSame(space, created[0], 'an answer');
    },
  ),

  check('idempotency/remembers-a-creation', repeated, async ({ person, spaces }) => {
    const [body, key] = [spaces.describe({ title: 'First' }), drawKey()];
    const first = await createSpace(person, body, { key });
    await changeSpace(person, first, { title: 'Renamed' });
    expectSame(await createSpace(person, body, { key }), first, 'the answer after the space was renamed');
    await closeSpace(person, first.id);
    expectSame(await createSpace(person, body, { key }), first, 'the answer after the space was closed');
  }),

  check('idempotency/remembers-a-change', repeated, async ({ person, spaces }) => {
    const space = await spaces.create();
    const key = drawKey();
    const first = await changeSpace(person, space, { title: 'First' }, { key });
    await changeSpace(person, first, { title: 'Second' });
    expectSame(await changeSpace(person, space, { title: 'First' }, { key }), first, 'the second answer');
    expectSame((await readSpace(person, space.id)).title, 'Second', 'the title after the retry');
  }),

  check('idempotency/remembers-a-closing', repeated, async ({ person, spaces }) => {
    const { id } = await spaces.create();
    const key = drawKey();
    expectStatus(await close(person, id, { key }), 204);
    expectStatus(await close(person, id, { key }), 204);
    expectProblem(await close(person, id), 'not-found');
  }),

  check('idempotency/remembers-a-switch', repeated, async ({ person, spaces }) => {
    const [first, second] = await spaces.createSeveral(['First', 'Second']);
    const key = drawKey();
    const answer = await switchSpace(person, first!.id, { key });
    await switchSpace(person, second!.id);
    expectSame(await switchSpace(person, first!.id, { key }), answer, 'the second answer');
    expectSame((await readSession(person)).activeSpace?.id, second!.id, 'the active space after the retry');
  }),

  check('idempotency/remembers-an-acceptance', repeated, async ({ person }) => {
    const terms = await readTerms(person);
    const key = drawKey();
    const receipt = await acceptTerms(person, terms, { key });
    expectSame(await acceptTerms(person, terms, { key }), receipt, 'the second answer');
  }),

  check('idempotency/refuses-another-body', reused, async ({ person, spaces }) => {
    const key = drawKey();
    await spaces.create({ title: 'First' }, { key });
    const body = spaces.describe({ title: 'Second' });
    expectProblem(await person.call(operations.createSpace, body, { key }), 'idempotency-key-reused');
  }),

  check('idempotency/refuses-another-path', reused, async ({ person, spaces }) => {
    const [first, second] = await spaces.createSeveral(['First', 'Second']);
    const [key, keyOfClosing] = [drawKey(), drawKey()];
    await changeSpace(person, first!, { title: 'Third' }, { key });
    expectProblem(
      await change(person, { ...second!, version: first!.version }, { title: 'Third' }, { key }),
      'idempotency-key-reused',
    );
    await closeSpace(person, first!.id, { key: keyOfClosing });
    expectProblem(await close(person, second!.id, { key: keyOfClosing }), 'idempotency-key-reused');
    expectSame((await readSpace(person, second!.id)).title, 'Second', 'the title of the other space');
  }),

  check('idempotency/refuses-another-method', reused, async ({ person, spaces }) => {
    const key = drawKey();
    const { id } = await spaces.create({}, { key });
    expectProblem(await close(person, id, { key }), 'idempotency-key-reused');
    expectProblem(await switchTo(person, id, { key }), 'idempotency-key-reused');
    await readSpace(person, id);
  }),

  check(
    'idempotency/refuses-another-sign-in-for-a-switch',
    'A switch belongs to its sign-in: its key in another sign-in of the person is refused likewise',
    async ({ person, elsewhere, spaces }) => {
      const [first, second] = await spaces.createSeveral(['First', 'Second']);
      const key = drawKey();
      await switchSpace(elsewhere, second!.id);
      await switchSpace(person, first!.id, { key });
      expectProblem(await switchTo(elsewhere, first!.id, { key }), 'idempotency-key-reused');
      expectSame((await readSession(elsewhere)).activeSpace?.id, second!.id, 'the active space of the other sign-in');
    },
  ),

  check(
    'idempotency/is-for-every-sign-in',
    'The service keeps it for 24 hours, for each person',
    async ({ person, elsewhere, spaces }) => {
      const [body, key] = [spaces.describe({ title: 'In two sign-ins' }), drawKey()];
      const first = await createSpace(person, body, { key });
      expectSame(await createSpace(elsewhere, body, { key }), first, 'the answer to another sign-in of the person');
    },
  ),

  check('idempotency/refuses-another-version', reused, async ({ person, spaces }) => {
    const space = await spaces.create();
    const key = drawKey();
    const changed = await changeSpace(person, space, { title: 'Changed' }, { key });
    expectProblem(await change(person, changed, { title: 'Changed' }, { key }), 'idempotency-key-reused');
  }),

  check('idempotency/forgets-a-refused-body', notKept, async ({ person, spaces }) => {
    const key = drawKey();
    const body = spaces.describe({ title: '' });
    expectProblem(await person.call(operations.createSpace, body, { key }), 'invalid');
    await spaces.create({ title: 'Corrected' }, { key });
  }),

  check('idempotency/forgets-a-refused-version', notKept, async ({ person, spaces }) => {
    const space = await spaces.create();
    const changed = await changeSpace(person, space, { title: 'Changed' });
    const key = drawKey();
    expectProblem(await change(person, space, { title: 'Again' }, { key }), 'version-mismatch');
    await changeSpace(person, changed, { title: 'Again' }, { key });
  }),

  check(
    'idempotency/is-for-each-person',
    'The service keeps it for 24 hours, for each person',
    async ({ person, other, spaces }) => {
      const terms = await readTerms(other);
      if (terms.receipt === null) await acceptTerms(other, terms);
      const [body, key] = [spaces.describe({ title: 'Of each' }), drawKey()];
      const one = await createSpace(person, body, { key });
      const another = await createSpace(other, body, { key });
      expect(one.id !== another.id, 'two people were given the same space for the same key');
    },
  ),

  check('idempotency/takes-every-key', '1 to 64 visible ASCII characters', async ({ spaces }) => {
    await spaces.create({}, { key: `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~${drawKey()}` });
    await spaces.create({}, { key: drawKey().padEnd(64, 'k') });
    const key = drawKey();
    const [one, another] = [await spaces.create({}, { key }), await spaces.create({}, { key: key.toUpperCase() })];
    expect(one.id !== another.id, 'two keys that differ in case alone are taken for one');
  }),

  check('idempotency/refuses-other-keys', 'of another form: 400 `bad-request`', async ({ person, spaces }) => {
    for (const key of [drawKey().padEnd(65, 'k'), `${drawKey()} ${drawKey()}`, `${drawKey()}é`]) {
      expectProblem(await person.call(operations.createSpace, spaces.describe(), { key }), 'bad-request');
    }
  }),
];
