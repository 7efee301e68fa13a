import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChangeRole, MemberCommand } from '../../../service/members/store.js';
import type { Role, Space } from '../../../src/contract/spaces.js';
import { commandOf, creation, later, leaving, refusalOf, resultOf, switching, unique } from '../support/commands.js';
import type { TestStore } from '../support/stores.js';

/** A space that Anne administrates, with Bob and Carla in it. */
async function shared(opened: TestStore, roles: { readonly bob?: Role } = {}) {
  const [anne, bob, carla] = [unique('anne'), unique('bob'), unique('carla')];
  const space = resultOf(await opened.store.spaces.createSpace(creation(anne)));
  await opened.addMember(bob, space, roles.bob ?? 'manager');
  await opened.addMember(carla, space, 'manager');
  await signIn(opened, bob, 'Bob', 'Çelik');
  await signIn(opened, carla, 'Carla', 'Zimmer');
  const { store } = opened;
  const members = async (reader = anne) => (await store.members.listMembers({ personId: reader }, space.id, { words: [], limit: 10 }))?.items;
  const memberOf = async (firstNames: string) => (await members())!.find((member) => member.firstNames === firstNames)!;
  return { store, anne, bob, carla, space, members, memberOf };
}

/** What a person is called is what they were called at their latest sign-in. */
async function signIn({ store }: TestStore, personId: string, firstNames: string, lastNames: string) {
  const stated = { firstNames, lastNames, email: `${firstNames.toLowerCase()}@example.lu` };
  await store.session.openSignIn({ personId, signInId: unique('sign-in'), at: later(0), stated });
}

export function removal(personId: string, { id: spaceId }: Pick<Space, 'id'>, memberId: string): MemberCommand {
  return { ...commandOf(personId), spaceId, memberId, allowedRoles: ['administrator'] };
}

export function roleChange(personId: string, space: Pick<Space, 'id'>, memberId: string, role: Role, more: Partial<ChangeRole> = {}): ChangeRole {
  return { ...removal(personId, space, memberId), role, versions: undefined, ...more };
}

