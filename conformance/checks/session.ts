import { isCommand, pathParameters } from '../../src/contract/operation.js';
import { listReceivedInvitations } from '../../src/contract/invitations.js';
import * as session from '../../src/contract/session.js';
import * as operationsOfSpaces from '../../src/contract/spaces.js';
import type { Caller } from '../caller.js';
import {
  acceptTerms,
  changeSpace,
  closeSpace,
  createSpace,
  listSpaces,
  needPart,
  offeredOperations,
  readSession,
  readSpace,
  readTerms,
  switchSpace,
  switchTo,
} from '../calls.js';
import { check, CheckSkipped } from '../check.js';
import { answerOf, clockTolerance, expect, expectFaults, expectNow, expectProblem, expectSame } from '../expectations.js';

async function needsSession(person: Caller) {
  return (await offeredOperations(person)).filter(({ isPublic }) => !isPublic);
}

/** Members for every command. */
const inputOfNobody = { spaceId: 'nothing', version: '1', hash: 'sha256:0', language: 'en' };

/** `GET /session`, and what is answered to nobody. */
export const sessionChecks = [
  check(
    'session/says-who-is-signed-in',
    'who is signed in, the space they act in, counts, limits',
    async ({ person }) => {
      const { person: named } = await readSession(person);
      expect(named.lastNames !== '', 'the person has no last name');
    },
  ),

  check(
    'session/says-when-they-signed-in',
    '`authenticatedAt` is when the person last proved who they are: reading and commands leave it as it is',
    async ({ person, spaces }) => {
      const exchange = await person.call(session.readSession);
      const { authenticatedAt } = answerOf(exchange).session!.authentication;
      if (authenticatedAt === undefined) throw new CheckSkipped('a service that says when the person signed in');
      const isOver = Date.parse(authenticatedAt) - Date.now() < clockTolerance;
      expect(isOver, `authenticatedAt is ${authenticatedAt} at ${new Date().toISOString()}`, exchange);
      await spaces.create();
      expectSame((await readSession(person)).authentication.authenticatedAt, authenticatedAt, 'authenticatedAt after a command');
    },
  ),

  check(
    'session/states-the-certificate',
    '`certificateNumber` is that of the certificate in use, the same as in `GET /invitations`',
    async ({ people }) => {
      for (const caller of people) {
        await needPart(caller, 'invitations');
        const { certificateNumber } = answerOf(await caller.call(listReceivedInvitations, {}));
        const { certificateNumber: stated = null } = (await readSession(caller)).authentication;
        expectSame(stated, certificateNumber, 'the number in the session');
      }
    },
  ),

  check(
    'session/is-null-for-nobody',
    'Without either, `GET /session` still answers 200, with `{"session": null, "links": {…}}`',
    async ({ nobody }) => {
      const exchange = await nobody.call(session.readSession);
      expect(answerOf(exchange).session === null, 'somebody is signed in without a cookie and a token', exchange);
    },
  ),

  check(
    'session/takes-invented-credentials-for-none',
    'Credentials that nobody has, or that have ended, are as good as none',
    async ({ person, stranger, spaces }) => {
      const exchange = await stranger.call(session.readSession);
      expect(answerOf(exchange).session === null, 'somebody is signed in by invented credentials', exchange);
      for (const operation of await needsSession(person)) {
        const answer = await stranger.call(operation, { ...(isCommand(operation) && spaces.describe()), ...inputOfNobody });
        expectProblem(answer, 'unauthenticated');
      }
    },
  ),

  check('session/needed-to-read', 'everything else answers 401', async ({ person, nobody }) => {
    for (const operation of (await needsSession(person)).filter((definition) => !isCommand(definition))) {
      const path = Object.fromEntries(pathParameters(operation).map((name) => [name, 'nothing'] as const));
      expectProblem(await nobody.call(operation, path), 'unauthenticated');
    }
  }),

  check('session/needed-for-commands', 'everything else answers 401', async ({ person, nobody, spaces }) => {
    for (const operation of (await needsSession(person)).filter(isCommand)) {
      expectProblem(await nobody.call(operation, { ...spaces.describe(), ...inputOfNobody }), 'unauthenticated');
    }
  }),

  check(
    'session/counts-the-spaces',
    '`spaceCounts` has how many spaces of each kind the person has',
    async ({ person, spaces }) => {
      const { spaceCounts: before } = await readSession(person);
      await spaces.create();
      const { spaceCounts: after } = await readSession(person);
      expectSame(after, { ...before, professional: before.professional + 1 }, 'spaceCounts after a creation');
      const { total } = await listSpaces(person, { limit: 1 });
      expectSame(total, after.private + after.professional, 'total of the list');
    },
  ),

  check(
    'session/says-how-the-person-stands-with-the-terms',
    '`terms` says whether the person has accepted the version in force (`accepted`)',
    async ({ people }) => {
      for (const caller of people) {
        const { terms } = await readSession(caller);
        const { version, receipt } = await readTerms(caller);
        expectSame(terms.version, version, 'the version in the session');
        expectSame(terms.status === 'accepted', receipt !== null, 'that the terms are accepted');
      }
    },
  ),

  check(
    'session/changes-with-a-switch',
    'A switch answers the space that is active from then on',
    async ({ person, spaces }) => {
      const [first, second] = await spaces.createSeveral(['First', 'Second']);
      for (const { id } of [first!, second!]) {
        const summary = await switchSpace(person, id);
        expectSame(summary.id, id, 'the id in the answer');
        expectSame((await readSession(person)).activeSpace, summary, 'activeSpace');
      }
    },
  ),

  check('session/notes-the-use-of-a-space', 'and counts as used at that moment', async ({ person, spaces }) => {
    const { id } = await spaces.create();
    const exchange = await switchTo(person, id);
    const { lastUsedAt } = answerOf(exchange);
    expect(lastUsedAt !== null, 'lastUsedAt is null after a switch', exchange);
    expectNow(lastUsedAt, 'lastUsedAt', exchange);
  }),

  check(
    'session/of-another-sign-in-stays',
    'belongs to one sign-in, not to the person: two devices may act in two spaces',
    async ({ person, elsewhere, spaces }) => {
      const { activeSpace: before } = await readSession(elsewhere);
      const { id } = await spaces.create();
      await switchSpace(person, id);
      const { activeSpace: after } = await readSession(elsewhere);
      const what = 'the active space of the other sign-in, unless both are one sign-in';
      expectSame(after?.id, before?.id, what);
    },
  ),

  check(
    'session/of-another-sign-in-has-the-same-spaces',
    'belongs to one sign-in, not to the person: two devices may act in two spaces',
    async ({ person, elsewhere, spaces }) => {
      const space = await spaces.create({ title: 'Seen from elsewhere' });
      expectSame(await readSpace(elsewhere, space.id), space, 'the space in another sign-in');
      const changed = await changeSpace(elsewhere, space, { title: 'Changed elsewhere', email: 'else@example.org' });
      expectSame(await readSpace(person, space.id), changed, 'the space after a change in another sign-in');
      const created = await createSpace(elsewhere, spaces.describe({ title: 'Created elsewhere' }));
      expectSame(await readSpace(person, created.id), created, 'the space that was created in another sign-in');

      const [here, there] = [await readSession(person), await readSession(elsewhere)];
      expectSame(sharedPartOf(there), sharedPartOf(here), 'the session of another sign-in');
      for (const query of [{ limit: 200 }, { limit: 1 }, { title: changed.title }]) {
        expectSame(await listSpaces(elsewhere, query), await listSpaces(person, query), 'the list in another sign-in');
      }
      expectSame(await readTerms(elsewhere), await readTerms(person), 'the terms in another sign-in');
      const receipt = await acceptTerms(elsewhere, await readTerms(elsewhere));
      expectSame(receipt, (await readTerms(person)).receipt, 'the receipt in another sign-in');

      const summary = await switchSpace(elsewhere, created.id);
      expectSame((await readSession(elsewhere)).activeSpace, summary, 'the active space of another sign-in');
      expectSame((await readSession(person)).activeSpace, here.activeSpace, 'the active space of the first');
      expectSame((await readSpace(person, created.id)).lastUsedAt, summary.lastUsedAt, 'lastUsedAt');
      await closeSpace(elsewhere, created.id);
      expectProblem(await person.call(operationsOfSpaces.readSpace, { spaceId: created.id }), 'not-found');
    },
  ),

  check('session/has-no-closed-space', 'Closing the active space leaves none active', async ({ person, spaces }) => {
    const { id } = await spaces.create();
    await switchSpace(person, id);
    await closeSpace(person, id);
    expectSame((await readSession(person)).activeSpace, null, 'activeSpace after it was closed');
  }),

  check('session/switches-to-an-id', '`required`: missing, null or nothing that is seen', async ({ person }) => {
    for (const [input, code] of [
      [{}, 'required'],
      [{ spaceId: null }, 'required'],
      [{ spaceId: 5 }, 'malformed'],
      [{ spaceId: ['nothing'] }, 'malformed'],
      [{ spaceId: {} }, 'malformed'],
    ] as const) {
      expectFaults(await person.call(session.switchSpace, input), { '#/spaceId': code });
    }
  }),
];

function sharedPartOf({ person, spaceCounts, limits, terms }: session.Session) {
  return { person, spaceCounts, limits, terms };
}
