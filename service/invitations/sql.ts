import { recordRefusal } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Database } from '../database/database.js';
import { accept, decline } from './sql-answer.js';
import { cancel, invite, remind } from './sql-invite.js';
import { countReceived, listReceived, listSent } from './sql-lists.js';
import type * as port from './store.js';

/** The invitations in a SQL database. */
export class SqlInvitations implements port.InvitationsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  listSent(reader: port.SentReader, selection: port.InvitationSelection) {
    return listSent(this.#database, reader, selection);
  }

  listReceived(reader: port.Recipient, selection: port.InvitationSelection) {
    return listReceived(this.#database, reader, selection);
  }

  countReceived(reader: port.Recipient, at: string) {
    return countReceived(this.#database, reader, at);
  }

  invite(command: port.Invite) {
    const effect = doOnce(this.#database, command, (transaction) => invite(transaction, command));
    return recordRefusal(this.#database, command, { action: 'invite', spaceId: command.spaceId }, effect);
  }

  remind(command: port.Remind) {
    const effect = doOnce(this.#database, command, (transaction) => remind(transaction, command));
    const { spaceId, invitationId } = command;
    return recordRefusal(this.#database, command, { action: 'remind-of-invitation', spaceId, details: { invitationId } }, effect);
  }

  cancel(command: port.InvitationCommand) {
    const effect = doOnce(this.#database, command, (transaction) => cancel(transaction, command));
    const { spaceId, invitationId } = command;
    return recordRefusal(this.#database, command, { action: 'cancel-invitation', spaceId, details: { invitationId } }, effect);
  }

  accept(command: port.Accept) {
    return doOnce(this.#database, command, (transaction) => accept(transaction, command));
  }

  decline(command: port.Answer) {
    return doOnce(this.#database, command, (transaction) => decline(transaction, command));
  }
}
