import { describeBlockers } from '../../forms/describe-blockers.js';
import { describeDrafts } from '../../forms/describe-drafts.js';
import { describeFields } from '../../forms/describe-form.js';
import { page } from './form.js';

// What a form says about its values, and how it sends them, is tested with the other form: the code is the same.
describeFields(page);
describeDrafts(page);
describeBlockers(page);
