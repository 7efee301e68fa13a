import {
  createProSpaceFormMessages,
  type CreateProSpaceFormMessages,
} from '../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import { NewSpacePage } from './new-space-page.js';
import type { Screen, Views } from './screen.js';

type Field = keyof CreateProSpaceFormMessages['labels'];

/** Drives `<create-pro-space-form>`: fills it in, confirms, and goes on with the space that was created. */
export class CreateProSpaceFormPage<V extends Views> extends NewSpacePage<V, Field, CreateProSpaceFormMessages> {
  constructor(screen: Screen<V>) {
    super(screen, createProSpaceFormMessages);
  }

  /** Leads from the space that was created to an empty form. */
  async createAnother(): Promise<void> {
    await this.pressButton((words) => words.createAnother);
  }

  /** Takes the company name as the name of the space. */
  async useLegalName(): Promise<void> {
    await this.pressButton((words) => words.useLegalName);
  }

  /** Goes on with the space that an earlier attempt turns out to have created. */
  async takeArrived(): Promise<void> {
    await this.pressButton((words) => words.takeArrived);
  }
}
