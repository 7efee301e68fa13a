import * as operations from '../../src/contract/devices.js';
import { claimWords, codeLength, normalizeCode, openingWords } from '../../src/contract/device-proofs.js';
import type { Capability } from '../../src/contract/session.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { mailLanguageOf } from '../mail/language.js';
import { drawId } from '../values/ids.js';
import { draw, type Random } from '../values/random.js';
import { PairingCodes } from './codes.js';
import { challengeLifetime, deviceLimit, isOpen, mostTries } from './rules.js';
import { isSignedBy } from './signatures.js';
import type { DevicesStore, KeptPairing } from './store.js';

export interface DevicesContext extends RouteContext {
  readonly store: { readonly devices: DevicesStore };
  readonly capabilities: readonly Capability[];
  /** A secret of the service, the same in all its processes: codes are made with it. */
  readonly codeKey: string;
  /** In milliseconds: for how long a code can be claimed, and then a claim be confirmed. */
  readonly pairingLifetime: number;
  readonly random: Random;
}

/** Devices, and the pairings by which people couple them. */
export function addDeviceRoutes(context: DevicesContext) {
  if (!context.capabilities.includes('devices')) return;
  const { random, now, pairingLifetime } = context;
  const { devices } = context.store;
  const codes = new PairingCodes(context.codeKey);

  route(context, operations.listDevices, async ({ principal: { personId } }) => ({ items: [...(await devices.list(personId))], limit: deviceLimit }));

  route(context, operations.renameDevice, async ({ command, path, body, versions }) =>
    resultOf(await devices.rename({ ...command, ...path, ...body, versions })),
  );

  route(context, operations.unpairDevice, async ({ command, path }) => {
    resultOf(await devices.unpair({ ...command, ...path }));
    return undefined;
  });

  route(context, operations.beginPairing, async ({ command }) => {
    const id = drawId(random);
    const hashes = await codes.hashesOf(await codes.codeOf(id));
    const begun = resultOf(await devices.begin({ ...command, ...hashes, id, expiresAt: inTime(command.at, pairingLifetime), deviceLimit }));
    return { id: begun.id, expiresAt: begun.expiresAt };
  });

  route(context, operations.readPairing, async ({ principal: { personId, signInId }, path: { pairingId } }) => {
    const found = await devices.read({ personId, signInId }, pairingId, now().toISOString());
    if (found === undefined) throw new ProblemError('not-found');
    return { ...found, ...(await whileOpen(found, codes, now())) };
  });

  route(context, operations.confirmPairing, async ({ principal, command, path, body, acceptLanguage }) => {
    const { firstNames, lastNames, email } = principal;
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    return resultOf(await devices.confirm({ ...command, ...path, ...body, firstNames, lastNames, email, mailLanguage, deviceLimit }));
  });

  route(context, operations.cancelPairing, async ({ command, path }) => {
    resultOf(await devices.cancel({ ...command, ...path }));
    return undefined;
  });

  route(context, operations.claimPairing, async ({ body: { code: typed, publicKey, proof, name } }) => {
    const code = normalizeCode(typed);
    // One that no code is like is no try at any.
    if (code.length !== codeLength) throw new ProblemError('not-found');
    if (!(await isSignedBy(publicKey, proof, claimWords(code)))) throw new ProblemError('invalid', { errors: [{ pointer: '#/proof', code: 'refused' }] });
    const at = now().toISOString();
    const claimed = await devices.claim({
      ...(await codes.hashesOf(code)),
      publicKey: JSON.stringify(publicKey),
      name,
      place: null,
      deviceId: drawId(random),
      number: draw('0123456789', 6, random),
      at,
      expiresAt: inTime(at, pairingLifetime),
      tries: mostTries,
    });
    if (claimed === undefined) throw new ProblemError('not-found');
    return { ...claimed };
  });

  route(context, operations.openDeviceSession, async ({ body: { deviceId, challenge, signature } }) => {
    const at = now().toISOString();
    if (challenge === undefined || signature === undefined) return challengeDevice(deviceId, at);
    const publicKey = resultOf(await devices.takeChallenge({ deviceId, challengeHash: await codes.hashOfChallenge(challenge), at }));
    const isProven = await isSignedBy(JSON.parse(publicKey) as operations.DevicePublicKey, signature, openingWords(deviceId, challenge));
    if (!isProven) throw new ProblemError('forbidden');
    const opened = await devices.use(deviceId, at);
    if (opened === undefined) throw new ProblemError('not-found');
    const { name, ...person } = opened;
    return { state: 'open', challenge: null, name, person };
  });

  async function challengeDevice(deviceId: string, at: string): Promise<operations.DeviceSession> {
    const challenge = drawId(random);
    const challengeHash = await codes.hashOfChallenge(challenge);
    const state = await devices.challenge({ deviceId, challengeHash, at, expiresAt: inTime(at, challengeLifetime) });
    if (state === undefined) throw new ProblemError('not-found');
    return { state, challenge: state === 'challenged' ? challenge : null, name: null, person: null };
  }
}

/** What a page shows of a pairing until its time is over. */
async function whileOpen({ id, state, expiresAt }: KeptPairing, codes: PairingCodes, now: Date): Promise<Pick<operations.Pairing, 'code' | 'secondsLeft'>> {
  const left = Math.max(0, Math.ceil((Date.parse(expiresAt) - now.getTime()) / 1000));
  return { code: state === 'waiting' ? await codes.codeOf(id) : null, secondsLeft: isOpen(state) ? left : 0 };
}

function inTime(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
