import { endSpace } from '../../../../localization/end-space/en.js';
import { form } from '../../../../localization/form/en.js';
import type { Isolated } from '../../../../localization/isolate.js';

const chooseLanguage = 'Choose one of these languages.';

/** What the profile says beside the facts, which are downloaded before. */
export default {
  ...form,
  ...endSpace,

  hints: {
    title: 'Helps its users tell their spaces apart.',
    email: 'Notifications about the space go to this address.',
    language: 'Mails about the space are written in this language.',
  },
  required: { title: 'Enter a name for the business space.', email: 'Enter an e-mail address.', language: chooseLanguage },
  'too-long': {
    title: (longest: number) => `Shorten the name of the space to ${longest} characters.`,
    email: (longest: number) => `Shorten the address to ${longest} characters.`,
    language: () => chooseLanguage,
  },
  malformed: {
    title: 'Remove the invisible characters from this name.',
    email: 'Enter the address in the form name@example.org.',
    language: chooseLanguage,
  },
  /** The service does not take the value. */
  refused: {
    title: 'This name was not accepted. Choose another one.',
    email: 'This address was not accepted. Enter another one.',
    language: chooseLanguage,
  },

  /** The choice of no language of its own. */
  pageLanguage: 'That of the pages that each user sees',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  unchanged: 'There is nothing to save.',
  revert: 'Undo the changes',
  notSaved: 'Your change was not saved.',
  /** The user was demoted or removed meanwhile; what they typed follows. */
  lost: 'You can no longer change this space. This was not saved:',
  unclear: 'It is not certain whether your change was saved. Try again: it will not be saved twice.',

  /** A new e-mail address that waits until it is confirmed from its mailbox. */
  pending: {
    toConfirm: (address: Isolated) => `${address} is to be confirmed: open the link in the mail that was sent to it.`,
    inForce: (address: Isolated) => `Until then, notifications go to ${address}.`,
    sendAgain: 'Send the mail again',
    sent: 'The mail has been sent again.',
    keepPresent: 'Keep the present address',
    kept: 'The present address stays in force.',
    failed: 'That did not work. The new address is still to be confirmed.',
  },

  /** Somebody else was faster: both versions stand side by side. */
  conflict: 'Somebody else has changed this in the meantime. Which version applies?',
  theirs: 'Their version, in force now',
  mine: 'Your version, not saved',
  takeTheirs: 'Keep theirs',
  saveMine: 'Save mine',

  unsaved: 'Your changes are not saved',
  /** Before a switch. */
  unsavedSwitch: (title: Isolated) => `You are about to switch to “${title}”. Should the changes be saved first?`,
  stay: 'Stay here',
  saveAndSwitch: 'Save and switch',
  discardAndSwitch: 'Discard and switch',
  notSwitched: (title: Isolated) => `“${title}” could not be opened.`,
};
