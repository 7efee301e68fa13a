import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { expect } from 'chai';
import { SMTPServer } from 'smtp-server';
import { Courier, type MailOutcome } from '../../service/mail/courier.js';
import { SmtpSender } from '../../service/mail/smtp.js';
import { capabilitiesWithMail, type SpaceStore } from '../../service/space-service.js';
import { secureRandom } from '../../service/values/random.js';
import type { InvitationOutcomes } from '../../src/contract/invitations.js';
import type { MemberPage } from '../../src/contract/members.js';
import { read, ServiceUnderTest } from './rules/service-under-test.js';
import { stores, type TestStore } from './support/stores.js';

const minute = 60_000;

/** What a mail server does with a mail. */
type Manner = 'takes it' | 'refuses it for now' | 'refuses its recipient for good' | 'says nothing' | 'dies in the middle' | 'dies once it has it all';

/** A mail server whose manners change. */
class UnrulyServer {
  /** What the next mails meet; then it takes them. */
  readonly manners: Manner[] = [];
  /** The ids of the mails that were taken, and of those that it had all of when it died. */
  readonly taken: string[] = [];
  readonly lost: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo: (_, __, done) => {
      const [manner] = this.manners;
      if (manner === 'refuses it for now') return done(this.#answer(451, 'Try again later'));
      if (manner === 'refuses its recipient for good') return done(this.#answer(550, 'No such mailbox'));
      done();
    },
    onData: (stream, _, done) => {
      const manner = this.manners.shift() ?? 'takes it';
      if (manner === 'dies in the middle') return this.#die();
      void text(stream).then((source) => {
        const id = /^Message-ID: <(.*)@/imu.exec(source)![1]!;
        if (manner === 'says nothing') return;
        if (manner === 'dies once it has it all') {
          this.lost.push(id);
          return this.#die();
        }
        this.taken.push(id);
        done();
      });
    },
  });

  async start(): Promise<string> {
    const listening = this.#server.listen(0, 'localhost');
    listening.on('connection', (socket: Socket) => this.#sockets.add(socket.once('close', () => this.#sockets.delete(socket))));
    await once(listening, 'listening');
    return `smtp://localhost:${(listening.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Ends what is under way, as a crash does. */
  #die() {
    for (const socket of this.#sockets) socket.destroy();
  }

  #answer(responseCode: number, message: string) {
    this.manners.shift();
    return Object.assign(new Error(message), { responseCode });
  }
}

let people = 0;

/** A space of Anne's, and what sends the mails of its service. */
async function withSpace(store: SpaceStore, sender: SmtpSender) {
  people += 1;
  const service = new ServiceUnderTest({ store, capabilities: capabilitiesWithMail });
  service.suffix = `-unruly-${people}`;
  service.certificates.anne = String(people).padStart(20, '6');
  service.certificates.bob = String(people).padStart(20, '7');
  await service.acceptTerms('anne');
  await service.acceptTerms('bob');
  const outcomes: MailOutcome[] = [];
  const courier = new Courier({
    confirmations: store.confirmations,
    send: sender.send,
    linkOf: String,
    portal: 'https://portal.example/',
    now: service.clock.now,
    random: secureRandom,
    observe: (outcome) => outcomes.push(outcome),
  });
  const { id } = await service.create();
  await courier.deliver();
  outcomes.length = 0;
  const invite = async () => {
    const bob = { firstNames: 'Bob', lastNames: 'Weber', email: `bob${people}@work.example`, certificateNumber: service.certificates.bob, access: 'all', role: 'manager' };
    return (await read<InvitationOutcomes>(service.send('POST', `/spaces/${id}/invitations`, { invitations: [bob] }))).outcomes[0]!;
  };
  return { service, id, courier, outcomes, invite };
}

for (const [name, open] of Object.entries(stores)) {
  describe(`an invitation over the store in ${name}, with a mail server that`, () => {
    const server = new UnrulyServer();
    let opened: TestStore;
    let sender: SmtpSender;

    before(async () => {
      opened = await open();
      sender = new SmtpSender(await server.start(), 'portal@example.lu', { connectionTimeout: 1_000, greetingTimeout: 1_000, socketTimeout: 500 });
    });

    after(async () => {
      sender.close();
      await server.stop();
      await opened.close();
    });

    for (const manner of ['refuses it for now', 'says nothing', 'dies in the middle', 'dies once it has it all'] as const) {
      it(`${manner}, stands, and is told of by one mail as soon as the server takes it`, async () => {
        const { service, id, courier, outcomes, invite } = await withSpace(opened.store, sender);
        server.taken.length = server.lost.length = 0;
        server.manners.push(manner, manner);
        const { outcome, invitation } = await invite();
        expect(outcome).to.equal('invited');

        await courier.deliver();
        await courier.deliver();
        expect(outcomes, 'not again at once').to.deep.equal(['failed']);
        service.clock.pass(minute);
        await courier.deliver();
        service.clock.pass(4 * minute);
        await courier.deliver();
        expect(outcomes).to.deep.equal(['failed', 'failed', 'sent']);
        service.clock.pass(60 * minute);
        await courier.deliver();
        expect(server.taken).to.have.length(1);
        // What it had all of, its mailbox knows again by the id.
        expect([...new Set([...server.lost, ...server.taken])]).to.have.length(1);

        const accepted = await service.send('POST', `/invitations/${invitation!.id}/acceptance`, undefined, { person: 'bob' });
        expect(accepted.status).to.equal(200);
        expect((await read<MemberPage>(service.get(`/spaces/${id}/members`))).total).to.equal(2);
        // What tells Anne of it, so that no other test finds it.
        await courier.deliver();
      });
    }

    it('refuses its recipient for good, stands all the same, and its mail is given up at once', async () => {
      const { service, courier, outcomes, invite } = await withSpace(opened.store, sender);
      server.taken.length = 0;
      server.manners.push('refuses its recipient for good');
      const { invitation } = await invite();
      await courier.deliver();
      service.clock.pass(60 * minute);
      await courier.deliver();
      expect([outcomes, server.taken]).to.deep.equal([['given-up'], []]);
      const accepted = await service.send('POST', `/invitations/${invitation!.id}/acceptance`, undefined, { person: 'bob' });
      expect(accepted.status).to.equal(200);
      await courier.deliver();
    });

    it('is not there at all, can be accepted before its mail arrives, which then is not sent', async () => {
      const { service, courier, outcomes, invite } = await withSpace(opened.store, sender);
      server.taken.length = 0;
      server.manners.push('dies in the middle');
      const { invitation } = await invite();
      await courier.deliver();
      await service.send('POST', `/invitations/${invitation!.id}/acceptance`, undefined, { person: 'bob' });
      service.clock.pass(minute);
      await courier.deliver();
      // The mail that tells Anne of it is.
      expect([outcomes, server.taken.length]).to.deep.equal([['failed', 'sent'], 1]);
    });
  });
}
