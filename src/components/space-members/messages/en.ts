import type { MemberAccess } from '../../../contract/members.js';
import { deferredPart } from '../../../localization/deferred-part/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';

// By hand below a thousand: the first format of the browser takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('en'));

export default {
  ...shared,
  ...deferredPart,

  /** Name of the list. */
  members: 'Users of the space',
  self: 'You',
  /** Of somebody who has stated neither name nor e-mail. */
  unnamed: 'User without a name',
  access: { certificate: 'One certificate', all: 'All certificates' } satisfies Record<MemberAccess, string>,
  since: (date: Formatted) => `Since ${date}`,
  nobody: 'Nobody has this space.',

  add: 'Add a user',
  invitationsSent: 'Invitations sent',

  search: (count: number) => `Search ${number(count)} users`,
  found: (count: number) => (count === 1 ? '1 user found' : `${number(count)} users found`),
  nothingFound: (query: Isolated) => `No user matches “${query}”.`,
  clearSearch: 'Clear the search',
  listFailed: 'The users could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',
  searchFailed: 'The search did not work.',
  moreFailed: 'The rest of the list could not be loaded.',

  noSpace: 'No space is active. Choose one to see its users.',
  privateSpace: 'A private space has no users: only you can enter it.',
  /** Why there are no buttons. */
  readOnly: 'You can see who has this space. Administrators of the space can change roles and revoke access.',

  acts: {
    administrator: {
      short: 'Make administrator',
      label: (name: Isolated) => `Make administrator: ${name}`,
      question: (name: Isolated) => `Make ${name} an administrator?`,
      meaning: 'Administrators can change and close the space, change the role of its users and revoke their access.',
      confirm: 'Make administrator',
      done: (name: Isolated) => `${name} is now an administrator.`,
    },
    manager: {
      short: 'Make manager',
      label: (name: Isolated) => `Make manager: ${name}`,
      question: (name: Isolated) => `Make ${name} a manager?`,
      meaning: 'Managers handle the procedures of the space; they can no longer change the space or its users.',
      confirm: 'Make manager',
      done: (name: Isolated) => `${name} is now a manager.`,
    },
    remove: {
      short: 'Revoke',
      label: (name: Isolated) => `Revoke access: ${name}`,
      question: (name: Isolated) => `Revoke the access of ${name}?`,
      meaning: 'This user will no longer be able to enter the space. The data of the space stay.',
      confirm: 'Revoke access',
      done: (name: Isolated) => `${name} no longer has access to the space.`,
    },
  },
  /** What it means for the administrators themselves. */
  own: {
    manager: 'You will no longer be able to change the space or its users; another administrator can give the role back to you.',
    remove: 'You will no longer be able to enter this space; its other users keep it.',
  },
  /** Why it cannot be done, and what can. */
  refusals: {
    'last-administrator': 'This is the last administrator of the space. Make another user an administrator first.',
    changed: 'Somebody else has changed this user in the meantime. The list is up to date now.',
    gone: 'This user no longer has access to the space. The list is up to date now.',
    'not-administrator': 'You are no longer an administrator of this space.',
  },
  pending: 'The change is being saved…',
  notDone: 'Nothing has been changed so far.',
  cancel: 'Cancel',
  back: 'Back',
};
