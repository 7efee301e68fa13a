import { broken, changeBody, changeStatus } from './break.js';

interface Outcomes {
  readonly outcomes: readonly { readonly outcome: string }[];
}

const sent = 'POST /spaces/{id}/invitations';

export const brokenInvitations = [
  broken(
    'answers the outcomes in another order',
    'invitations.create/has-an-outcome-for-each',
    changeBody(sent, ({ outcomes }: Outcomes) => ({ outcomes: [...outcomes].reverse() })),
  ),
  broken(
    'invites whatever the name is',
    ['invitations.create/refuses-hidden-characters', 'invitations.create/has-an-outcome-for-each'],
    changeBody(sent, ({ outcomes }: Outcomes) => ({ outcomes: outcomes.map((one) => ({ ...one, outcome: one.outcome.replace('invalid', 'invited') })) })),
  ),
  broken('invites any number at once', 'invitations.create/takes-fifty', changeStatus(sent, 422, 200)),
  broken('takes any limit for a page of the invitations of a space', 'invitations.list/refuses-what-it-does-not-know', changeStatus('GET /spaces/{id}/invitations', 400, 200)),
  broken('takes any limit for a page of received invitations', 'invitations.list/refuses-what-it-does-not-know', changeStatus('GET /invitations', 400, 200)),
  broken('sends an invitation again at once', 'invitations.remind/waits-a-day', changeStatus('POST /spaces/{id}/invitations/{id}/reminders', 429, 200)),
  broken(
    'declines what was cancelled',
    ['invitations.cancel/is-final', 'invitations.one/of-somebody-else-is-not-found'],
    changeStatus('POST /invitations/{id}/refusal', 404, 204),
  ),
  broken('tells a stranger that a space has invitations', 'invitations.one/of-somebody-else-is-not-found', changeStatus('GET /spaces/{id}/invitations', 404, 403)),
  broken(
    'counts no invitation in the session',
    'invitations.received/is-for-a-certificate',
    changeBody('GET /session', (answer: { readonly session: object | null }) => ({ ...answer, session: answer.session && { ...answer.session, pendingInvitations: 0 } })),
  ),
];
