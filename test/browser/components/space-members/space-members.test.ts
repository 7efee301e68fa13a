import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { changeMember, removeMember } from '../../../../src/services/generated/members.js';
import { expectAccessible } from '../../support/accessible.js';
import { focused, inside } from '../../support/queries.js';
import { settle } from '../../support/settle.js';
import { waitUntil } from '../../support/wait-until.js';
import { elsewhere, membersIn } from './members.js';

describe('<space-members>', () => {
  it('lists the users with who they are, and is accessible', async () => {
    const { element, rows } = await membersIn('three-users');
    await waitUntil(() => rows().length === 3);
    expect(rows()[0]).to.match(/^Marc Klein marc\.klein@example\.lu Administrator All certificates Since .* Make manager Revoke$/u);
    expect(rows()[2]).to.match(/^Anne Weber You /u);
    await expectAccessible(element);
  });

  it('makes somebody an administrator once that is confirmed, says so once, and keeps the focus', async () => {
    const { mock, press, dialog, confirm, rows, told } = await membersIn('three-users');
    await press(/^Make administrator: .*Sofia Rossi/u);
    await waitUntil(() => dialog()?.open);
    expect(focused()?.textContent.trim()).to.equal('Cancel');
    confirm();
    await waitUntil(() => told().includes('Sofia Rossi\u2069 is now an administrator.'));
    expect(rows()[1]).to.contain('Administrator');
    expect(focused()?.getAttribute('aria-label')).to.match(/^Make manager: .*Sofia Rossi/u);
    await settle(mock);
    expect(mock.requests.filter(({ method }) => method === 'PATCH')).to.have.length(1);
  });

  it('revokes access once that is confirmed, with the focus on what was done', async () => {
    const { press, dialog, confirm, rows } = await membersIn('three-users');
    await press(/^Revoke access: .*Sofia Rossi/u);
    await waitUntil(() => dialog()?.open);
    expect(dialog()!.textContent).to.contain('will no longer be able to enter the space');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog());
    expect(rows()).to.have.length(3);
    expect(focused()?.getAttribute('aria-label')).to.match(/^Revoke access/u);
    await press(/^Revoke access: .*Sofia Rossi/u);
    await waitUntil(() => dialog()?.open);
    confirm();
    await waitUntil(() => focused()?.textContent.includes('no longer has access to the space.'));
    expect(rows()).to.have.length(2);
  });

  it('tells the last administrator why not, and what to do first', async () => {
    const { mock, press, dialog } = await membersIn('one-professional');
    await press(/^Make manager/u);
    await waitUntil(() => dialog()?.open);
    expect(dialog()!.textContent).to.contain('Make another user an administrator first.');
    expect(dialog()!.querySelector('[part=confirm]')).to.equal(null);
    expect(mock.requests.filter(({ method }) => method === 'PATCH')).to.be.empty;
  });

  it('shows what somebody else has changed meanwhile, and changes nothing', async () => {
    const { press, dialog, confirm, rows, spaceId, memberOf } = await membersIn('three-users');
    await press(/^Make administrator: .*Sofia Rossi/u);
    const { id, version } = await memberOf('Rossi');
    await elsewhere.call(changeMember, { spaceId: spaceId(), memberId: id, role: 'administrator' }, { version });
    confirm();
    await waitUntil(() => dialog()?.textContent.includes('Somebody else has changed this user in the meantime.'));
    await waitUntil(() => rows()[1]?.includes('Administrator'));
    expect(focused()?.textContent.trim()).to.equal('Back');
  });

  it('says so when the person was removed meanwhile', async () => {
    const { press, confirm, element, spaceId, memberOf } = await membersIn('three-users');
    await press(/^Revoke access: .*Sofia Rossi/u);
    await elsewhere.call(removeMember, { spaceId: spaceId(), memberId: (await memberOf('Weber')).id });
    confirm();
    await inside(element).findByText(/No space is active|you no longer have access to it/u);
  });

  it('searches among many, and loads a page at a time', async () => {
    const { element, root, rows } = await membersIn('five-thousand-users');
    await waitUntil(() => rows().length >= 20);
    expect(rows().length).to.be.below(100);
    const field = root.querySelector('input')!;
    expect(field.getAttribute('aria-label')).to.equal('Search 5,000 users');
    field.focus();
    await sendKeys({ type: 'nobody of this name' });
    await inside(element).findByRole('button', { name: 'Clear the search' });
  });

  it('says that a private space has no users', async () => {
    const { element } = await membersIn('private-only');
    await inside(element).findByText(/A private space has no users/u);
  });

  it('offers to try again when the users could not be loaded', async () => {
    const { element } = await membersIn('server-error');
    await inside(element).findByRole('button', { name: 'Try again' });
  });

  it('offers to sign in when nobody is signed in', async () => {
    const { element } = await membersIn('signed-out');
    await inside(element).findByRole('button', { name: 'Sign in' });
  });
});
