import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuthorityDecision, RequestCertification } from '../../service/certifications/store.js';
import { deleteExpired } from '../../service/database/housekeeping.js';
import { SqlStore } from '../../service/sql-store.js';
import { addMember } from './support/add-member.js';
import { closing, commandOf, creation, later, leaving, morning, refusalOf, resultOf, unique } from './support/commands.js';
import { roleChange } from './store/members.js';
import { onTwoPools } from './support/two-pools.js';

const day = 24 * 60 * 60 * 1000;
const allowedRoles = ['administrator'] as const;
const many = { bySpace: 1000, byPerson: 1000 };
const service = { id: 'food-safety', accessCodes: 'request', validMonths: 24 } as const;

const pools = onTwoPools();
const here = () => new SqlStore(pools.database);
const there = () => new SqlStore(pools.other);

/** A code that the authority has sent, by its hash. */
async function issued(): Promise<string> {
  const codeHash = unique('code');
  await here().certifications.authority.issueCode({ codeHash, serviceId: service.id, capacity: 'holder', at: morning, expiresAt: later(90 * day) });
  return codeHash;
}

/** A space that Anne and Ada administrate. */
async function withSpace() {
  const [anne, ada] = [unique('anne'), unique('ada')];
  const space = resultOf(await here().spaces.createSpace(creation(anne)));
  const memberId = await addMember(pools.database, space.id, ada, 'administrator');
  return { anne, ada, space, memberId };
}

function request(personId: string, spaceId: string, codeHash: string, more: Partial<RequestCertification> = {}): RequestCertification {
  return { ...commandOf(personId), spaceId, allowedRoles, id: unique('certification'), service, capacity: 'holder', codeHash, tries: many, ...more };
}

/** The same, requested. */
async function requested() {
  const about = await withSpace();
  const codeHash = await issued();
  const certification = resultOf(await here().certifications.request(request(about.anne, about.space.id, codeHash)));
  return { ...about, codeHash, id: certification.id };
}

type Requested = Awaited<ReturnType<typeof requested>>;

function verdict({ id }: Pick<Requested, 'id'>, verdict: AuthorityDecision['verdict'], at = later(1000)): AuthorityDecision {
  return { certificationId: id, verdict, validUntil: '2027-06-01', reason: null, at };
}

async function statusOf({ id }: Pick<Requested, 'id'>): Promise<string | undefined> {
  const [row] = await pools.database.query<{ readonly status: string }>('SELECT status FROM certification WHERE id = $1', [id]);
  return row?.status;
}

describe('guesses of an access code in two processes', () => {
  it('are all counted although they are refused, and no more are compared than there are tries', async () => {
    for (let race = 0; race < 20; race += 1) {
      const { anne, ada, space } = await withSpace();
      const tries = { bySpace: 5, byPerson: 1000 };
      const guesses = Array.from({ length: 16 }, (_, index) => {
        const store = index % 2 ? here() : there();
        return store.certifications.request(request(index % 3 ? anne : ada, space.id, unique('wrong'), { tries }));
      });
      const refusals = (await Promise.all(guesses)).map(refusalOf);
      assert.deepEqual(refusals.sort(), [...Array<string>(11).fill('no-tries-left'), ...Array<string>(5).fill('wrong-code')], `race ${race}`);
      const right = await there().certifications.request(request(anne, space.id, await issued(), { tries }));
      assert.equal(refusalOf(right), 'no-tries-left');
      const { triesLeft } = (await here().certifications.list({ personId: ada }, space.id, { at: morning, tries }))!;
      assert.equal(triesLeft, 0);
    }
  });

  it('of one person are counted over all spaces', async () => {
    const { anne, space } = await withSpace();
    const other = resultOf(await here().spaces.createSpace(creation(anne)));
    const tries = { bySpace: 1000, byPerson: 5 };
    const guesses = Array.from({ length: 16 }, (_, index) =>
      (index % 2 ? here() : there()).certifications.request(request(anne, index % 4 < 2 ? space.id : other.id, unique('wrong'), { tries })),
    );
    const refusals = (await Promise.all(guesses)).map(refusalOf);
    assert.equal(refusals.filter((refusal) => refusal === 'wrong-code').length, 5);
  });

  it('that are one command, sent again, are counted once', async () => {
    const { anne, space } = await withSpace();
    const guess = request(anne, space.id, unique('wrong'));
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 ? here() : there()).certifications.request(guess)));
    assert.ok(outcomes.every((outcome) => refusalOf(outcome) === 'wrong-code'));
    const { triesLeft } = (await here().certifications.list({ personId: anne }, space.id, { at: morning, tries: many }))!;
    assert.equal(triesLeft, 999);
  });
});

describe('one access code', () => {
  it('that two spaces give at once certifies one, each of a hundred times', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const [one, other, codeHash] = [await withSpace(), await withSpace(), await issued()];
      const outcomes = await Promise.all([
        here().certifications.request(request(one.anne, one.space.id, codeHash)),
        there().certifications.request(request(other.anne, other.space.id, codeHash)),
      ]);
      assert.deepEqual(outcomes.map(refusalOf).sort(), ['wrong-code', undefined], `race ${race}`);
      const rows = await pools.database.query('SELECT id FROM certification WHERE space_id IN ($1, $2)', [one.space.id, other.space.id]);
      assert.equal(rows.length, 1, `race ${race}`);
    }
  });

  it('is used up by the first of two codes for one space and capacity, and the other one is not', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 100; race += 1) {
      const { anne, ada, space } = await withSpace();
      const codes = [await issued(), await issued()] as const;
      const outcomes = await Promise.all([
        here().certifications.request(request(anne, space.id, codes[0])),
        there().certifications.request(request(ada, space.id, codes[1])),
      ]);
      assert.deepEqual(outcomes.map(refusalOf).sort(), ['already-requested', undefined], `race ${race}`);
      const unused = await pools.database.query('SELECT code_hash FROM access_code WHERE certification_id IS NULL AND code_hash IN ($1, $2)', codes);
      assert.equal(unused.length, 1, `race ${race}`);
    }
  });
});

