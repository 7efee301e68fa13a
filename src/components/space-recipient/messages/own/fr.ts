import { shared } from '../../../../localization/shared/fr.js';
import { spaceList } from '../../../../localization/space-list/fr.js';

export default { ...shared, ...spaceList };
