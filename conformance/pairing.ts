import * as operations from '../src/contract/devices.js';
import type { Caller, CallOptions } from './caller.js';
import { needPart, requireStrong } from './calls.js';
import { type CheckContext, CheckSkipped } from './check.js';
import { answerOf, expect, expectSame } from './expectations.js';
import { PlayedDevice } from './played-device.js';

/** @throws CheckSkipped when the back-end does not offer it, or the person cannot pair another device now. */
export async function begin(caller: Caller, options?: CallOptions) {
  await needPart(caller, 'devices');
  const exchange = await caller.call(operations.beginPairing, {}, options);
  requireStrong(exchange);
  if (exchange.status === 409) throw new CheckSkipped('a person who may have more devices');
  return exchange;
}

export function readPairing(caller: Caller, pairingId: string) {
  return caller.call(operations.readPairing, { pairingId });
}

/** A pairing that waits for a device. */
export interface WaitingPairing {
  readonly id: string;
  readonly code: string;
}

export async function wait(caller: Caller): Promise<WaitingPairing> {
  const { id } = answerOf(await begin(caller));
  const read = await readPairing(caller, id);
  const { code } = answerOf(read);
  expect(code !== null, 'a pairing that waits has no code', read);
  return { id, code };
}

/** One that a device has claimed, which plays for the check. */
export interface ClaimedByDevice extends WaitingPairing {
  readonly played: PlayedDevice;
  readonly claim: operations.ClaimedPairing;
}

/** As a device does, whoever is signed in. */
export async function claim({ nobody, devices }: Pick<CheckContext, 'nobody' | 'devices'>, played: PlayedDevice, code: string, members: object = {}) {
  return nobody.call(operations.claimPairing, { ...(await played.claim(code, devices.name)), ...members });
}

export async function claimOne(context: CheckContext): Promise<ClaimedByDevice> {
  const pairing = await wait(context.person);
  const played = await PlayedDevice.make();
  return { ...pairing, played, claim: answerOf(await claim(context, played, pairing.code)) };
}

export function confirm(caller: Caller, { id, claim: { number } }: Pick<ClaimedByDevice, 'id' | 'claim'>, options?: CallOptions) {
  return caller.call(operations.confirmPairing, { pairingId: id, number }, options);
}

export function cancel(caller: Caller, pairingId: string) {
  return caller.call(operations.cancelPairing, { pairingId });
}

/** A device that is coupled with the account of the person. */
export interface CoupledDevice extends ClaimedByDevice {
  readonly device: operations.Device;
}

export async function couple(context: CheckContext): Promise<CoupledDevice> {
  const claimed = await claimOne(context);
  return { ...claimed, device: answerOf(await confirm(context.person, claimed)) };
}

/** As a device does. */
export function open({ nobody }: CheckContext, proof: object) {
  return nobody.call(operations.openDeviceSession, { ...proof });
}

/** What a device is to sign. */
export async function challengeFor(context: CheckContext, deviceId: string): Promise<string> {
  const exchange = await open(context, { deviceId });
  const { state, challenge } = answerOf(exchange);
  expectSame(state, 'challenged', 'the state of a device that asks for a challenge', exchange);
  expect(challenge !== null, 'there is no challenge', exchange);
  return challenge;
}

export async function listDevices(caller: Caller): Promise<readonly operations.Device[]> {
  return answerOf(await caller.call(operations.listDevices)).items;
}

/** The devices that the run has coupled. */
export async function listOwn({ person, devices }: CheckContext): Promise<readonly operations.Device[]> {
  return (await listDevices(person)).filter(({ name }) => name.includes(devices.name));
}

export function rename(caller: Caller, { id, version }: operations.Device, name: string, options?: CallOptions) {
  return caller.call(operations.renameDevice, { deviceId: id, name }, { version, ...options });
}

export function unpair(caller: Caller, deviceId: string, options?: CallOptions) {
  return caller.call(operations.unpairDevice, { deviceId }, options);
}
