import type { Isolated } from '../isolate.js';

interface EndSentences {
  readonly question: (title: Isolated) => string;
  readonly act: string;
  readonly pending: string;
  readonly done: (title: Isolated) => string;
  readonly failed: string;
  readonly unclear: string;
}

/** What is said while a space is closed or left. */
export const endSpace = {
  ends: {
    close: {
      question: (title) => `Close “${title}”?`,
      act: 'Close this space',
      pending: 'The space is being closed…',
      done: (title) => `“${title}” is closed.`,
      failed: 'The space was not closed.',
      unclear: 'It is not certain whether the space was closed. Try again: that is safe.',
    },
    leave: {
      question: (title) => `Leave “${title}”?`,
      act: 'Leave this space',
      pending: 'You are leaving the space…',
      done: (title) => `You have left “${title}”.`,
      failed: 'You have not left the space.',
      unclear: 'It is not certain whether you have left the space. Try again: that is safe.',
    },
  } satisfies Record<'close' | 'leave', EndSentences>,
  /** What closing and leaving mean, in one sentence. */
  meaning: {
    private: 'You will no longer be able to enter your private space, and this cannot be undone.',
    professional: 'Nobody will be able to enter this space any more, neither you nor its other users, and this cannot be undone.',
    leave: 'You will no longer be able to enter this space; its other users keep it.',
  },
  /** Above the field; the title stands after it. */
  typeTitle: 'To confirm, type the name of the space:',
  wrongTitle: 'This is not the name of the space. Type it as it is shown above the field.',
  /** Somebody has changed the space. */
  changed: (title: Isolated) => `This space has been changed in the meantime; its name is now “${title}”. Check whether you still want to close it.`,
  notAdministrator: 'Only administrators can close a space, and you are no longer an administrator of this one.',
  lastAdministrator: 'You cannot leave this space: you are its last administrator.',
  lastAdministratorHelp: 'Make another user an administrator first, or close the space.',
  closeInstead: 'Close the space instead',
  cancel: 'Cancel',
  back: 'Back',
};