/** What may happen to a request, with the status that it leaves. */
const ends: Readonly<Record<string, (store: SqlStore, about: Requested) => Promise<object>>> = {
  granted: ({ certifications }, about) => certifications.authority.decide(verdict(about, 'grant')),
  refused: ({ certifications }, about) => certifications.authority.decide(verdict(about, 'refuse')),
  cancelled: ({ certifications }, { ada, space, id }) => certifications.cancel({ ...commandOf(ada), spaceId: space.id, certificationId: id, allowedRoles }),
};

describe('a request', () => {
  for (const [first, second] of [['granted', 'refused'], ['granted', 'cancelled'], ['refused', 'cancelled']] as const) {
    it(`that is ${first} in one process and ${second} in another is one of both, each of fifty times`, { timeout: 120_000 }, async () => {
      for (let race = 0; race < 50; race += 1) {
        const about = await requested();
        const outcomes = await Promise.all([ends[first]!(here(), about), ends[second]!(there(), about)]);
        const done = [first, second].filter((_, index) => 'result' in outcomes[index]!);
        assert.deepEqual([await statusOf(about)], done, `race ${race}`);
      }
    });
  }

  it('that has expired is final, whoever decides, and housekeeping leaves it', async () => {
    const about = await requested();
    const late = later(90 * day);
    await deleteExpired(pools.database, new Date(late));
    for (const word of ['grant', 'refuse'] as const) {
      assert.equal(refusalOf(await here().certifications.authority.decide(verdict(about, word, late))), 'already-decided');
    }
    const cancelling = { ...commandOf(about.anne, late), spaceId: about.space.id, certificationId: about.id, allowedRoles };
    assert.equal(refusalOf(await here().certifications.cancel(cancelling)), 'already-decided');
    const { items } = (await here().certifications.list({ personId: about.anne }, about.space.id, { at: late, tries: many }))!;
    assert.deepEqual(items.map(({ state }) => state), ['expired']);
  });

  it('leaves nothing in a space that is closed meanwhile', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 50; race += 1) {
      const about = await requested();
      const outcomes = await Promise.all([
        here().spaces.closeSpace(closing(about.ada, about.space.id)),
        there().certifications.authority.decide(verdict(about, 'grant')),
        there().certifications.request(request(about.anne, about.space.id, await issued())),
      ]);
      assert.ok('result' in outcomes[0], `race ${race}`);
      const rows = await pools.database.query('SELECT id FROM certification WHERE space_id = $1', [about.space.id]);
      assert.equal(rows.length, 0, `race ${race}`);
    }
  });

  it('has no effect when the role of whoever requests was taken while it waited', { timeout: 120_000 }, async () => {
    for (let race = 0; race < 50; race += 1) {
      const { anne, ada, space, memberId } = await withSpace();
      const demoting = roleChange(anne, space, memberId, 'manager');
      const [demoted, outcome] = await Promise.all([
        here().members.changeRole(demoting),
        there().certifications.request(request(ada, space.id, await issued())),
      ]);
      assert.ok('result' in demoted);
      const rows = await pools.database.query('SELECT id FROM certification WHERE space_id = $1', [space.id]);
      assert.equal(rows.length, refusalOf(outcome) === 'forbidden' ? 0 : 1, `race ${race}`);
    }
  });

  it('stays when whoever made it leaves the space', async () => {
    const about = await requested();
    resultOf(await here().spaces.leaveSpace(leaving(about.anne, about.space.id)));
    assert.equal(await statusOf(about), 'requested');
  });
});

describe('the audit trail of certifications', () => {
  it('has what was done and what was denied, without any code', async () => {
    const { anne, ada, space, memberId, codeHash, id } = await requested();
    const { certifications, members } = here();
    resultOf(await members.changeRole(roleChange(anne, space, memberId, 'manager')));
    assert.equal(refusalOf(await certifications.request(request(ada, space.id, await issued()))), 'forbidden');
    const guess = request(anne, space.id, unique('wrong'), { capacity: 'agent', tries: { bySpace: 1, byPerson: 1 } });
    assert.equal(refusalOf(await certifications.request(guess)), 'wrong-code');
    assert.equal(refusalOf(await certifications.request(guess)), 'wrong-code');
    assert.equal(refusalOf(await certifications.request({ ...guess, ...commandOf(anne) })), 'no-tries-left');
    resultOf(await certifications.authority.decide(verdict({ id }, 'grant')));
    resultOf(await certifications.authority.decide(verdict({ id }, 'revoke')));
    const rows = await pools.database.query<{ readonly action: string; readonly details: string }>(
      `SELECT action, details::text FROM audit_entry WHERE space_id = $1 AND action <> 'create-space' AND action <> 'change-role'`,
      [space.id],
    );
    const told = rows.map(({ action, details }) => [action, (JSON.parse(details) as { readonly reason?: string }).reason].filter(Boolean).join(' '));
    assert.deepEqual(told.sort(), [
      'grant-certification',
      'refuse forbidden',
      'refuse no-tries-left',
      'refuse wrong-code',
      'request-certification',
      'revoke-certification',
    ]);
    assert.ok(!JSON.stringify(rows).includes(codeHash));
  });
});
