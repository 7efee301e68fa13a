import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Identity } from '../../service/sign-in/identity.js';
import { SignInFailure } from '../../service/sign-in/failure.js';
import { Sessions } from '../../service/sign-in/sessions.js';
import type { Proof } from '../../service/sign-in-methods/store.js';
import type { Database } from '../../service/database/database.js';
import { SqlStore } from '../../service/sql-store.js';
import { commandOf, later, morning, resultOf, unique } from './support/commands.js';
import { onTwoPools } from './support/two-pools.js';

const minute = 60_000;
const races = { timeout: 120_000 };
const pools = onTwoPools();
const methodsOn = (database: Database) => new SqlStore(database).signInMethods;
const sessionsOn = (database: Database) =>
  new Sessions({ database, lifetime: { idle: 30 * minute, longest: 480 * minute }, now: () => new Date(morning) });

const provider = 'https://login.example';

function identityOf(subject: string, product: string): Identity {
  const person = { issuer: provider, subject, firstNames: 'Anne', lastNames: 'Weber', email: null, isEmailVerified: false };
  const authentication = { product, issuer: 'LuxTrust', issuerLink: null };
  return { ...person, authentication, assurance: 'strong', authenticatedAt: null, certificateNumber: null };
}

/** Signs in, and resolves to whom and with which product; `undefined` when it is refused. */
async function signIn(database: Database, subject: string, product: string) {
  const sessions = sessionsOn(database);
  try {
    const token = await sessions.begin({ identity: identityOf(subject, product), idToken: 'token', replaced: undefined });
    return { token, principal: await sessions.find(token) };
  } catch (error) {
    if (error instanceof SignInFailure) return undefined;
    throw error;
  }
}

/** Somebody with two products of one subject, each in a sign-in. */
async function withTwoProducts() {
  const subject = unique('anne');
  const [mobile, card] = [(await signIn(pools.database, subject, 'Mobile'))!, (await signIn(pools.database, subject, 'Card'))!];
  return { subject, mobile: mobile.principal!, card: card.principal! };
}

type SignedIn = Awaited<ReturnType<typeof withTwoProducts>>['mobile'];

function removal({ personId, signInId, methodId }: SignedIn, other: SignedIn) {
  return { ...commandOf(personId), signInId, currentMethodId: methodId!, methodId: other.methodId!, email: null, mailLanguage: undefined };
}

async function begun({ personId, signInId }: SignedIn): Promise<string> {
  const id = unique('registration');
  resultOf(await methodsOn(pools.database).begin({ ...commandOf(personId), signInId, id, expiresAt: later(10 * minute), mostOpen: 10 }));
  return id;
}

async function proofOf(signedIn: SignedIn, subject: string, product: string): Promise<Proof> {
  const { personId, signInId, methodId, firstNames, lastNames } = signedIn;
  const names = { firstNames, lastNames };
  const stated = { provider, subject, product, issuer: 'LuxTrust', certificateNumber: null };
  const registrationId = await begun(signedIn);
  return { personId, signInId, registrationId, currentMethodId: methodId!, names, proven: { ...stated, ...names }, drawnId: unique('method'), email: null, mailLanguage: undefined, at: morning };
}

async function sessionCount(personId: string): Promise<number> {
  const [row] = await pools.database.query<{ readonly count: number }>('SELECT count(*) FROM browser_session WHERE person_id = $1', [personId]);
  return row!.count;
}

describe('authentication products', () => {
  it('that two sign-ins remove of each other leave one, whose sign-in goes on, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const { mobile, card } = await withTwoProducts();
      const outcomes = await Promise.all([
        methodsOn(pools.database).remove(removal(mobile, card)),
        methodsOn(pools.other).remove(removal(card, mobile)),
      ]);
      assert.deepEqual(outcomes.map((outcome) => ('result' in outcome ? 'removed' : outcome.refusal)).toSorted(), ['removed', 'unauthenticated'], `race ${race}`);
      assert.equal((await methodsOn(pools.database).list(mobile.personId)).length, 1, `race ${race}`);
      assert.equal(await sessionCount(mobile.personId), 1, `race ${race}`);
    }
  });

  it('that are removed while somebody signs in with them have no session left, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const { subject, mobile, card } = await withTwoProducts();
      const [outcome] = await Promise.all([methodsOn(pools.database).remove(removal(mobile, card)), signIn(pools.other, subject, 'Card')]);
      assert.ok('result' in outcome, `race ${race}`);
      assert.equal(await sessionCount(mobile.personId), 1, `race ${race}`);
    }
  });

  it('that are the last of their subject open another account, or none, while they are removed, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const { mobile } = await withTwoProducts();
      const subject = unique('eid');
      assert.equal(await methodsOn(pools.database).settle(await proofOf(mobile, subject, 'eID')), 'registered');
      const eid = (await signIn(pools.database, subject, 'eID'))!.principal!;
      assert.equal(eid.personId, mobile.personId);
      const [, again] = await Promise.all([methodsOn(pools.database).remove(removal(mobile, eid)), signIn(pools.other, subject, 'eID')]);
      const found = await sessionsOn(pools.database).find(again!.token);
      if (found !== null) assert.notEqual(found.personId, mobile.personId, `race ${race}`);
      assert.equal(await sessionCount(mobile.personId), 2, `race ${race}`);
    }
  });

  it('that are registered while somebody signs in with them for the first time have one account, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const { mobile } = await withTwoProducts();
      const subject = unique('eid');
      const proof = await proofOf(mobile, subject, 'eID');
      const [state] = await Promise.all([methodsOn(pools.database).settle(proof), signIn(pools.other, subject, 'eID')]);
      const owner = (await signIn(pools.database, subject, 'eID'))!.principal!.personId;
      assert.equal(owner === mobile.personId, state === 'registered', `race ${race}: ${state}`);
    }
  });

  it('that two people register at once are one’s, each of fifty times', races, async () => {
    for (let race = 0; race < 50; race += 1) {
      const [{ mobile: anne }, { mobile: bob }] = [await withTwoProducts(), await withTwoProducts()];
      const subject = unique('eid');
      const proofs = [await proofOf(anne, subject, 'eID'), await proofOf(bob, subject, 'eID')] as const;
      const states = await Promise.all([methodsOn(pools.database).settle(proofs[0]), methodsOn(pools.other).settle(proofs[1])]);
      assert.deepEqual(states.toSorted(), ['registered', 'taken'], `race ${race}`);
    }
  });

  it('that are registered twice at once are registered once', races, async () => {
    const { mobile } = await withTwoProducts();
    const proof = await proofOf(mobile, unique('eid'), 'eID');
    const states = await Promise.all([methodsOn(pools.database).settle(proof), methodsOn(pools.other).settle(proof)]);
    assert.deepEqual(states, ['registered', 'registered']);
    assert.equal((await methodsOn(pools.database).list(mobile.personId)).length, 3);
  });
});
