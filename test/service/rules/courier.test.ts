import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import { Courier, type MailOutcome } from '../../../service/mail/courier.js';
import { UndeliverableError } from '../../../service/mail/mail.js';
import { secureRandom } from '../../../service/values/random.js';
import { change, creation, later, resultOf } from '../support/commands.js';

const minute = 60_000;

/** A mail that is due, and a courier whose mails fail. */
async function withFailures(failure: () => Error) {
  const store = new MemoryStore();
  const space = resultOf(await store.spaces.createSpace(creation('anne')));
  const mail = { id: 'mail', language: 'en', expiresAt: later(7 * 24 * 60 * minute), perDay: 5 };
  resultOf(await store.spaces.changeSpace(change('anne', space.id, { change: { email: 'new@example.lu' }, mail })));
  const outcomes: MailOutcome[] = [];
  const ids = new Set<string>();
  let at = 0;
  const courier = new Courier({
    confirmations: store.confirmations,
    send: async ({ id }) => {
      ids.add(id);
      throw failure();
    },
    linkOf: (token) => token,
    portal: 'https://portal.example/',
    now: () => new Date(later(at)),
    random: secureRandom,
    observe: (outcome) => outcomes.push(outcome),
  });
  return { courier, outcomes, ids, setTime: (minutes: number) => (at = minutes * minute) };
}

describe('a mail that cannot be sent', () => {
  it('is tried again after pauses that grow, and given up after a day', async () => {
    const { courier, outcomes, ids, setTime } = await withFailures(() => new Error('No answer'));
    const attempts: number[] = [];
    for (let at = 0; at <= 26 * 60; at += 1) {
      const before = outcomes.length;
      setTime(at);
      await courier.deliver();
      if (outcomes.length > before) attempts.push(at);
    }
    expect(attempts).to.deep.equal([0, 1, 5, 21, 85, 325, 565, 805, 1045, 1285]);
    expect(outcomes.at(-1)).to.equal('given-up');
    expect(outcomes.slice(0, -1).every((outcome) => outcome === 'failed')).to.equal(true);
    expect([...ids]).to.deep.equal(['mail']);
  });

  it('is given up at once when its mailbox does not exist', async () => {
    const { courier, outcomes, setTime } = await withFailures(() => new UndeliverableError('No such mailbox'));
    await courier.deliver();
    setTime(600);
    await courier.deliver();
    expect(outcomes).to.deep.equal(['given-up']);
  });
});
