import { endSpace } from '../../../../localization/end-space/en.js';

/** What is said of what is done with a space; the sentences of the list are downloaded before. */
export default {
  ...endSpace,
};
