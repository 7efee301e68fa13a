import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deleteExpired } from '../../service/database/housekeeping.js';
import type { Database } from '../../service/database/database.js';
import type { Claim, Claimed, ConfirmPairing } from '../../service/devices/store.js';
import { Sessions } from '../../service/sign-in/sessions.js';
import { SqlStore } from '../../service/sql-store.js';
import { commandOf, later, morning, refusalOf, resultOf, unique } from './support/commands.js';
import { onTwoPools } from './support/two-pools.js';

const minute = 60_000;
const races = { timeout: 120_000 };
const pools = onTwoPools();
const devicesOn = (database: Database) => new SqlStore(database).devices;

function claimOf(pairing: Pick<Claim, 'locatorHash' | 'codeHash'>, more: Partial<Claim> = {}): Claim {
  const { locatorHash, codeHash } = pairing;
  const drawn = { deviceId: unique('device'), number: '123456', publicKey: unique('key') };
  return { locatorHash, codeHash, ...drawn, name: 'Pixel 8', place: null, at: morning, expiresAt: later(5 * minute), tries: 5, ...more };
}

/** A pairing that waits. */
async function waiting(personId = unique('anne'), signInId = 'sign-in') {
  const hashes = { locatorHash: unique('locator'), codeHash: unique('code') };
  const id = unique('pairing');
  resultOf(await devicesOn(pools.database).begin({ ...commandOf(personId), signInId, ...hashes, id, expiresAt: later(5 * minute), deviceLimit: 20 }));
  return { personId, signInId, id, ...hashes };
}

type Waiting = Awaited<ReturnType<typeof waiting>>;

/** A pairing that a device has claimed. */
async function claimed(...whose: Parameters<typeof waiting>) {
  const pairing = await waiting(...whose);
  const { deviceId } = (await devicesOn(pools.database).claim(claimOf(pairing)))!;
  return { ...pairing, deviceId };
}

function confirmation({ personId, signInId, id: pairingId }: Waiting, at = morning): ConfirmPairing {
  const stated = { firstNames: 'Anne', lastNames: 'Weber', email: 'anne@example.lu', mailLanguage: 'en' };
  return { ...commandOf(personId, at), signInId, pairingId, number: '123456', ...stated, deviceLimit: 20 };
}

async function count(table: string, personId: string): Promise<number> {
  const [row] = await pools.database.query<{ readonly count: number }>(`SELECT count(*) FROM ${table} WHERE person_id = $1`, [personId]);
  return row!.count;
}

/** What ends a pairing; some of it comes to nothing when the device was confirmed before. */
const ends: Readonly<Record<string, (about: Waiting) => Promise<unknown>>> = {
  'is cancelled': ({ personId, signInId, id }) => devicesOn(pools.other).cancel({ ...commandOf(personId), signInId, pairingId: id }),
  'is replaced by another one': ({ personId }) => waiting(personId, 'sign-in-elsewhere'),
};

