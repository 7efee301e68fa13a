import { createTransport } from 'nodemailer';
import SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import { type Mail, UndeliverableError } from './mail.js';

export interface SmtpTimeouts {
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  /** For each answer. */
  readonly socketTimeout: number;
}

const usualTimeouts: SmtpTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends mails by SMTP. A mail is taken by the server, or the promise is rejected, well within a minute and a half. */
export class SmtpSender {
  readonly #transport;
  readonly #from: string;

  /**
   * @param url For example `smtps://user:password@mail.example`.
   * @param timeouts In milliseconds: how long to wait for the server.
   */
  constructor(url: string, from: string, timeouts: SmtpTimeouts = usualTimeouts) {
    this.#from = from;
    // The function itself reads nothing but the address where there is one.
    this.#transport = createTransport(new SMTPTransport({ url, ...timeouts }));
  }

  readonly send = async ({ id, to, subject, text, html, language }: Mail): Promise<void> => {
    const domain = this.#from.slice(this.#from.lastIndexOf('@') + 1);
    try {
      await this.#transport.sendMail({
        from: this.#from,
        // Not as text, which would be parsed.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      throw isFinal(error) ? new UndeliverableError('The server refused the recipient', { cause: error }) : error;
    }
  };

  close() {
    this.#transport.close();
  }
}

/** A 5xx to the recipient is for good: https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1 */
function isFinal(error: unknown): boolean {
  const { responseCode, command } = error as { readonly responseCode?: number; readonly command?: string };
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
}
