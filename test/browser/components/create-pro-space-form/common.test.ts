import { describeForm } from '../../forms/describe-form.js';
import { page } from './form.js';

describeForm(page);
