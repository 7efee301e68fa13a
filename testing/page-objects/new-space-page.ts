import type { FormMessages } from '../../src/forms/form-messages.js';
import type { NewSpaceSentences } from '../../src/localization/new-space/new-space-sentences.js';
import type { SharedMessages } from '../../src/localization/shared/shared-messages.js';
import { ElementPage } from './element-page.js';
import type { Query, Views } from './screen.js';

type NewSpaceMessages<Field extends string> = SharedMessages & NewSpaceSentences & FormMessages<Field>;

const result: Query = { role: 'region', part: 'result' };

/** What the drivers of the forms that create a space do. */
export abstract class NewSpacePage<V extends Views, Field extends string, M extends NewSpaceMessages<Field>> extends ElementPage<V, M> {
  /** What is shown in the place of the form once there is a space. */
  get result(): V['one'] {
    return this.screen.see(result);
  }

  /** The identifier of the space. */
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

  /** Enters the space. */
  async enter(): Promise<void> {
    await this.pressButton((words) => words.enter);
  }

  /** Discards what was typed before the page was loaded again. */
  async discard(): Promise<void> {
    await this.pressButton((words) => words.discard);
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
