import { check } from '../check.js';
import { drawKey } from '../caller.js';
import { readSession } from '../calls.js';
import { answerOf, expect, expectNow, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { challengeFor, couple, listDevices, listOwn, open, rename, unpair } from '../pairing.js';
import { PlayedDevice } from '../played-device.js';

const notFound = 'What is somebody else’s is not found: 404';
const refused = '**Another version** than that of `If-Match` is refused: 412 `version-mismatch`';
const forbidden = 'which is good for one minute and one signature, else 403 `forbidden`';

/** The part `devices`, once a device is coupled. */
export const deviceChecks = [
  check('devices.list/is-of-the-person', '`GET /devices` has all devices of the person, the latest first', async (context) => {
    const { person, other, elsewhere } = context;
    const [{ device: first }, { device: second }] = [await couple(context), await couple(context)];
    expectSame(await listOwn(context), [second, first], 'the devices');
    expectSame(await listDevices(elsewhere), await listDevices(person), 'the devices in another sign-in');
    expect((await listDevices(other)).every(({ id }) => id !== first.id && id !== second.id), 'somebody else has the devices, too');
  }),

  check('devices.open/with-a-signature', 'A device opens by signing a `challenge`', async (context) => {
    const { person, devices } = context;
    const { played, device } = await couple(context);
    const opened = await open(context, await played.opening(device.id, await challengeFor(context, device.id)));
    const { state, challenge, name, person: greeted } = answerOf(opened);
    expectSame([state, challenge, name], ['open', null, devices.name], 'state, challenge and name', opened);
    const { person: stated } = await readSession(person);
    expectSame([greeted?.firstNames, greeted?.lastNames], [stated.firstNames, stated.lastNames], 'whose account it opens', opened);
    const [used] = await listOwn(context);
    expectSame({ ...used, lastUsedAt: null }, device, 'the device, but for its last use');
    expectNow(used?.lastUsedAt ?? '', 'the last use of the device', opened);
  }),

  check('devices.open/once-for-each-challenge', forbidden, async (context) => {
    const { played, device } = await couple(context);
    const opening = await played.opening(device.id, await challengeFor(context, device.id));
    const answers = await Promise.all(Array.from({ length: 4 }, () => open(context, opening)));
    expectSame(answers.filter(({ status }) => status === 200).length, 1, 'how often one signature opens, of four times at once');
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'forbidden');
    expectProblem(await open(context, opening), 'forbidden');
  }),

  check('devices.open/with-its-key-alone', 'A device opens by signing a `challenge`', async (context) => {
    const [{ played, device }, stolen] = [await couple(context), await PlayedDevice.make()];
    const { played: sibling, device: itsDevice } = await couple(context);
    const challenge = () => challengeFor(context, device.id);
    for (const opening of [
      await stolen.opening(device.id, await challenge()),
      await sibling.opening(device.id, await challenge()),
      await played.opening(device.id, 'invented'),
      await played.opening(device.id, await challengeFor(context, itsDevice.id)),
      { ...(await played.opening(device.id, await challenge())), challenge: await challenge() },
    ]) {
      expectProblem(await open(context, opening), 'forbidden');
    }
    expectProblem(await open(context, { deviceId: 'nothing' }), 'not-found');
    expect((await listOwn(context)).every(({ lastUsedAt }) => lastUsedAt === null), 'a device counts as used that was not opened');
  }),

  check('devices.rename/is-for-a-version', refused, async (context) => {
    const { person, devices } = context;
    const { played, device } = await couple(context);
    const renamed = answerOf(await rename(person, device, `  ${devices.name} B `));
    expect(renamed.version !== device.version, 'another name leaves the version as it was');
    expectSame(renamed, { ...device, name: `${devices.name} B`, version: renamed.version }, 'the renamed device');
    expectProblem(await rename(person, device, `${devices.name} C`), 'version-mismatch');
    expectProblem(await rename(person, device, `${devices.name} C`, { headers: { 'If-Match': undefined } }), 'version-required');
    expectSame(await listOwn(context), [renamed], 'the devices after refused changes');
    const opened = await open(context, await played.opening(device.id, await challengeFor(context, device.id)));
    expectSame(answerOf(opened).name, renamed.name, 'the name that the device is told', opened);
  }),

  check('devices.rename/lets-one-of-several-pass', refused, async (context) => {
    const { person, devices } = context;
    const { device } = await couple(context);
    const answers = await Promise.all(['B', 'C', 'D'].map((letter) => rename(person, device, `${devices.name} ${letter}`)));
    const [passed, ...more] = answers.filter(({ status }) => status === 200);
    expectSame([passed !== undefined, more.length], [true, 0], 'whether one of three names for the same version passes, and how many more');
    for (const answer of answers) if (answer !== passed) expectProblem(answer, 'version-mismatch');
    expectSame(await listOwn(context), [answerOf(passed!)], 'the device');
  }),

  check('devices.rename/to-the-same-name-is-no-change', 'The name it has already makes no new version', async (context) => {
    const { device } = await couple(context);
    expectSame(answerOf(await rename(context.person, device, device.name)), device, 'the device');
  }),

  check(
    'devices.rename/takes-names-that-can-be-read',
    'A name has 60 characters at most, is trimmed as a title is, and has none that is invisible or turns the direction of text',
    async (context) => {
      const { person, devices } = context;
      const { device } = await couple(context);
      for (const name of [devices.name.padEnd(61, 'x'), `${devices.name}\u202e`, `${devices.name}\u200b`, ' ', '']) {
        expectProblem(await rename(person, device, name), 'invalid');
      }
      const longest = devices.name.padEnd(60, 'x');
      expectSame(answerOf(await rename(person, device, longest)).name, longest, 'the name');
    },
  ),

  check('devices.one/of-somebody-else-is-not-found', notFound, async (context) => {
    const { person, other } = context;
    const { device } = await couple(context);
    for (const [caller, id] of [[other, device.id], [person, 'nothing']] as const) {
      expectProblem(await rename(caller, { ...device, id }, 'Mine'), 'not-found');
      expectProblem(await unpair(caller, id), 'not-found');
    }
    expectSame(await listOwn(context), [device], 'the devices after somebody else tried');
  }),

  check('devices.unpair/takes-the-device-out-at-once', 'Unpaired, a device is out at once: it is not found, 404, whatever it signs', async (context) => {
    const { person } = context;
    const { played, device } = await couple(context);
    const opening = await played.opening(device.id, await challengeFor(context, device.id));
    const key = drawKey();
    for (let times = 0; times < 2; times += 1) expectStatus(await unpair(person, device.id, { key }), 204);
    expectProblem(await open(context, opening), 'not-found');
    expectProblem(await open(context, { deviceId: device.id }), 'not-found');
    expectProblem(await unpair(person, device.id), 'not-found');
    expectProblem(await rename(person, device, device.name), 'not-found');
    expectSame(await listOwn(context), [], 'the devices after');
  }),
];
