import { endSpace } from '../../../../localization/end-space/en.js';
import list from '../en.js';

/** All that the manager says. */
export default {
  ...list,
  ...endSpace,
};