describe('a pairing that is confirmed in one process', () => {
  for (const [end, finish] of Object.entries(ends)) {
    it(`while it ${end} in another has one outcome, each of a hundred times`, races, async () => {
      for (let race = 0; race < 100; race += 1) {
        const about = await claimed();
        const [confirmed] = await Promise.all([devicesOn(pools.database).confirm(confirmation(about)), finish(about)]);
        const isConfirmed = 'result' in confirmed;
        const found = await devicesOn(pools.database).read(about, about.id, morning);
        assert.equal(found!.state, isConfirmed ? 'confirmed' : 'cancelled', `race ${race}`);
        assert.equal(await count('device', about.personId), isConfirmed ? 1 : 0, `race ${race}`);
        assert.equal(await count('outbox', about.personId), isConfirmed ? 1 : 0, `race ${race}`);
      }
    });
  }

  it('while its person signs out in another couples the device before, or not at all, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const lifetime = { idle: 30 * minute, longest: 480 * minute };
      const sessions = new Sessions({ database: pools.other, lifetime, now: () => new Date(morning) });
      const authentication = { product: 'LuxTrust', issuer: 'LuxTrust', issuerLink: null };
      const person = { issuer: 'https://login.example', subject: unique('subject'), firstNames: 'Anne', lastNames: 'Weber', email: 'anne@example.lu', isEmailVerified: true };
      const identity = { ...person, authentication, assurance: 'strong', authenticatedAt: null, certificateNumber: null } as const;
      const token = await sessions.begin({ identity, idToken: 'token', replaced: undefined });
      const { personId, signInId } = (await sessions.find(token))!;
      const about = await claimed(personId, signInId);
      const [confirmed] = await Promise.all([devicesOn(pools.database).confirm(confirmation(about)), sessions.end(token)]);
      assert.equal(await count('device', personId), 'result' in confirmed ? 1 : 0, `race ${race}`);
      // Whoever sends it again, after the sign-out, couples nothing either.
      if ('refusal' in confirmed) assert.equal(refusalOf(await devicesOn(pools.database).confirm(confirmation(about))), 'not-found', `race ${race}`);
      const { state } = (await devicesOn(pools.database).read(about, about.id, morning))!;
      assert.equal(state, 'result' in confirmed ? 'confirmed' : 'cancelled', `race ${race}`);
    }
  });

  it('is void once another person has signed in over it', async () => {
    const sessions = new Sessions({ database: pools.other, lifetime: { idle: 30 * minute, longest: 480 * minute }, now: () => new Date(morning) });
    const begin = (subject: string, replaced?: string) => {
      const identity = { issuer: 'https://login.example', subject, firstNames: 'Anne', lastNames: 'Weber', email: null, isEmailVerified: false, assurance: 'strong', certificateNumber: null };
      const authentication = { product: 'LuxTrust', issuer: 'LuxTrust', issuerLink: null };
      return sessions.begin({ identity: { ...identity, authentication }, idToken: 'token', replaced } as unknown as Parameters<typeof sessions.begin>[0]);
    };
    const token = await begin(unique('anne'));
    const about = await claimed((await sessions.find(token))!.personId, (await sessions.find(token))!.signInId);
    await begin(unique('bob'), token);
    assert.equal(refusalOf(await devicesOn(pools.database).confirm(confirmation(about))), 'not-found');
  });

  it('when its time is over is void, also while housekeeping deletes it, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const about = await claimed();
      const [confirmed] = await Promise.all([
        devicesOn(pools.database).confirm(confirmation(about, later(5 * minute))),
        deleteExpired(pools.other, new Date(later(72 * 60 * minute))),
      ]);
      assert.equal(refusalOf(confirmed), 'not-found', `race ${race}`);
      assert.equal(await count('device', about.personId), 0, `race ${race}`);
    }
  });

  it('with the same key in another too couples one device and sends one mail, each of a hundred times', races, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await claimed();
      const command = confirmation(about);
      const both = await Promise.all([pools.database, pools.other].map((on) => devicesOn(on).confirm(command)));
      assert.deepEqual(resultOf(both[0]!), resultOf(both[1]!), `race ${race}`);
      assert.deepEqual([await count('device', about.personId), await count('outbox', about.personId)], [1, 1], `race ${race}`);
    }
  });

  it('with the same key later, because its answer was lost, couples no second device', async () => {
    const about = await claimed();
    const command = confirmation(about);
    const first = resultOf(await devicesOn(pools.database).confirm(command));
    assert.deepEqual(resultOf(await devicesOn(pools.other).confirm(command)), first);
    // Not even when the device was unpaired meanwhile.
    resultOf(await devicesOn(pools.database).unpair({ ...commandOf(about.personId), deviceId: first.id }));
    assert.deepEqual(resultOf(await devicesOn(pools.other).confirm(command)), first);
    assert.equal(refusalOf(await devicesOn(pools.other).confirm(confirmation(about))), 'not-found');
    assert.equal(await count('device', about.personId), 0);
  });

  it('never makes more devices than a person may have, each of twenty times', races, async () => {
    for (let race = 0; race < 20; race += 1) {
      const about = await claimed();
      const two = [about, { ...about, id: unique('pairing') }] as const;
      // Only a fault could leave two open: the lock of the account keeps the number all the same.
      await pools.database.query(
        `INSERT INTO pairing (id, person_id, sign_in_id, locator_hash, code_hash, status, expires_at, device_id, device_name, public_key, number)
         SELECT $2, person_id, sign_in_id, locator_hash, code_hash, status, expires_at, $3, device_name, public_key, number FROM pairing WHERE id = $1`,
        [about.id, two[1].id, unique('device')],
      );
      const outcomes = await Promise.all(two.map((one, index) => devicesOn(index ? pools.other : pools.database).confirm({ ...confirmation(one), deviceLimit: 1 })));
      assert.deepEqual(outcomes.map((outcome) => 'result' in outcome).sort(), [false, true], `race ${race}`);
      assert.equal(await count('device', about.personId), 1, `race ${race}`);
    }
  });
});

