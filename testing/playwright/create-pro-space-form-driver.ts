import type { Locator } from '@playwright/test';
import {
  createProSpaceFormMessages,
  type CreateProSpaceFormMessages,
} from '../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import { type Field, fields, type Values } from '../../src/components/create-pro-space-form/fields.js';
import { type DriverOptions, ElementDriver, type Root } from './element-driver.js';

/** Drives `<create-pro-space-form>`: fills it in, confirms, and goes on with the space that was created. */
export class CreateProSpaceFormDriver extends ElementDriver<CreateProSpaceFormMessages> {
  constructor(root: Root, options: DriverOptions = {}) {
    super(root, 'create-pro-space-form', createProSpaceFormMessages, options);
  }

  /** What is shown in the place of the form once the space is created. */
  get result(): Locator {
    return this.part('region', 'result');
  }

  /** The identifier of the space that was created. */
  get createdIdentifier(): Locator {
    return this.result.getByRole('code');
  }

  /** The list of what has to be corrected, each a link to its field. */
  get summary(): Locator {
    return this.part('group', 'summary');
  }

  /** The field of this name, found by its label. */
  async field(name: Field): Promise<Locator> {
    const { labels } = await this.words();
    return this.element.getByRole('textbox', { name: labels[name], exact: true });
  }

  /** Fills in these fields, one after the other, and leaves each. */
  async fillIn(values: Partial<Values>): Promise<void> {
    for (const name of fields) {
      const value = values[name];
      if (value === undefined) continue;
      const field = await this.field(name);
      await field.fill(value);
      await field.blur();
    }
  }

  /** The button that creates the space. */
  async confirmButton(): Promise<Locator> {
    return this.buttonNamed((words) => words.confirm);
  }

  /** Creates the space. After a failure the same button tries again, however often: one space comes of it. */
  async confirm(): Promise<void> {
    await this.pressNamed((words) => words.confirm);
  }

  /** Enters the space that was created. */
  async enter(): Promise<void> {
    await this.pressNamed((words) => words.enter);
  }

  /** Leads from the space that was created to an empty form. */
  async createAnother(): Promise<void> {
    await this.pressNamed((words) => words.createAnother);
  }

  /** Takes the company name as the name of the space. */
  async useLegalName(): Promise<void> {
    await this.pressNamed((words) => words.useLegalName);
  }

  /** Discards what was typed before the page was loaded again. */
  async discard(): Promise<void> {
    await this.pressNamed((words) => words.discard);
  }

  /** Goes on with the space that an earlier attempt turns out to have created. */
  async takeArrived(): Promise<void> {
    await this.pressNamed((words) => words.takeArrived);
  }

  /** Follows the way to the terms of use, where they have to be accepted first. */
  async readTerms(): Promise<void> {
    await this.followNamed((words) => words.readTerms);
  }
}
