import { shared } from '../../../../localization/shared/de.js';
import { spaceList } from '../../../../localization/space-list/de.js';

export default { ...shared, ...spaceList };
