import {
  createPrivateSpaceFormMessages,
  type CreatePrivateSpaceFormMessages,
} from '../../src/components/create-private-space-form/create-private-space-form.messages.js';
import { NewSpacePage } from './new-space-page.js';
import type { Screen, Views } from './screen.js';

/** Drives `<create-private-space-form>`: fills it in, confirms, and goes on with the space, whether new or there before. */
export class CreatePrivateSpaceFormPage<V extends Views> extends NewSpacePage<V, 'email', CreatePrivateSpaceFormMessages> {
  constructor(screen: Screen<V>) {
    super(screen, createPrivateSpaceFormMessages);
  }
}
