import { spaceProfileMessages, type SpaceProfileMessages } from '../../src/components/space-profile/space-profile.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

type Field = keyof SpaceProfileMessages['labels'];

const dialog: Query = { role: 'dialog' };

/** Drives `<space-profile>`: changes what a space says of itself, decides about what is not saved, and leaves or closes the space. */
export class SpaceProfilePage<V extends Views> extends ElementPage<V, SpaceProfileMessages> {
  constructor(screen: Screen<V>) {
    super(screen, spaceProfileMessages);
  }

  /** What is stated of the space. */
  get facts(): V['one'] {
    return this.screen.see({ role: 'region', part: 'facts' });
  }

  /** Both versions of a field that somebody else has changed meanwhile. */
  get conflict(): V['one'] {
    return this.screen.see({ part: 'conflict' });
  }

  /** The new e-mail address that waits for its confirmation. */
  get pendingEmail(): V['one'] {
    return this.screen.see({ part: 'pending' });
  }

  /** The question about unsaved changes before a switch. */
  get question(): V['one'] {
    return this.screen.see({ role: 'dialog', part: 'question' });
  }

  /** The field of this name, found by its label. */
  async field(name: Field): Promise<V['foundField']> {
    return this.screen.findField(await this.#field(name));
  }

  /** What could not be saved because the user may not change the space any more. */
  get lost(): V['one'] {
    return this.screen.see({ part: 'lost' });
  }

  /** Changes a field, without saving it. The language is chosen by its own name. */
  async change(name: Field, value: string): Promise<void> {
    const field = await this.#field(name);
    if (name === 'language') await this.screen.choose(field, value);
    else await this.screen.type(field, value);
    await this.screen.leave(field);
  }

  /** Saves a field. After a failure the same button tries again. */
  async save(name: Field): Promise<void> {
    const { save } = await this.words();
    await this.screen.press({ role: 'button', name: save, within: await this.#form(name) });
  }

  /** Takes the changes of a field back. */
  async revert(name: Field): Promise<void> {
    await this.screen.press({ role: 'button', part: 'revert', within: await this.#form(name) });
  }

  /** Where somebody else has changed a field meanwhile: saves what was typed here. */
  async saveMine(): Promise<void> {
    await this.pressButton((words) => words.saveMine);
  }

  /** Where somebody else has changed a field meanwhile: keeps what they made of it. */
  async takeTheirs(): Promise<void> {
    await this.pressButton((words) => words.takeTheirs);
  }

  /** Sends the mail to the address that waits again. */
  async sendAgain(): Promise<void> {
    await this.pressButton((words) => words.pending.sendAgain);
  }

  /** Gives up the address that waits. */
  async keepPresentEmail(): Promise<void> {
    await this.pressButton((words) => words.pending.keepPresent);
  }

  /** Decides about unsaved changes before a switch. */
  async decide(decision: 'stay' | 'saveAndSwitch' | 'discardAndSwitch'): Promise<void> {
    await this.pressButton((words) => words[decision]);
  }

  /** What is said once the space is closed or left. */
  get ended(): V['one'] {
    return this.screen.see({ part: 'ended' });
  }

  /** Leaves the space, and confirms it. */
  async leave(): Promise<void> {
    await this.pressButton((words) => words.leave);
    await this.screen.press({ role: 'button', part: 'confirm', within: dialog });
  }

  /** Closes the space, and confirms it by typing this title. */
  async closeSpace(title: string): Promise<void> {
    await this.pressButton((words) => words.close);
    await this.screen.type({ role: 'textbox', part: 'input', within: dialog }, title);
    await this.screen.press({ role: 'button', part: 'confirm', within: dialog });
  }

  async #field(name: Field): Promise<Query> {
    const { labels } = await this.words();
    return { role: name === 'language' ? 'combobox' : 'textbox', words: labels[name] };
  }

  async #form(name: Field): Promise<Query> {
    const { labels } = await this.words();
    return { role: 'form', name: labels[name] };
  }
}
