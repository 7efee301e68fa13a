import { shared } from '../../../../localization/shared/lb.js';
import { spaceList } from '../../../../localization/space-list/lb.js';

export default { ...shared, ...spaceList };
