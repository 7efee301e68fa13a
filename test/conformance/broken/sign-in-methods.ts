import type { BegunRegistration, SignInMethodList } from '../../../src/contract/sign-in-methods.js';
import { broken, changeBody, type Fault } from './break.js';

const listed = 'GET /sign-in-methods';
const begun = 'POST /sign-in-methods/registrations';

/** Requests of one method below a path are asked by somebody else. */
function askAs(person: string, isMeant: (request: Request) => boolean): Fault {
  return (answer) => async (request) => {
    if (!isMeant(request)) return answer(request);
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${person}`);
    return answer(new Request(request, { headers }));
  };
}

const reads = ({ method, url }: Request) => method === 'GET' && url.includes('/registrations/');

export const brokenSignInMethods = [
  broken('says of no authentication product that it is in use', 'sign-in-methods/one-is-of-this-sign-in', changeBody(listed, ({ items }: SignInMethodList) => ({ items: items.map((item) => ({ ...item, isCurrent: false })) }))),
  broken('lists no authentication product', 'sign-in-methods/one-is-of-this-sign-in', changeBody(listed, () => ({ items: [] }))),
  broken('removes the authentication product in use', 'sign-in-methods/of-this-sign-in-stays', (answer) => async (request) => {
    const response = await answer(request);
    return request.method === 'DELETE' && response.status === 409 ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : response;
  }),
  broken('says that it removed what is not there', 'sign-in-methods/of-nobody-is-not-found', (answer) => async (request) => {
    const response = await answer(request);
    return request.method === 'DELETE' && response.status === 404 ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : response;
  }),
  broken('leads a registration nowhere', 'sign-in-methods/a-registration-leads-to-the-provider', changeBody(begun, (body: BegunRegistration) => ({ ...body, href: 'javascript:alert(`{return_to}`)' }))),
  broken('does not lead back from a registration', 'sign-in-methods/a-registration-leads-to-the-provider', changeBody(begun, (body: BegunRegistration) => ({ ...body, href: '/api/sign-in' }))),
  broken('shows a registration to others', 'sign-in-methods/a-registration-is-of-its-sign-in', askAs('anne', reads)),
];
