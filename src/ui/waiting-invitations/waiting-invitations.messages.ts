import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What is said of the invitations that wait, in `<space-manager>` and in the menu of `<space-switcher>`. */
export type WaitingInvitationsMessages = MessagesOf<typeof en>;

export const waitingInvitationsMessages = new Dictionary<WaitingInvitationsMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
