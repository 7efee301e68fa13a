import { broken, changeBody, changeStatus } from './break.js';

interface Page {
  readonly items: readonly Record<string, unknown>[];
  readonly total: number;
}

const list = 'GET /spaces/{id}/members';
const one = 'PATCH /spaces/{id}/members/{id}';
const removal = 'DELETE /spaces/{id}/members/{id}';

const changeMembers = (change: (member: Record<string, unknown>) => Record<string, unknown>) =>
  changeBody(list, (page: Page) => ({ ...page, items: page.items.map(change) }));

export const brokenMembers = [
  broken('says of nobody that it is oneself', 'members.list/has-who-created-the-space', changeMembers((member) => ({ ...member, isSelf: false }))),
  broken('lists users without looking at the search', 'members.list/searches-names-and-mail', (answer) => async (request) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/members')) url.searchParams.delete('query');
    return answer(new Request(url, request));
  }),
  broken('takes any limit for a page of users', 'members.list/refuses-what-it-does-not-know', changeStatus(list, 400, 200)),
  broken('gives a person one id for all spaces', 'members.list/tells-no-person-from-space-to-space', changeMembers((member) => ({ ...member, id: 'anne' }))),
  broken('tells a stranger that a space has users', 'members.one/of-somebody-else-is-not-found', changeStatus(list, 404, 403)),
  broken('demotes its last administrator', 'members.change/keeps-an-administrator', changeStatus(one, 409, 200)),
  broken('removes its last administrator', 'members.remove/keeps-an-administrator', changeStatus(removal, 409, 204)),
  broken('changes a role at any version', 'members.change/is-for-a-version', changeStatus(one, 412, 200)),
  broken('gives a new version to a role that stays', 'members.change/to-the-same-role-is-no-change', changeBody(one, (member: Record<string, unknown>) => ({ ...member, version: '99' }))),
];
