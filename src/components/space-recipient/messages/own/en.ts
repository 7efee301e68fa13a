import { shared } from '../../../../localization/shared/en.js';
import { spaceList } from '../../../../localization/space-list/en.js';

export default { ...shared, ...spaceList };
