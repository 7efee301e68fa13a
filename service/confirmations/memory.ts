import type { Space } from '../../src/contract/spaces.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome } from '../commands/store.js';
import type { InvitationTables } from '../invitations/invitation-tables.js';
import type { MemorySpaces } from '../spaces/memory.js';
import type { PendingEmails } from './pending-emails.js';
import type * as port from './store.js';

/** The confirmations in memory. */
export class MemoryConfirmations implements port.ConfirmationsStore {
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #pending: PendingEmails;
  readonly #invitations: InvitationTables;

  constructor(acts: MemoryActs, spaces: MemorySpaces, pending: PendingEmails, invitations: InvitationTables) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#pending = pending;
    this.#invitations = invitations;
  }

  async sendAgain(command: port.SendAgain): Promise<Outcome<null, port.SendRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.#spaces.refuseChange({ ...command, versions: undefined });
      if (refusal !== undefined) return { refusal: refusal === 'forbidden' ? 'forbidden' : 'not-found' };
      const { spaceId, at, mail, pause } = command;
      const waiting = this.#pending.confirmations.find({ spaceId });
      if (!waiting?.email) return { refusal: 'no-pending-email' };
      if (Date.parse(at) - Date.parse(waiting.mailedAt) < pause) return { refusal: 'mailed-just-now' };
      if (!this.#pending.putMail(command, waiting.id)) return { refusal: 'too-many-mails' };
      this.#pending.confirmations.put({ ...waiting, mailedAt: at, expiresAt: mail.expiresAt });
      return { result: null };
    });
  }

  async cancel(command: port.CancelChange): Promise<Outcome<Space, port.CancelRefusal>> {
    return this.#acts.once(command, () => {
      const refusal = this.#spaces.refuseChange(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId } = command;
      if (this.#spaces.row(spaceId)!.pendingEmail) {
        this.#pending.drop(spaceId);
        this.#spaces.revise(spaceId, { pendingEmail: null });
      }
      return { result: this.#spaces.find(command, spaceId)! };
    });
  }

  async find(tokenHash: string, at: string): Promise<port.FoundConfirmation | undefined> {
    const found = this.#pending.confirmationOf(tokenHash, at);
    return found && { title: this.#spaces.row(found.spaceId)!.title, email: found.email };
  }

  async confirm(tokenHash: string, at: string): Promise<boolean> {
    const found = this.#pending.confirmationOf(tokenHash, at);
    if (found === undefined) return false;
    const { spaceId, email } = found;
    if (email === null) return true;
    this.#pending.confirmations.put({ ...found, email: null });
    this.#spaces.revise(spaceId, { email, pendingEmail: null });
    return true;
  }

  async claimMail({ at, until, tokenHash }: port.MailClaim): Promise<port.ClaimedMail | undefined> {
    for (const spaceId of this.#pending.forgetExpired(at)) this.#spaces.forgetPending(spaceId);
    const { mails, confirmations, tokens } = this.#pending;
    for (const row of mails.all.filter(({ nextAt }) => nextAt !== null && nextAt <= at)) {
      const { confirmationId, notice, id, createdAt } = row;
      const spaceId = row.spaceId ?? '';
      const confirmation = confirmations.find({ spaceId });
      const isOutdated = notice
        ? notice.invitationId !== undefined && !this.#invitations.isOpen(notice.invitationId, at)
        : confirmation?.id !== confirmationId || confirmation.email === null;
      const attempts = row.attempts + 1;
      mails.put({ ...row, attempts, nextAt: isOutdated ? null : until });
      if (isOutdated) continue;
      if (notice) return { id, email: notice.email, language: row.language, createdAt, attempts, notice: notice.content };
      const { id: currentId, email, expiresAt } = confirmation!;
      tokens.put({ tokenHash, spaceId, confirmationId: currentId, expiresAt });
      const { title, kind, language } = this.#spaces.row(spaceId)!;
      return { id, title, kind, email: email!, language: language ?? row.language, createdAt, attempts, expiresAt };
    }
    return undefined;
  }

  async settleMail(id: string, nextAt: string | null): Promise<void> {
    const row = this.#pending.mails.find({ id });
    if (row !== undefined) this.#pending.mails.put({ ...row, nextAt });
  }
}
