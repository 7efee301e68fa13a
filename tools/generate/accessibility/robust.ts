import type { Criterion } from './criterion.js';

/** Principle 4. 4.1.1 was removed in WCAG 2.2. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    result: 'supports in part',
    remark: 'Names, roles and states are those of native elements, but for the list of spaces, which is a listbox with groups. All tests find things by role and name. Heard with Orca, and with no other screen reader: see below.',
    tests: ['button-name', 'list-roles', 'terms-region'],
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    result: 'supports in part',
    remark: 'What happens without moving the focus is put into live regions: results of a search, a switch, faults, failures, what other tabs did. Heard with Orca, and with no other screen reader: see below.',
    tests: ['search-announces-count', 'switch-announced', 'errors-announced', 'other-tab-announced', 'receipt-copied-announced', 'registration-announced'],
  },
];
