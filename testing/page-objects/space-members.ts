import type { NewInvitation } from '../../src/contract/invitations.js';
import { invitingMessages } from '../../src/components/space-members/inviting/inviting.messages.js';
import { spaceMembersMessages, type SpaceMembersMessages } from '../../src/components/space-members/space-members.messages.js';
import { isolate } from '../../src/localization/isolate.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';
import { wordsFor } from './words.js';

const dialog: Query = { role: 'dialog' };
const panel: Query = { part: 'inviting' };

/** Whom a test invites. */
export type Invitee = Omit<NewInvitation, 'role' | 'access'> & Partial<Pick<NewInvitation, 'role' | 'access'>>;

/** Drives `<space-members>`: gives users other roles, revokes their access, and invites others. */
export class SpaceMembersPage<V extends Views> extends ElementPage<V, SpaceMembersMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceMembersMessages);
  }

  /** The list of users. */
  get list(): V['one'] {
    return this.screen.see({ part: 'list' });
  }

  /** Gives a user another role: opens the dialog and confirms. */
  async changeRole(name: string, role: 'administrator' | 'manager'): Promise<void> {
    await this.#act(name, role);
  }

  /** Revokes the access of a user: opens the dialog and confirms. */
  async revoke(name: string): Promise<void> {
    await this.#act(name, 'remove');
  }

  /** What was done last, when a user is gone or somebody is invited. */
  get done(): V['one'] {
    return this.screen.see({ part: 'done' });
  }

  /** Why somebody was not invited, or which lines were not sent. */
  get outcome(): V['one'] {
    return this.screen.see({ part: 'outcome' });
  }

  /** The invitations that were sent, once they are shown. */
  get invitations(): V['many'] {
    return this.screen.seeAll({ part: 'invitation' });
  }

  /** Opens the form in which one person is invited. */
  async add(): Promise<void> {
    await this.pressButton((words) => words.add);
  }

  /** Invites one person, in both steps. Role and access are those of the form unless stated. */
  async invite(invitee: Invitee): Promise<void> {
    await this.add();
    await this.fillIn(invitee);
  }

  /** Fills in both steps of the form for one person, and sends it. */
  async fillIn({ firstNames, lastNames, email, certificateNumber, role, access }: Invitee): Promise<void> {
    const { continue: goOn, send, labels, accesses, roles } = await this.#invitingWords();
    const type = (label: string, text: string) => this.screen.type({ role: 'textbox', name: label, within: panel }, text);
    await type(labels.firstNames, firstNames);
    await type(labels.lastNames, lastNames);
    await type(labels.email, email);
    await this.screen.press({ role: 'button', name: goOn, within: panel });
    await type(labels.certificateNumber, certificateNumber);
    if (role) await this.screen.tick({ role: 'radio', words: roles[role], within: panel });
    if (access) await this.screen.tick({ role: 'radio', words: accesses[access], within: panel });
    await this.screen.press({ role: 'button', name: send, within: panel });
  }

  /** Opens the form in which several are invited, writes a line for each, and has them checked. */
  async checkLines(lines: readonly string[]): Promise<void> {
    const { several, linesLabel, check } = await this.#invitingWords();
    if (!(await this.screen.isThere(panel))) await this.add();
    const field: Query = { role: 'textbox', name: linesLabel, within: panel };
    if (!(await this.screen.isThere(field))) await this.screen.press({ role: 'button', name: several, within: panel });
    await this.screen.type(field, lines.join('\n'));
    await this.screen.press({ role: 'button', name: check, within: panel });
  }

  /** The lines as they were checked, each with what is wrong. */
  get preview(): V['one'] {
    return this.screen.see({ part: 'preview' });
  }

  /** Sends the lines that are ready. */
  async sendLines(): Promise<void> {
    await this.screen.press({ part: 'confirm', within: panel });
  }

  /** Shows the invitations that were sent. */
  async showInvitations(): Promise<void> {
    await this.pressButton((words) => words.invitationsSent);
    await this.screen.waitFor({ part: 'sent' });
  }

  /** Sends the invitation of somebody again. */
  async sendAgain(name: string): Promise<void> {
    const { sendAgainTo } = await this.#invitingWords();
    await this.screen.press({ role: 'button', name: sendAgainTo(isolate(name)) });
  }

  /** Cancels the invitation of somebody. */
  async cancelInvitation(name: string): Promise<void> {
    const { cancelOf } = await this.#invitingWords();
    await this.screen.press({ role: 'button', name: cancelOf(isolate(name)) });
  }

  /** Takes an invitation that somebody declined, or let expire, out of the list. */
  async removeInvitation(name: string): Promise<void> {
    const { removeOf } = await this.#invitingWords();
    await this.screen.press({ role: 'button', name: removeOf(isolate(name)) });
  }

  async #invitingWords() {
    return wordsFor(invitingMessages, await this.screen.language());
  }

  async #act(name: string, act: 'administrator' | 'manager' | 'remove') {
    const { acts } = await this.words();
    await this.screen.press({ role: 'button', name: acts[act].label(isolate(name)) });
    await this.screen.press({ role: 'button', name: acts[act].confirm, within: dialog });
  }
}
