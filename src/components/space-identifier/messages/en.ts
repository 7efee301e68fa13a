import { identifier } from '../../../localization/identifier/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...identifier,

  /** How the hyphen is read out between the characters of an identifier. */
  hyphen: 'hyphen',
  noSpace: 'No space is active. Choose one to see its identifier.',
};
