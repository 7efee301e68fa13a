import { deferredPart } from '../../../localization/deferred-part/en.js';
import { identifier } from '../../../localization/identifier/en.js';
import { shared } from '../../../localization/shared/en.js';
import { waysOut } from '../../../localization/ways-out/en.js';

/** What is stated of a space; the sentences for what changes it are downloaded when they are needed. */
export default {
  ...shared,
  ...identifier,
  ...waysOut,
  ...deferredPart,

  labels: { title: 'Name of the business space', email: 'Notification e-mail address', language: 'Language of notifications' },

  legalName: 'Company name',
  created: 'Created on',
  role: 'Your role',
  /** Why there are no fields. */
  readOnly: 'You can read this profile. Administrators of the space can change it.',

  noSpace: 'No space is active. Choose one to see its profile.',
  notFound: 'There is no such space.',
  loadFailed: 'The profile could not be loaded.',
};
