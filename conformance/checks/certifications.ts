import * as operations from '../../src/contract/certifications.js';
import type { Caller } from '../caller.js';
import { listSpaces, needPart, readSession, switchSpace } from '../calls.js';
import { check, CheckSkipped } from '../check.js';
import { draw } from '../draw.js';
import { answerOf, expect, expectFaults, expectProblem, expectSame } from '../expectations.js';

const alike = "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked";

function list(caller: Caller, spaceId: string) {
  return caller.call(operations.listCertifications, { spaceId });
}

async function listServices(caller: Caller): Promise<readonly operations.CertifiableService[]> {
  await needPart(caller, 'certifications');
  return answerOf(await caller.call(operations.listServices)).items;
}

/** A request with a code that nobody was sent. */
function guessFor(serviceId: string) {
  return { serviceId, capacity: 'holder', code: `conformance ${draw('abcdfghijklmnopq', 13)}` };
}

/** @throws CheckSkipped when no service takes codes, or too few tries are left for a wrong one. */
async function serviceForGuesses(caller: Caller, spaceId: string): Promise<string> {
  const service = (await listServices(caller)).find(({ takesAccessCodes }) => takesAccessCodes);
  if (service === undefined) throw new CheckSkipped('a service that takes access codes');
  if (answerOf(await list(caller, spaceId)).triesLeft < 2) throw new CheckSkipped('a person who has given fewer wrong access codes today');
  return service.id;
}

/** The part `certifications`. The suite has no access code that is right: nothing is certified by it. */
export const certificationChecks = [
  check(
    'certifications.services/can-be-requested',
    'A certification is requested with an access code (`takesAccessCodes`), by a procedure of the portal (`procedure`, a link), or by either',
    async ({ person }) => {
      const services = await listServices(person);
      expectSame(new Set(services.map(({ id }) => id)).size, services.length, 'the number of different ids');
      for (const { id, takesAccessCodes, procedure } of services) {
        expect(takesAccessCodes || procedure !== null, `no certification for ${id} can be requested`);
      }
    },
  ),

  check('certifications.list/is-empty-at-first', '`triesLeft` says how many are left', async ({ person, spaces }) => {
    await needPart(person, 'certifications');
    const { id } = await spaces.create();
    const exchange = await list(person, id);
    const { items, triesLeft, triesAgainAt } = answerOf(exchange);
    expectSame(items, [], 'the certifications of a new space', exchange);
    expectSame(triesAgainAt === null, triesLeft > 0, 'that there are tries, by triesAgainAt', exchange);
  }),

  check(
    'certifications.request/counts-a-wrong-code',
    'A wrong code is counted, although the command is refused, before it is compared; and a retry with the same key is counted once',
    async ({ person, spaces }) => {
      const { id } = await spaces.create();
      const guess = guessFor(await serviceForGuesses(person, id));
      const { triesLeft: before } = answerOf(await list(person, id));
      const key = draw('abcdfghijklmnopq', 20);
      for (let sent = 0; sent < 2; sent += 1) {
        expectFaults(await person.call(operations.requestCertification, { spaceId: id, ...guess }, { key }), { '#/code': 'refused' });
        const exchange = await list(person, id);
        expectSame(answerOf(exchange).triesLeft, before - 1, 'how many tries are left', exchange);
      }
    },
  ),

  check('certifications.request/knows-its-services', 'A service that is unknown or takes no codes: the same at `#/serviceId`', async ({ person, spaces }) => {
    await needPart(person, 'certifications');
    const { id } = await spaces.create();
    const exchange = await person.call(operations.requestCertification, { spaceId: id, ...guessFor('conformance-nothing') });
    expectFaults(exchange, { '#/serviceId': 'refused' });
  }),

  check('certifications.one/of-somebody-else-is-not-found', alike, async ({ person, other, spaces }) => {
    await needPart(person, 'certifications');
    const service = (await listServices(person)).find(({ takesAccessCodes }) => takesAccessCodes);
    const { id } = await spaces.create();
    for (const spaceId of [id, 'nothing']) {
      expectProblem(await list(other, spaceId), 'not-found');
      expectProblem(await other.call(operations.cancelCertification, { spaceId, certificationId: 'nothing' }), 'not-found');
      if (service) expectProblem(await other.call(operations.requestCertification, { spaceId, ...guessFor(service.id) }), 'not-found');
    }
    expectProblem(await person.call(operations.cancelCertification, { spaceId: id, certificationId: 'nothing' }), 'not-found');
  }),

  check(
    'certifications.session/says-what-the-space-is-certified-for',
    '`certifications` of the active space, in the session and in the answer to a switch, has the ids of the services',
    async ({ person, spaces }) => {
      await needPart(person, 'certifications');
      const { id } = await spaces.create();
      expectSame((await switchSpace(person, id)).certifications, [], 'certifications in the answer to a switch');
      expectSame((await readSession(person)).activeSpace?.certifications, [], 'certifications in the session');
    },
  ),

  check(
    'certifications.list-of-spaces/is-by-service',
    '`certification`: the id of a service; the spaces that are certified for it at this moment. One that no service has finds none',
    async ({ person, spaces }) => {
      const services = await listServices(person);
      const { id } = await spaces.create();
      for (const certification of [...services.map((service) => service.id), 'conformance-nothing']) {
        const { items } = await listSpaces(person, { certification, query: spaces.word });
        expect(!items.some((item) => item.id === id), `a new space is found by ${certification}`);
      }
    },
  ),
];
