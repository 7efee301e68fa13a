import {
  createProSpaceFormMessages,
  type CreateProSpaceFormMessages,
} from '../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Screen, Views } from './screen.js';

type Field = keyof CreateProSpaceFormMessages['labels'];

const result: Query = { role: 'region', part: 'result' };

/** Drives `<create-pro-space-form>`: fills it in, confirms, and goes on with the space that was created. */
export class CreateProSpaceFormPage<V extends Views> extends ElementPage<V, CreateProSpaceFormMessages> {
  constructor(screen: Screen<V>) {
    super(screen, createProSpaceFormMessages);
  }

  /** What is shown in the place of the form once the space is created. */
  get result(): V['one'] {
    return this.screen.see(result);
  }

  /** The identifier of the space that was created. */
  get createdIdentifier(): V['text'] {
    return this.screen.read({ role: 'code', within: result });
  }

  /** The list of what has to be corrected, each a link to its field. */
  get summary(): V['one'] {
    return this.screen.see({ role: 'group', part: 'summary' });
  }

  /** The field of this name, found by its label. */
  async field(name: Field): Promise<V['foundField']> {
    return this.screen.findField(await this.#field(name));
  }

  /** Fills in these fields, one after the other in the order of the form, and leaves each. */
  async fillIn(values: Readonly<Partial<Record<Field, string>>>): Promise<void> {
    const { labels } = await this.words();
    for (const name of Object.keys(labels) as Field[]) {
      const value = values[name];
      if (value === undefined) continue;
      const field = await this.#field(name);
      await this.screen.type(field, value);
      await this.screen.leave(field);
    }
  }

  /** The button that creates the space. */
  async confirmButton(): Promise<V['found']> {
    return this.screen.find(await this.buttonNamed((words) => words.confirm));
  }

  /** Creates the space. After a failure the same button tries again, however often: one space comes of it. */
  async confirm(): Promise<void> {
    await this.pressButton((words) => words.confirm);
  }

  /** Enters the space that was created. */
  async enter(): Promise<void> {
    await this.pressButton((words) => words.enter);
  }

  /** Leads from the space that was created to an empty form. */
  async createAnother(): Promise<void> {
    await this.pressButton((words) => words.createAnother);
  }

  /** Takes the company name as the name of the space. */
  async useLegalName(): Promise<void> {
    await this.pressButton((words) => words.useLegalName);
  }

  /** Discards what was typed before the page was loaded again. */
  async discard(): Promise<void> {
    await this.pressButton((words) => words.discard);
  }

  /** Goes on with the space that an earlier attempt turns out to have created. */
  async takeArrived(): Promise<void> {
    await this.pressButton((words) => words.takeArrived);
  }

  /** Follows the way to the terms of use, where they have to be accepted first. */
  async readTerms(): Promise<void> {
    await this.follow((words) => words.readTerms);
  }

  async #field(name: Field): Promise<Query> {
    const { labels } = await this.words();
    return { role: 'textbox', name: labels[name] };
  }
}
