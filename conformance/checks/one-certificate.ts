import { invite as inviteOperation, listInvitations } from '../../src/contract/invitations.js';
import { listMembers as listMembersOperation } from '../../src/contract/members.js';
import { changeSpace, readSpace } from '../../src/contract/spaces.js';
import { leave, listMembers, listSpaces, offersPart, readSession, switchTo } from '../calls.js';
import type { Caller } from '../caller.js';
import { check, type CheckContext, CheckSkipped } from '../check.js';
import { answerOf, expect, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { accept, certificateOf, decline, findOther, invitee, inviteOne, listReceived, needSharing, nobodysNumber, share } from '../joining.js';

const onlyOne = { role: 'administrator', access: 'certificate' };

/** The parts `invitations` and `members`: the other person of the run with two certificates. */
export const oneCertificateChecks = [
  check(
    'members.access/is-for-one-certificate',
    'To a sign-in with another one, or with none, the space is like one that does not exist: it is in no list and no count, it cannot be entered, and whatever is asked about it is answered 404',
    async (context) => {
      const { person, other, otherCertificate, spaces } = context;
      await needTwoCertificates(context);
      const counted = (await readSession(otherCertificate)).spaceCounts.professional;
      const { space } = await share(context, onlyOne);
      expectSame(await finds(context, other), [space.id], 'the spaces found with the certificate');
      expectSame(await finds(context, otherCertificate), [], 'the spaces found with another certificate');
      expectSame((await readSession(otherCertificate)).spaceCounts.professional, counted, 'the number of professional spaces with another certificate');
      const { id: spaceId } = space;
      const invitations = [invitee(nobodysNumber())];
      expectProblem(await otherCertificate.call(readSpace, { spaceId }), 'not-found');
      expectProblem(await switchTo(otherCertificate, spaceId), 'not-found');
      expectProblem(await otherCertificate.call(changeSpace, { spaceId, title: `Changed ${spaces.word}` }), 'not-found');
      expectProblem(await otherCertificate.call(listMembersOperation, { spaceId }), 'not-found');
      expectProblem(await otherCertificate.call(listInvitations, { spaceId }), 'not-found');
      expectProblem(await otherCertificate.call(inviteOperation, { spaceId, invitations }), 'not-found');
      if (await offersPart(person, 'manage-spaces')) expectProblem(await leave(otherCertificate, spaceId), 'not-found');
      expectSame((await listMembers(person, spaceId)).total, 2, 'the users of the space');
    },
  ),

  check('members.access/names-the-products', 'The session names the products that reach such spaces: `otherProducts`', async (context) => {
    const { other, otherCertificate } = context;
    await needTwoCertificates(context);
    await share(context, onlyOne);
    const { authentication: { product } } = await readSession(other);
    const { otherProducts = [] } = await readSession(otherCertificate);
    expect(otherProducts.includes(product), `otherProducts lacks ${product}: ${JSON.stringify(otherProducts)}`);
  }),

  check('members.access/may-be-for-all', '`access` is `all`, or `certificate`', async (context) => {
    const { other, otherCertificate } = context;
    await needTwoCertificates(context);
    const { space } = await share(context, { access: 'all' });
    for (const caller of [other, otherCertificate]) expectSame(await finds(context, caller), [space.id], 'the spaces found');
  }),

  check(
    'invitations.accept/needs-its-certificate',
    'With another certificate of theirs than the invitation is for: 409 `another-certificate`',
    async (context) => {
      const { person, other, otherCertificate, spaces } = context;
      await needSharing(person);
      const [number] = await needTwoCertificates(context);
      const { id: spaceId } = await spaces.create();
      const { id: invitationId } = await inviteOne(person, spaceId, number);
      const { product } = (await readSession(other)).authentication;
      const signInWith = async (caller: Caller) => (await listReceived(caller)).items.find(({ id }) => id === invitationId)?.signInWith;
      expectSame(await signInWith(otherCertificate), product, 'the product to sign in with');
      expectSame(await signInWith(other), null, 'the product to sign in with, in the sign-in with it');
      expectProblem(await accept(otherCertificate, invitationId), 'another-certificate');
      expectSame((await listMembers(person, spaceId)).total, 1, 'the users of the space');
      expectStatus(await decline(otherCertificate, invitationId), 204);
    },
  ),

  check(
    'invitations.accept/leaves-the-role-of-a-user',
    'Who has the space already keeps the role they have; if they did not reach it with this certificate, they do from then on, with the access of the invitation',
    async (context) => {
      const { person, other, otherCertificate, spaces } = context;
      await needSharing(person);
      const [number, another] = await needTwoCertificates(context);
      const { id: spaceId } = await spaces.create();
      const first = await inviteOne(person, spaceId, number, { access: 'certificate' });
      const second = await inviteOne(person, spaceId, another, onlyOne);
      expectSame(answerOf(await accept(other, first.id)).role, 'manager', 'the role of the first invitation');
      expectSame(answerOf(await accept(otherCertificate, second.id)).role, 'manager', 'the role after the second one');
      expectSame((await findOther(person, spaceId)).access, 'certificate', 'the access');
      expectSame(await finds(context, otherCertificate), [spaceId], 'the spaces found with the second certificate');
      expectSame(await finds(context, other), [], 'the spaces found with the first certificate');
    },
  ),
];

/**
 * The numbers of both certificates.
 *
 * @throws CheckSkipped when there is one only.
 */
async function needTwoCertificates({ other, otherCertificate }: CheckContext): Promise<readonly [string, string]> {
  const [first, second] = [await certificateOf(other), await certificateOf(otherCertificate)];
  if (first === second) throw new CheckSkipped('another certificate of the other person: both sign-ins state one number');
  return [first, second];
}

/** The ids of the spaces of this run that somebody has. */
async function finds({ spaces }: CheckContext, caller: Caller): Promise<readonly string[]> {
  const { items } = await listSpaces(caller, { query: spaces.word });
  return items.map(({ id }) => id);
}
