import { mostTries, usualPairingLifetime } from '../service/devices/rules.js';
import type { DeviceRow } from '../service/devices/rows.js';
import type { Person } from './people.js';
import type { World } from './world.js';

/** What a phone does with the code that a page shows: *claims* it, or *guesses* until it is blocked. */
export type PlayedPhone = 'claims' | 'guesses';

const names = ['Pixel 8', 'iPad of the office', 'Galaxy S24', 'iPhone 15', 'Fairphone 5'];
const day = 24 * 60 * 60 * 1000;

/** Devices that a person has coupled, alike in each run. The second was never opened. */
export function coupledDevices(count: number, { personId, firstNames, lastNames }: Person, now: Date): readonly DeviceRow[] {
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString();
  return Array.from({ length: count }, (_, index): DeviceRow => ({
    id: `device-${index + 1}`,
    personId,
    name: index < names.length ? names[index]! : `${names[index % names.length]} (${index + 1})`,
    publicKey: '{}',
    firstNames,
    lastNames,
    addedAt: at(12 + 30 * index),
    lastUsedAt: index === 1 ? null : at(1 + index),
    revision: 1,
  }));
}

/** Meets the code that a page shows, without knowing it: the store has what it is compared with. */
export async function playPhone(phone: PlayedPhone, { store, now, random }: Pick<World, 'store' | 'now' | 'random'>): Promise<void> {
  const waiting = store.devices.dump().pairings.find(({ status }) => status === 'waiting');
  if (waiting === undefined) return;
  const { locatorHash, codeHash } = waiting;
  const at = now().toISOString();
  const expiresAt = new Date(now().getTime() + usualPairingLifetime).toISOString();
  const number = String(100_000 + random(200) * 4_321);
  const claim = { locatorHash, publicKey: '{}', name: 'Pixel 8', place: 'Esch-sur-Alzette', deviceId: `device-${number}`, number, at, expiresAt, tries: mostTries };
  if (phone === 'claims') await store.devices.claim({ ...claim, codeHash });
  else for (let tries = 0; tries < mostTries; tries += 1) await store.devices.claim({ ...claim, codeHash: 'wrong' });
}
