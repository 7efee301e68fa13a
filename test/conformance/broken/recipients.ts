import { broken, changeBody, changeSentBody, changeStatus, withBody } from './break.js';

const checks = 'POST /recipients/checks';

const answered = (matches: boolean) => changeBody(checks, () => ({ matches }));

export const brokenRecipients = [
  broken('confirms no recipient', 'recipients/confirms-what-belongs-together', answered(false)),
  broken('compares the name of a recipient letter by letter', 'recipients/confirms-what-belongs-together', changeSentBody(checks, ({ name, ...body }) => ({ ...body, name: /[A-Z]{3}/u.test(String(name)) ? 'Another' : name }))),
  broken('confirms every recipient', ['recipients/goes-by-the-legal-name', 'recipients/says-nothing-of-what-is-not-there'], answered(true)),
  broken('does not find a recipient that no space is', 'recipients/says-nothing-of-what-is-not-there', (answer) => async (request) => {
    const response = await answer(request.clone());
    if (new URL(request.url).pathname !== '/api/recipients/checks' || !response.ok) return response;
    const { matches } = (await response.clone().json()) as { readonly matches: boolean };
    return matches ? response : new Response(JSON.stringify({ type: 'urn:space-elements:problem:not-found', status: 404 }), { status: 404, headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' } });
  }),
  broken('tells the name of the recipient', 'recipients/says-nothing-of-what-is-not-there', (answer) => async (request) => {
    const response = await answer(request.clone());
    if (new URL(request.url).pathname !== '/api/recipients/checks' || !response.ok) return response;
    return withBody(response, { ...((await response.json()) as object), name: 'Weber S.A.' });
  }),
  broken('takes an identifier of any form', 'recipients/refuses-another-form', changeStatus(checks, 422, 200)),
];
