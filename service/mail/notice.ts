import type { InvitationRow } from '../invitations/decide.js';
import type { Role, Space } from '../../src/contract/spaces.js';

/** What a notice says, beside its fixed words. */
export interface NoticeContent {
  readonly kind: 'invited' | 'reminded' | 'accepted' | 'declined' | 'role-changed' | 'removed' | 'space-created' | 'space-closed' | 'device-paired' | 'method-registered' | 'method-removed';
  /** Of the space, if it is about one. */
  readonly title?: string;
  /** Of the space, as its administrators state it. */
  readonly legalName?: string | null;
  readonly identifier?: string;
  /** Who invites, or who was invited; of the device or the authentication product, if it is about one. */
  readonly name?: string;
  readonly role?: Role;
  readonly expiresAt?: string;
}

/** A mail to tell somebody something, to be put in the outbox. */
export interface Notice {
  readonly email: string;
  readonly language: string;
  readonly content: NoticeContent;
  /** Not sent once this invitation is not open any more. */
  readonly invitationId?: string;
}

/** To whoever an invitation is for. */
export function invitationNotices(
  kind: 'invited' | 'reminded',
  row: InvitationRow,
  { title, legalName, identifier }: Pick<Space, 'title' | 'legalName' | 'identifier'>,
  language: string | undefined,
): readonly Notice[] {
  if (language === undefined) return [];
  const { id: invitationId, email, role, expiresAt, inviterFirstNames, inviterLastNames } = row;
  const name = `${inviterFirstNames} ${inviterLastNames}`;
  return [{ email, language, invitationId, content: { kind, title, legalName, identifier, name, role, expiresAt } }];
}

/** To whoever sent the invitation. The name is the one that they gave. */
export function answerNotices(
  kind: 'accepted' | 'declined',
  { firstNames, lastNames }: Pick<InvitationRow, 'firstNames' | 'lastNames'>,
  inviter: { readonly title: string; readonly email: string | null } | undefined,
  language: string | undefined,
): readonly Notice[] {
  if (!inviter?.email || language === undefined) return [];
  return [{ email: inviter.email, language, content: { kind, title: inviter.title, name: `${firstNames} ${lastNames}` } }];
}

/** To somebody who has a space, or had it; nobody when their product states no address. */
export function memberNotices(
  kind: 'role-changed' | 'removed' | 'space-created' | 'space-closed',
  email: string | null,
  { title, identifier, language }: Pick<Space, 'title' | 'identifier' | 'language'>,
  { mailLanguage, role }: { readonly mailLanguage?: string | undefined; readonly role?: Role },
): readonly Notice[] {
  if (email === null || mailLanguage === undefined) return [];
  return [{ email, language: language ?? mailLanguage, content: { kind, title, identifier, ...(role && { role }) } }];
}

/** To the person whose account a device was coupled with. */
export function deviceNotices(name: string, email: string | null, language: string | undefined): readonly Notice[] {
  return email === null || language === undefined ? [] : [{ email, language, content: { kind: 'device-paired', name } }];
}

/** To the person whose account an authentication product opens from now on, or not any more. */
export function methodNotices(
  kind: 'method-registered' | 'method-removed',
  name: string,
  email: string | null,
  language: string | undefined,
): readonly Notice[] {
  return email === null || language === undefined ? [] : [{ email, language, content: { kind, name } }];
}
