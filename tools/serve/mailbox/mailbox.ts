/** A mail server for development: takes every mail, sends none on, and forgets them when it stops. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ArrivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly arrivedAt: Date;
}

export interface Mailbox {
  /** Where to send mails: `smtp://localhost:2525`. */
  readonly url: string;
  /** Oldest first. */
  readonly mails: readonly ArrivedMail[];
  close(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const mails: ArrivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 1000,
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address).join(', ');
      readMail(stream, to).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  const listening = server.listen(0, 'localhost');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://localhost:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(stream: NodeJS.ReadableStream, to: string): Promise<ArrivedMail> {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(await buffer(stream));
  return { to, subject, text, html, arrivedAt: new Date() };
}
