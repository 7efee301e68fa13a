import { codeAlphabet } from '../../src/contract/device-proofs.js';
import { drawKey } from '../caller.js';
import { isTooWeak } from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectFaults, expectNow, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { begin, cancel, claim, claimOne, confirm, couple, listOwn, open, readPairing, wait } from '../pairing.js';
import { PlayedDevice } from '../played-device.js';

const notFound = 'A code that is wrong, has expired, was used or is blocked, is not found: 404';
const over = 'What was cancelled or has expired, or ended with the sign-in, is not found: 404';
const several = 'Of several devices one has the pairing';

/** The part `devices`, until a device is coupled. The suite plays the device: it makes keys, and signs with them. */
export const pairingChecks = [
  check('devices.pairings/have-a-code-while-they-wait', '`GET` of its `Location` has the `code` while it waits', async (context) => {
    const { person } = context;
    const begun = await begin(person);
    const { id } = answerOf(begun);
    const path = person.resolve(begun.headers.get('Location') ?? '', begun.path);
    expectSame(path, `/devices/pairings/${id}`, 'where Location leads to, below the base URL', begun);
    const read = await readPairing(person, id);
    const { id: idRead, state, code, claim: claimed, device, secondsLeft } = answerOf(read);
    expect(code !== null, 'there is no code', read);
    expectSame([idRead, state, claimed, device], [id, 'waiting', null, null], 'id, state, claim and device of the pairing', read);
    expect(secondsLeft > 0, 'there is no time left', read);
  }),

  check('devices.pairings/have-codes-of-twelve-characters', 'It has 12 characters of `2–9 A–Z` without I, L, O and U', async ({ person }) => {
    const { code } = await wait(person);
    expect(new RegExp(`^[${codeAlphabet}]{12}$`, 'u').test(code), `the code is ${code}`);
    expect((await wait(person)).code !== code, 'two pairings have the same code');
  }),

  check('devices.pairings/answer-no-code', 'Answers of commands are kept, and so the code is in none of them', async ({ person }) => {
    const key = drawKey();
    const begun = await begin(person, { key });
    const { id } = answerOf(begun);
    const { code } = answerOf(await readPairing(person, id));
    expect(!begun.text.includes(code ?? 'nothing'), 'the code is in the answer to the command', begun);
    const again = await begin(person, { key });
    expectSame(again.json, begun.json, 'the answer to a retry', again);
  }),

  check('devices.pairings/are-open-one-at-a-time', 'A person has one open pairing', async (context) => {
    const { person } = context;
    const first = await wait(person);
    await wait(person);
    const read = await readPairing(person, first.id);
    expectSame([answerOf(read).state, answerOf(read).code], ['cancelled', null], 'state and code of the first of two pairings', read);
    expectProblem(await claim(context, await PlayedDevice.make(), first.code), 'not-found');
  }),

  check(
    'devices.pairings/are-of-a-sign-in',
    'It belongs to the sign-in that began it: to another one it is not there, 404',
    async (context) => {
      const { person, other, elsewhere } = context;
      const claimed = await claimOne(context);
      for (const caller of [elsewhere, other]) {
        expectProblem(await readPairing(caller, claimed.id), 'not-found');
        const confirmed = await confirm(caller, claimed);
        if (!isTooWeak(confirmed)) expectProblem(confirmed, 'not-found');
        expectProblem(await cancel(caller, claimed.id), 'not-found');
      }
      expectSame(answerOf(await readPairing(person, claimed.id)).state, 'claimed', 'the state after others tried');
      expectProblem(await readPairing(person, 'nothing'), 'not-found');
    },
  ),

  check('devices.claims/show-one-number', 'six digits that page and device show', async (context) => {
    const { person, devices } = context;
    const { id, claim: answered } = await claimOne(context);
    const read = await readPairing(person, id);
    const { state, code, claim: shown } = answerOf(read);
    expectSame([state, code], ['claimed', null], 'state and code of the pairing', read);
    expect(/^\d{6}$/u.test(answered.number), `the number is ${answered.number}`);
    expectSame([shown?.number, shown?.name], [answered.number, devices.name], 'number and name on the page', read);
    expectNow(shown?.claimedAt ?? '', 'the time of the claim', read);
  }),

  check(
    'devices.claims/need-nobody-signed-in',
    'is answered whether anybody is signed in or not',
    async ({ person, other, stranger, devices }) => {
      for (const caller of [person, other, stranger]) {
        const { code } = await wait(person);
        expectStatus(await claim({ nobody: caller, devices }, await PlayedDevice.make(), code), 200);
      }
    },
  ),

  check('devices.claims/take-a-code-as-people-type-it', 'in whatever case, with or without spaces and dashes', async (context) => {
    const { code } = await wait(context.person);
    const typed = ` ${code.toLowerCase().replace(/(.{4})(.{4})/u, '$1-$2 \u2013 ')}`;
    expectStatus(await claim(context, await PlayedDevice.make(), typed), 200);
  }),

  check(
    'devices.claims/prove-a-key',
    'a `proof` that it holds the other half, else 422 `invalid`, pointer `#/proof`, code `refused`',
    async (context) => {
      const { id, code } = await wait(context.person);
      const [one, another] = [await PlayedDevice.make(), await PlayedDevice.make()];
      for (const proof of [(await another.claim(code)).proof, await one.sign(`space-elements pairing ${'2'.repeat(12)}`)]) {
        expectFaults(await claim(context, one, code, { proof }), { '#/proof': 'refused' });
      }
      expectFaults(await claim(context, one, code, { publicKey: { ...one.publicKey, x: 'A'.repeat(43) } }), { '#/proof': 'refused' });
      expectSame(answerOf(await readPairing(context.person, id)).state, 'waiting', 'the state after keys that were not proved');
    },
  ),

  check('devices.claims/are-answered-alike-again', 'it gets the same answer again for the same code and key', async (context) => {
    const { code, played, claim: first } = await claimOne(context);
    const again = await claim(context, played, code);
    expectSame(answerOf(again), first, 'the answer to a claim that is sent again', again);
    expectProblem(await claim(context, await PlayedDevice.make(), code), 'not-found');
  }),

  check('devices.claims/give-a-pairing-to-one-device', several, async (context) => {
    const { code } = await wait(context.person);
    const devices = await Promise.all(Array.from({ length: 5 }, () => PlayedDevice.make()));
    const answers = await Promise.all(devices.map((device) => claim(context, device, code)));
    expectSame(answers.filter(({ status }) => status === 200).length, 1, 'how many of five devices have claimed one pairing');
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'not-found');
  }),

  check('devices.claims/with-a-used-code-are-not-found', notFound, async (context) => {
    const { code, played } = await couple(context);
    expectProblem(await claim(context, await PlayedDevice.make(), code), 'not-found');
    expectProblem(await claim(context, played, 'none'), 'not-found');
  }),

  check('devices.claims/stand-five-tries', 'stands five tries', async (context) => {
    const { id, code } = await wait(context.person);
    const device = await PlayedDevice.make();
    const wrong = `${code.slice(0, 11)}${code.endsWith('2') ? '3' : '2'}`;
    for (let tries = 1; tries <= 5; tries += 1) {
      expectSame(answerOf(await readPairing(context.person, id)).state, 'waiting', `the state after ${tries - 1} wrong codes`);
      expectProblem(await claim(context, device, wrong), 'not-found');
    }
    const read = await readPairing(context.person, id);
    expectSame([answerOf(read).state, answerOf(read).code], ['blocked', null], 'state and code after five wrong codes', read);
    expectProblem(await claim(context, device, code), 'not-found');
  }),

  check('devices.confirmation/goes-by-the-number', 'A claim has five minutes to be confirmed, by its `number`', async (context) => {
    const { person } = context;
    const claimed = await claimOne(context);
    const number = claimed.claim.number === '000000' ? '000001' : '000000';
    expectProblem(await confirm(person, { ...claimed, claim: { ...claimed.claim, number } }), 'not-found');
    expectProblem(await confirm(person, { ...claimed, claim: { ...claimed.claim, number: '12' } }), 'invalid');
    expectSame(await listOwn(context), [], 'the devices after a wrong number');
    const waiting = await wait(person);
    expectProblem(await confirm(person, { ...claimed, id: waiting.id }), 'not-found');
  }),

  check('devices.confirmation/couples-the-device', 'Until then the device is `pending`', async (context) => {
    const { person, devices } = context;
    const claimed = await claimOne(context);
    const { deviceId } = claimed.claim;
    const early = await open(context, { deviceId });
    const { state, challenge, name, person: nobody } = answerOf(early);
    expectSame([state, challenge, name, nobody], ['pending', null, null, null], 'state, challenge, name and person before', early);
    expectSame(await listOwn(context), [], 'the devices before');
    const confirmed = await confirm(person, claimed);
    const device = answerOf(confirmed);
    expectSame([device.id, device.name, device.lastUsedAt], [deviceId, devices.name, null], 'id, name and last use of the device', confirmed);
    expectNow(device.addedAt, 'when it was coupled', confirmed);
    expectSame(await listOwn(context), [device], 'the devices after');
    const read = await readPairing(person, claimed.id);
    expectSame([answerOf(read).state, answerOf(read).device], ['confirmed', device], 'state and device of the pairing', read);
  }),

  check(
    'devices.confirmation/is-answered-alike-again',
    'Confirming again is answered alike, and couples no second device',
    async (context) => {
      const { person } = context;
      const [claimed, key] = [await claimOne(context), drawKey()];
      const first = answerOf(await confirm(person, claimed, { key }));
      for (const options of [{ key }, {}]) expectSame(answerOf(await confirm(person, claimed, options)), first, 'the answer to another confirmation');
      expectSame((await listOwn(context)).length, 1, 'how many devices are coupled');
    },
  ),

  check('devices.confirmation/needs-a-pairing-that-is-open', over, async (context) => {
    const { person } = context;
    const claimed = await claimOne(context);
    expectStatus(await cancel(person, claimed.id), 204);
    expectProblem(await confirm(person, claimed), 'not-found');
    expectProblem(await open(context, { deviceId: claimed.claim.deviceId }), 'not-found');
    const { id, code } = await wait(person);
    expectStatus(await cancel(person, id), 204);
    expectSame(answerOf(await readPairing(person, id)).state, 'cancelled', 'the state of what was cancelled');
    expectProblem(await claim(context, await PlayedDevice.make(), code), 'not-found');
    expectSame(await listOwn(context), [], 'the devices after cancelled pairings');
  }),

  check('devices.confirmation/or-the-end-at-the-same-time', 'Of confirming and cancelling at once, one has its effect', async (context) => {
    const { person } = context;
    const claimed = await claimOne(context);
    const [confirmed, cancelled] = await Promise.all([confirm(person, claimed), cancel(person, claimed.id)]);
    const isCoupled = (await listOwn(context)).length === 1;
    const promised = isCoupled ? [200, 404] : [404, 204];
    expectSame([confirmed.status, cancelled.status], promised, `the answers, ${isCoupled ? 'with' : 'without'} a device`, confirmed);
  }),
];
