import type { Outcome } from '../../../service/commands/store.js';
import type { PersonSignIn } from '../../../service/people/store.js';
import type { SwitchSpace } from '../../../service/session/store.js';
import type { ChangeSpace, CloseSpace, CreateSpace, LeaveSpace } from '../../../service/spaces/store.js';

let count = 0;

/** Another text each time, which sorts after those before. */
export function unique(prefix: string): string {
  count += 1;
  return `${prefix}-${String(count).padStart(6, '0')}`;
}

export const morning = '2025-06-02T08:00:00.000Z';

/** Some milliseconds after the morning. */
export function later(milliseconds: number): string {
  return new Date(Date.parse(morning) + milliseconds).toISOString();
}

/** What every command carries; the key is another one each time. */
export function commandOf(personId: string, at = morning) {
  const act = { key: unique('key'), fingerprint: 'asked', expiresAt: '2025-06-03T08:00:00.000Z' };
  return { personId, signInId: 'sign-in', at, act };
}

/** Creates a professional space, unless it is told otherwise. */
export function creation(personId: string, space: Partial<CreateSpace['space']> = {}, at?: string): CreateSpace {
  const usual = {
    kind: 'professional',
    title: 'Bakery',
    legalName: 'Thill S.à r.l.',
    email: 'anne@example.lu',
  } as const;
  const drawn = { id: unique('space'), identifier: unique('PM') };
  return { ...commandOf(personId, at), space: { ...usual, ...drawn, ...space }, founder: { firstNames: 'Anne', lastNames: 'Weber', email: 'anne@example.lu' }, professionalSpaceLimit: 200 };
}

export function change(personId: string, spaceId: string, more: Partial<ChangeSpace> = {}): ChangeSpace {
  return {
    ...commandOf(personId),
    spaceId,
    allowedRoles: ['administrator'],
    versions: undefined,
    change: { title: 'Brewery' },
    ...more,
  };
}

export function closing(personId: string, spaceId: string, more: Partial<CloseSpace> = {}): CloseSpace {
  return { ...commandOf(personId), spaceId, allowedRoles: ['administrator'], versions: undefined, ...more };
}

export function leaving(personId: string, spaceId: string): LeaveSpace {
  return { ...commandOf(personId), spaceId };
}

export function switching(personId: string, spaceId: string, at?: string): SwitchSpace {
  return { ...commandOf(personId, at), spaceId };
}

/** The result of a command that was not refused. */
export function resultOf<Result>(outcome: Outcome<Result, string>): Result {
  if ('result' in outcome) return outcome.result;
  throw new Error(`Refused: ${outcome.refusal}.`);
}

export function refusalOf(outcome: Outcome<unknown, string>): string | undefined {
  return 'refusal' in outcome ? outcome.refusal : undefined;
}

/** A sign-in of somebody at a provider; the id for a first one is another each time. */
export function signingIn(subject: string, more: Partial<PersonSignIn> = {}): PersonSignIn {
  return {
    issuer: 'https://login.example',
    subject,
    firstNames: 'Anne',
    lastNames: 'Weber',
    email: 'anne@example.lu',
    isEmailVerified: true,
    drawnId: unique('person'),
    at: morning,
    ...more,
  };
}