export function describeMembers(current: () => TestStore) {
  describe('the members of a space', () => {
    it('are listed by last name for everybody who has it, each with who they are to the reader', async () => {
      const { store, bob, space, members } = await shared(current());
      const listed = await members(bob);
      assert.deepEqual(listed!.map(({ lastNames, firstNames, email, role, isSelf, isOnlyAdministrator }) => [lastNames, firstNames, email, role, isSelf, isOnlyAdministrator]), [
        ['Çelik', 'Bob', 'bob@example.lu', 'manager', true, false],
        ['Weber', 'Anne', 'anne@example.lu', 'administrator', false, true],
        ['Zimmer', 'Carla', 'carla@example.lu', 'manager', false, false],
      ]);
      assert.equal(await store.members.listMembers({ personId: unique('stranger') }, space.id, { words: [], limit: 10 }), undefined);
    });

    it('have ids that are of this space alone', async () => {
      const { store, anne, memberOf } = await shared(current());
      const other = resultOf(await store.spaces.createSpace(creation(anne)));
      const { items } = (await store.members.listMembers({ personId: anne }, other.id, { words: [], limit: 10 }))!;
      assert.notEqual(items[0]!.id, (await memberOf('Anne')).id);
      assert.ok(!JSON.stringify(items).includes(anne));
    });

    it('are cut into pages by their position', async () => {
      const { store, anne, space, members } = await shared(current());
      const [first, ...others] = (await members())!;
      const page = (await store.members.listMembers({ personId: anne }, space.id, { words: [], limit: 1 }))!;
      assert.deepEqual(page, { items: [first], total: 3, more: true });
      const after = { key: 'celik bob', id: first!.id };
      assert.deepEqual(await store.members.listMembers({ personId: anne }, space.id, { words: [], limit: 5, after }), { items: others, total: 3, more: false });
    });

    it('are found by names and e-mail, without accents', async () => {
      const { store, anne, space } = await shared(current());
      const find = async (...words: string[]) => (await store.members.listMembers({ personId: anne }, space.id, { words, limit: 10 }))!.items.map(({ firstNames }) => firstNames);
      assert.deepEqual(await find('celik', 'bob'), ['Bob']);
      assert.deepEqual(await find('carla@'), ['Carla']);
      assert.deepEqual(await find('nobody'), []);
      assert.deepEqual(await find('\0'), []);
    });

    it('are nobody in a private space', async () => {
      const { store } = current();
      const anne = unique('anne');
      const space = resultOf(await store.spaces.createSpace(creation(anne, { kind: 'private', legalName: null })));
      assert.deepEqual(await store.members.listMembers({ personId: anne }, space.id, { words: [], limit: 10 }), { items: [], total: 0, more: false });
      assert.equal(refusalOf(await store.members.removeMember(removal(anne, space, space.id))), 'not-found');
      assert.equal(refusalOf(await store.members.changeRole(roleChange(anne, space, space.id, 'manager'))), 'not-found');
    });

    it('get another role and a new version, which is what their space says at once', async () => {
      const { store, anne, bob, space, memberOf } = await shared(current());
      const before = await memberOf('Bob');
      const promoted = resultOf(await store.members.changeRole(roleChange(anne, space, before.id, 'administrator', { versions: ['1'] })));
      assert.deepEqual(promoted, { ...before, role: 'administrator', version: '2' });
      assert.equal((await store.spaces.readSpace({ personId: bob }, space.id))?.role, 'administrator');
      assert.equal((await memberOf('Anne')).isOnlyAdministrator, false);
      const same = resultOf(await store.members.changeRole(roleChange(anne, space, before.id, 'administrator')));
      assert.equal(same.version, '2');
      assert.equal(refusalOf(await store.members.changeRole(roleChange(anne, space, before.id, 'manager', { versions: ['1'] }))), 'version-mismatch');
    });

    it('are changed and removed by administrators, and of this space only', async () => {
      const { store, anne, bob, space, memberOf } = await shared(current());
      const [own, other] = [await memberOf('Bob'), await memberOf('Anne')];
      assert.equal(refusalOf(await store.members.changeRole(roleChange(bob, space, own.id, 'administrator'))), 'forbidden');
      assert.equal(refusalOf(await store.members.removeMember(removal(bob, space, other.id))), 'forbidden');
      const elsewhere = resultOf(await store.spaces.createSpace(creation(anne)));
      assert.equal(refusalOf(await store.members.changeRole(roleChange(anne, elsewhere, own.id, 'administrator'))), 'not-found');
      assert.equal(refusalOf(await store.members.removeMember(removal(anne, elsewhere, own.id))), 'not-found');
      assert.equal(refusalOf(await store.members.removeMember(removal(unique('stranger'), space, own.id))), 'not-found');
    });

    it('keep an administrator', async () => {
      const { store, anne, space, memberOf } = await shared(current());
      const { id } = await memberOf('Anne');
      assert.equal(refusalOf(await store.members.changeRole(roleChange(anne, space, id, 'manager'))), 'last-administrator');
      assert.equal(refusalOf(await store.members.removeMember(removal(anne, space, id))), 'last-administrator');
      resultOf(await store.members.changeRole(roleChange(anne, space, (await memberOf('Bob')).id, 'administrator')));
      assert.equal(resultOf(await store.members.changeRole(roleChange(anne, space, id, 'manager'))).role, 'manager');
    });

    it('keep one of two administrators who remove each other, or give up their role, at once', async () => {
      for (const act of ['remove each other', 'step down', 'one leaves, one is demoted'] as const) {
        const { store, anne, bob, space, memberOf } = await shared(current(), { bob: 'administrator' });
        const [hers, his] = [(await memberOf('Anne')).id, (await memberOf('Bob')).id];
        const both = {
          'remove each other': [() => store.members.removeMember(removal(anne, space, his)), () => store.members.removeMember(removal(bob, space, hers))],
          'step down': [() => store.members.changeRole(roleChange(anne, space, hers, 'manager')), () => store.members.changeRole(roleChange(bob, space, his, 'manager'))],
          'one leaves, one is demoted': [() => store.spaces.leaveSpace(leaving(anne, space.id)), () => store.members.changeRole(roleChange(bob, space, his, 'manager'))],
        }[act];
        const outcomes = await Promise.all<Awaited<ReturnType<(typeof both)[number]>>>(both.map((send) => send()));
        assert.equal(outcomes.filter((outcome) => 'result' in outcome).length, 1, act);
      }
    });

    it('that are removed have the space in no sign-in, and nothing of it when they join again', async () => {
      const opened = current();
      const { store, anne, bob, space, memberOf, members } = await shared(opened, { bob: 'administrator' });
      const { id } = await memberOf('Bob');
      resultOf(await store.session.switchSpace(switching(bob, space.id)));
      resultOf(await store.members.removeMember(removal(anne, space, id)));
      assert.equal(await store.spaces.readSpace({ personId: bob }, space.id), undefined);
      assert.equal(await members(bob), undefined);
      assert.equal(await store.session.openSignIn({ personId: bob, signInId: 'sign-in', at: later(1) }), null);
      assert.equal(refusalOf(await store.members.removeMember(removal(anne, space, id))), 'not-found');
      await opened.addMember(bob, space, 'manager');
      assert.equal((await opened.store.spaces.readSpace({ personId: bob }, space.id))?.role, 'manager');
      assert.equal(await opened.store.session.openSignIn({ personId: bob, signInId: 'sign-in', at: later(2) }), null);
    });
  });
}
