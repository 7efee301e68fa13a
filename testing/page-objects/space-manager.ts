import { spaceManagerMessages, type SpaceManagerMessages } from '../../src/components/space-manager/space-manager.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';
import { acceptWaiting, declineWaiting, waitingInvitations } from './waiting-invitations.js';

const spaces: Query = { part: 'space' };
const spaceOf = (space: string): Query => ({ ...spaces, known: { part: 'title', attribute: 'data-identifier', value: space } });
const dialog: Query = { role: 'dialog' };

/** Drives `<space-manager>`: enters, leaves and closes spaces, answers invitations, and follows its ways to other pages. */
export class SpaceManagerPage<V extends Views> extends ElementPage<V, SpaceManagerMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceManagerMessages);
  }

  /** The spaces that are listed. */
  get spaces(): V['many'] {
    return this.screen.seeAll(spaces);
  }

  /** What is asked before a space is closed or left. */
  get question(): V['one'] {
    return this.screen.see(dialog);
  }

  /** What has happened to a space, where it stood. */
  get news(): V['text'] {
    return this.screen.read({ part: 'news' });
  }

  /** The space of this title or identifier. */
  space(space: string): V['one'] {
    return this.screen.see(spaceOf(space));
  }

  /** The invitations that wait on top. */
  get invitations(): V['many'] {
    return this.screen.seeAll(waitingInvitations);
  }

  /** Accepts the invitation to the space of this title or identifier. */
  async acceptInvitation(space: string): Promise<void> {
    await acceptWaiting(this.screen, space);
  }

  /** Declines the invitation to the space of this title or identifier, and confirms it. */
  async declineInvitation(space: string): Promise<void> {
    await declineWaiting(this.screen, space);
  }

  /** Searches for spaces. */
  async search(text: string): Promise<void> {
    await this.screen.type({ role: 'searchbox' }, text);
  }

  /** Enters the space of this title or identifier. */
  async enter(space: string): Promise<void> {
    await this.screen.press({ role: 'button', part: 'enter', within: spaceOf(space) });
  }

  /** Opens the profile of a space. */
  async openProfile(space: string): Promise<void> {
    await this.#openActions(space);
    await this.follow((words) => words.profile);
  }

  /** Leaves a space, and confirms it. */
  async leave(space: string): Promise<void> {
    await this.#openActions(space);
    await this.pressButton((words) => words.leave);
    await this.screen.press({ role: 'button', part: 'confirm', within: dialog });
  }

  /** Closes a space, and confirms it by typing this title. */
  async closeSpace(space: string, title: string): Promise<void> {
    await this.#openActions(space);
    await this.pressButton((words) => words.close);
    await this.screen.type({ role: 'textbox', part: 'input', within: dialog }, title);
    await this.screen.press({ role: 'button', part: 'confirm', within: dialog });
  }

  /** Follows "Create a business space". */
  async create(): Promise<void> {
    await this.follow((words) => words.create);
  }

  async #openActions(space: string): Promise<void> {
    await this.screen.press({ role: 'button', part: 'more', within: spaceOf(space) });
    await this.screen.waitFor({ part: 'actions' });
  }
}
