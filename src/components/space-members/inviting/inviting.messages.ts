import { Dictionary } from '../../../localization/dictionary.js';
import type { MessagesOf } from '../../../localization/messages-of.js';
import type en from '../messages/inviting/en.js';

/** What is said about inviting, and about the invitations that were sent. */
export type InvitingMessages = MessagesOf<typeof en>;

export const invitingMessages = new Dictionary<InvitingMessages>({
  de: () => import('../messages/inviting/de.js'),
  en: () => import('../messages/inviting/en.js'),
  fr: () => import('../messages/inviting/fr.js'),
  lb: () => import('../messages/inviting/lb.js'),
});
