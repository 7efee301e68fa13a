import type { NewInvitation } from '../../../contract/invitations.js';
import { maxLength } from '../../../contract/limits.js';
import type { Role } from '../../../contract/spaces.js';
import { isEmail, isPlain, isVisible } from '../../../contract/text-rules.js';

/** What is wrong with a line, before the service sees it. */
export type LineProblem = 'no-name' | 'name' | 'no-email' | 'email' | 'no-number' | 'number' | 'twice';

/** One user to invite, as somebody has typed or pasted them. */
export interface InvitationLine {
  readonly text: string;
  readonly invitation: NewInvitation;
  readonly problem: LineProblem | undefined;
}

/** What the lines do not say. */
type Usual = Pick<NewInvitation, 'role' | 'access'>;

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^admin/iu, 'administrator'],
  [/^(?:manager|gestionnaire|sachbearbeiter)/iu, 'manager'],
];

/** The digits of a certificate number, in whatever groups they are written. */
export function digitsOf(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015/]/gu, '');
}

/** A certificate number in groups of four, as one reads it out. */
export function inGroups(certificateNumber: string): string {
  return certificateNumber.replace(/(.{4})(?=.)/gu, '$1\u00a0');
}

/** True for the number of a certificate (SSN). Source: Guichet.lu help, "Gérer les utilisateurs". */
export function isCertificateNumber(text: string): boolean {
  return /^\d{20}$/u.test(text);
}

/**
 * Reads one user a line: first names, last names, e-mail address, certificate number, and perhaps a role, between tabs,
 * semicolons or commas, as spreadsheets copy and export them. The address, the number and the role are known by their
 * form, in whatever order; a name in one part is split before its last word. A first line of headings is passed over.
 */
export function readLines(text: string, usual: Usual): readonly InvitationLine[] {
  const rows = text.split(/\r\n?|\n/u).filter(isVisible);
  const seen = new Set<string>();
  return rows.filter((row, index) => index > 0 || !isHeading(row)).map((row) => {
    const line = readLine(row, usual);
    const { certificateNumber } = line.invitation;
    const isTwice = !line.problem && seen.has(certificateNumber);
    seen.add(certificateNumber);
    return isTwice ? { ...line, problem: 'twice' } : line;
  });
}

function isHeading(row: string): boolean {
  return !/[@\d]/u.test(row) && /mail/iu.test(row);
}

function readLine(text: string, usual: Usual): InvitationLine {
  const names: string[] = [];
  let [email, certificateNumber, role] = ['', '', usual.role];
  for (const part of partsOf(text)) {
    const named = roles.find(([word]) => word.test(part));
    if (part.includes('@')) email = part;
    else if (/^\d+$/u.test(digitsOf(part))) certificateNumber = digitsOf(part);
    else if (named && email) [, role] = named;
    else names.push(part);
  }
  const invitation = { ...nameOf(names), email, certificateNumber, access: usual.access, role };
  return { text, invitation, problem: problemWith(invitation) };
}

function partsOf(text: string): readonly string[] {
  const separator = text.includes('\t') ? /\t/u : text.includes(';') ? /;/u : /,/u;
  return text.split(separator).map((part) => part.trim().replace(/^"(.*)"$/u, '$1').trim()).filter(Boolean);
}

function nameOf(names: readonly string[]): Pick<NewInvitation, 'firstNames' | 'lastNames'> {
  const words = names.length === 1 ? names[0]!.split(/\s+/u) : names;
  const [first, last] = names.length === 1 ? [words.slice(0, -1), words.slice(-1)] : [words.slice(0, 1), words.slice(1)];
  return { firstNames: first.join(' '), lastNames: last.join(' ') };
}

function problemWith({ firstNames, lastNames, email, certificateNumber }: NewInvitation): LineProblem | undefined {
  const names = [firstNames, lastNames];
  if (!names.every(isVisible)) return 'no-name';
  if (!names.every((name) => isName(name))) return 'name';
  if (!email) return 'no-email';
  if (!isEmail(email) || email.length > maxLength.email) return 'email';
  if (!certificateNumber) return 'no-number';
  return isCertificateNumber(certificateNumber) ? undefined : 'number';
}

/** True for what the service takes for a name. */
export function isName(name: string): boolean {
  return name.length <= maxLength.name && isPlain(name);
}
