import { broken, changeBody, changeSentBody, changeStatus, type Fault } from './break.js';

interface Space {
  readonly version: string;
  readonly email: string;
  readonly language: string | null;
  readonly pendingEmail: string | null;
}

const one = 'PATCH /spaces/{id}';
const confirmations = '/spaces/{id}/email-confirmations';
const change = (made: (space: Space) => Partial<Space>): Fault => changeBody(one, (space: Space) => ({ ...space, ...made(space) }));

/** A new address is in force at once. */
const withoutConfirmation = change(({ email, pendingEmail }) => ({ email: pendingEmail ?? email, pendingEmail: null }));

/** The first of the addresses that wait stays, whatever comes. */
const firstStays: Fault = (answer) => {
  let first: string | null = null;
  return changeBody(one, (space: Space) => {
    first ??= space.pendingEmail;
    return { ...space, pendingEmail: first };
  })(answer);
};

export const brokenProfile = [
  broken('makes a language short', 'profile.language/comes-back-as-sent', change(({ language }) => ({ language: language?.slice(0, 2) ?? null }))),
  broken('takes anything for a language', 'profile.language/is-a-tag', changeSentBody(one, ({ language, ...body }) => ({ ...body, ...(language !== undefined && { language: 'fr' }) }))),
  broken('keeps the version of a space whose language changes', 'profile.version/changes-with-the-profile', change(({ version }) => ({ version: version === '1' ? version : String(Number(version) - 1) }))),
  broken('puts a new address in force at once', 'profile.email/waits-for-its-confirmation', withoutConfirmation),
  broken('lets the first of two new addresses wait', 'profile.email/is-the-latest', firstStays),
  broken('lets an address wait although the present one was chosen again', 'profile.email/in-force-gives-up-what-waits', firstStays),
  broken(
    'gives up a change in its answer alone',
    'profile.confirmations/are-given-up',
    changeBody('GET /spaces/{id}', (space: Space) => ({ ...space, pendingEmail: 'still@example.org' })),
  ),
  broken(
    'gives a new version to a space in which no address waits',
    'profile.confirmations/without-any-change-nothing',
    changeBody(`DELETE ${confirmations}`, (space: Space) => ({ ...space, version: '99' })),
  ),
  broken('sends a mail although no address waits', 'profile.confirmations/need-an-address-that-waits', changeStatus(`POST ${confirmations}`, 409, 204)),
  broken('tells a stranger that an address waits', 'profile.confirmations/of-somebody-else-are-not-found', changeStatus(`DELETE ${confirmations}`, 404, 403)),
  broken('confirms for a token that nobody was sent', 'profile.confirmations/take-no-invented-token', changeStatus('POST /email-confirmations', 404, 204)),
];
