import { broken, changeBody, changeProblem, changeQuery, changeRequest, changeStatus, type Members, withHeader } from './break.js';

const list = 'GET /spaces/{id}/certifications';
const request = 'POST /spaces/{id}/certifications';
let sent = 0;

export const brokenCertifications = [
  broken(
    'has services that no space can be certified for',
    'certifications.services/can-be-requested',
    changeBody('GET /services', ({ items }: { readonly items: readonly Members[] }) => ({
      items: items.map((item) => ({ ...item, takesAccessCodes: false, procedure: null })),
    })),
  ),
  broken('has no tries at first, and no time for more', 'certifications.list/is-empty-at-first', changeBody(list, (answer: Members) => ({ ...answer, triesLeft: 0 }))),
  broken('does not count wrong codes', 'certifications.request/counts-a-wrong-code', changeBody(list, (answer: Members) => ({ ...answer, triesLeft: 5 }))),
  broken(
    'counts each retry of a wrong code',
    'certifications.request/counts-a-wrong-code',
    changeRequest(request, (asked) => withHeader(asked, 'Idempotency-Key', `another-${(sent += 1)}`)),
  ),
  broken('takes a service that it does not know for a wrong code', 'certifications.request/knows-its-services', changeProblem(request, (problem) => ({ ...problem, errors: [{ pointer: '#/code', code: 'refused' }] }))),
  broken('tells a stranger that a space is there', 'certifications.one/of-somebody-else-is-not-found', changeStatus(list, 404, 403)),
  broken(
    'cancels what is not there',
    'certifications.one/of-somebody-else-is-not-found',
    changeStatus('POST /spaces/{id}/certifications/{id}/cancellation', 404, 204),
  ),
  broken(
    'says nothing of certifications in the answer to a switch',
    'certifications.session/says-what-the-space-is-certified-for',
    changeBody('PUT /session/active-space', ({ certifications: _, ...space }: Members) => space),
  ),
  broken('passes over the service that spaces are looked for by', 'certifications.list-of-spaces/is-by-service', changeQuery((query) => query.delete('certification'))),
];