describe('a code', () => {
  it('that two devices send at once, to two processes, is of one, each of a hundred times', races, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await waiting();
      const claims = await Promise.all([pools.database, pools.other].map((on) => devicesOn(on).claim(claimOf(about))));
      const [winner, ...others] = claims.filter((claim): claim is Claimed => claim !== undefined);
      assert.ok(winner && others.length === 0, `race ${race}`);
      const device = resultOf(await devicesOn(pools.other).confirm(confirmation(about)));
      assert.equal(device.id, winner.deviceId, `race ${race}`);
    }
  });

  it('that one device sends twice at once is claimed once, with one answer, each of a hundred times', races, async () => {
    for (let race = 0; race < 100; race += 1) {
      const about = await waiting();
      const publicKey = unique('key');
      await Promise.all([pools.database, pools.other].map((on) => devicesOn(on).claim(claimOf(about, { publicKey }))));
      const again = await Promise.all([pools.database, pools.other].map((on) => devicesOn(on).claim(claimOf(about, { publicKey }))));
      assert.deepEqual(again[0], again[1], `race ${race}`);
      assert.ok(again[0], `race ${race}`);
    }
  });

  it('stands five tries, counted over two processes although each is refused', races, async () => {
    for (let race = 0; race < 20; race += 1) {
      const about = await waiting();
      const guesses = Array.from({ length: 20 }, (_, index) => devicesOn(index % 2 ? pools.other : pools.database).claim(claimOf({ ...about, codeHash: unique('wrong') })));
      assert.ok((await Promise.all(guesses)).every((claim) => claim === undefined), `race ${race}`);
      assert.equal(await devicesOn(pools.other).claim(claimOf(about)), undefined, `race ${race}`);
      assert.equal((await devicesOn(pools.database).read(about, about.id, morning))!.state, 'blocked', `race ${race}`);
      const [row] = await pools.database.query<{ readonly tries: number }>('SELECT tries FROM pairing WHERE id = $1', [about.id]);
      assert.equal(row!.tries, 5, `race ${race}`);
      const trail = await pools.database.query(`SELECT id FROM audit_entry WHERE person_id = $1 AND action = 'refuse'`, [about.personId]);
      assert.equal(trail.length, 5, `race ${race}`);
    }
  });

  it('is counted at every open code that begins alike', async () => {
    const [one, another] = [await waiting(), await waiting()];
    await pools.database.query('UPDATE pairing SET locator_hash = $2 WHERE id = $1', [another.id, one.locatorHash]);
    for (let tries = 0; tries < 5; tries += 1) await devicesOn(pools.other).claim(claimOf({ ...one, codeHash: unique('wrong') }));
    for (const { id, ...whose } of [one, another]) {
      assert.equal((await devicesOn(pools.database).read(whose, id, morning))!.state, 'blocked');
    }
  });

  it('is kept nowhere: neither it nor a hash that anybody could compute', async () => {
    const rows = await pools.database.query<{ readonly name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'pairing' AND column_name LIKE '%code%'`,
    );
    assert.deepEqual(rows.map(({ name }) => name), ['code_hash']);
  });
});

describe('a device', () => {
  it('that opens while it is unpaired is out at once afterwards, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const about = await claimed();
      const { id: deviceId } = resultOf(await devicesOn(pools.database).confirm(confirmation(about)));
      const challenge = { deviceId, challengeHash: unique('challenge'), at: morning, expiresAt: later(minute) };
      assert.equal(await devicesOn(pools.database).challenge(challenge), 'challenged');
      await Promise.all([
        devicesOn(pools.database).takeChallenge(challenge).then(() => devicesOn(pools.database).use(deviceId, morning)),
        devicesOn(pools.other).unpair({ ...commandOf(about.personId), deviceId }),
      ]);
      assert.equal(await devicesOn(pools.database).use(deviceId, morning), undefined, `race ${race}`);
      assert.equal(await devicesOn(pools.other).challenge({ ...challenge, challengeHash: unique('challenge') }), undefined, `race ${race}`);
    }
  });

  it('opens once with one challenge, however many send it, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const about = await claimed();
      const { id: deviceId } = resultOf(await devicesOn(pools.database).confirm(confirmation(about)));
      const challenge = { deviceId, challengeHash: unique('challenge'), at: morning, expiresAt: later(minute) };
      await devicesOn(pools.database).challenge(challenge);
      const taken = await Promise.all([pools.database, pools.other].map((on) => devicesOn(on).takeChallenge(challenge)));
      assert.deepEqual(taken.map((outcome) => 'result' in outcome).sort(), [false, true], `race ${race}`);
    }
  });
});
