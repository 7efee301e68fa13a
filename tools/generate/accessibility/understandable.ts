import type { Criterion } from './criterion.js';

const ofThePage = 'It is a matter of the page that embeds the elements.';

/** Principle 3. */
export const understandable: readonly Criterion[] = [
  { number: '3.1.1', name: 'Language of Page', level: 'A', result: 'not applicable', remark: `${ofThePage} The elements follow the nearest \`lang\`.` },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    result: 'supports',
    remark: 'What an element says is marked with the language it is in, also where that is another than the page’s; so are the terms. Titles that people chose have no language known.',
    tests: ['language-of-parts', 'terms-language'],
  },
  {
    number: '3.2.1',
    name: 'On Focus',
    level: 'A',
    result: 'supports',
    remark: 'Nothing changes by the focus alone.',
    tests: ['list-home-and-end'],
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    result: 'supports',
    remark: 'Typing and ticking send nothing. Moving through the list switches nothing; pressing does.',
    tests: ['search-enter-chooses-nothing', 'errors-after-leaving-a-field'],
  },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA', result: 'not applicable', remark: ofThePage },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    result: 'supports',
    remark: 'What does the same is named the same in all elements: they share those sentences.',
    tests: ['translated'],
  },
  { number: '3.2.6', name: 'Consistent Help', level: 'A', isNew: true, result: 'not applicable', remark: `${ofThePage} \`help-href\` leads to its help.` },
  {
    number: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    result: 'supports',
    remark: 'A fault is said in words beside its field and in a summary, which gets the focus.',
    tests: ['errors-in-summary', 'refusals-beside-fields', 'terms-need-the-tick'],
  },
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    result: 'supports',
    remark: 'Each field has a label and a hint; what is mandatory is explained.',
    tests: ['form-fields'],
  },
  {
    number: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    result: 'supports',
    remark: 'Each message says what to do.',
    tests: ['errors-in-our-words'],
  },
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    result: 'supports',
    remark: 'Terms are accepted by a tick and a button, and exactly the text shown. A space is created once, however often a person confirms; values are checked first.',
    tests: ['terms-accepted-as-shown', 'one-space-for-two-clicks', 'errors-in-summary'],
  },
  {
    number: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    isNew: true,
    result: 'supports',
    remark: 'The e-mail address is filled in, the legal name can be taken as title, and a draft survives a reload and signing in again.',
    tests: ['form-prefills-email', 'form-copies-legal-name', 'draft-survives-sign-in'],
  },
  { number: '3.3.8', name: 'Accessible Authentication (Minimum)', level: 'AA', isNew: true, result: 'not applicable', remark: 'The elements lead to the portal’s page for signing in and ask for no proof themselves.' },
];
