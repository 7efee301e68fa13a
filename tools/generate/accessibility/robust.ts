import { type Criterion, files } from './criterion.js';

/** Principle 4. 4.1.1 was removed in WCAG 2.2. */
export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    result: 'supports in part',
    remark: 'Names, roles and states are those of native elements, but for the list of spaces, which is a listbox with groups. All tests find things by role and name. How screen readers read them was not heard: see below.',
    tests: [
      [files.states, 'tells the kind and the title of the active space and what it does'],
      [files.list, 'shows the first page, private before business, the active space selected'],
      [files.reading, 'shows title, version and date on one line, and the text in a region of that name that takes the focus'],
    ],
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    result: 'supports in part',
    remark: 'What happens without moving the focus is put into live regions: results of a search, a switch, faults, failures, what other tabs did. How screen readers say it was not heard: see below.',
    tests: [
      [files.list, 'asks the service once, after the last key, and says how many were found'],
      [files.switching, 'closes then, returns the focus, names the new space and says so'],
      [files.validation, 'is announced'],
      [files.session, 'follows a switch made in another tab, and announces it'],
      [files.receipt, 'copies the same text and says so'],
    ],
  },
];
