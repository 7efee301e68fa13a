import { form } from '../../../localization/form/en.js';
import type { Isolated } from '../../../localization/isolate.js';
import { emailField, newSpace } from '../../../localization/new-space/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  /** Name of the form for assistive technology. */
  form: 'Create my private space',
  purpose: 'Your private space is for your personal affairs. It bears your name, and you can have only one.',
  labels: { email: emailField.label },
  hints: { email: emailField.hint },
  emailPrefilled: emailField.prefilled,
  required: { email: emailField.required },
  'too-long': { email: emailField.tooLong },
  malformed: { email: emailField.malformed },
  refused: { email: emailField.refused },

  /** An attempt was not answered, for example because the page was loaded again before the answer came. */
  unanswered:
    'Your attempt to create your private space was not answered, so the space may exist already. Try again: it will not be created twice.',
  /** An earlier attempt turns out to have succeeded, and another address was typed since. */
  earlierEmail: (email: Isolated) =>
    `Your earlier attempt had succeeded. Notifications go to the address that you gave then: ${email}.`,
  exists: 'You already have a private space.',
  /** The space could not be looked up. */
  existsUnknown: 'You already have a private space, but it could not be loaded.',

  done: 'You have successfully created your private space.',
  confirm: 'Create the space',
  notEntered: 'You are not in your private space yet.',
};
