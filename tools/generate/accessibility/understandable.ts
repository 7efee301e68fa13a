import { type Criterion, files } from './criterion.js';

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
    tests: [
      [files.localization, 'speaks English where its language is missing, and says so'],
      [files.reading, 'marks the language of the text and says so when it is not the language of the page'],
    ],
  },
  {
    number: '3.2.1',
    name: 'On Focus',
    level: 'A',
    result: 'supports',
    remark: 'Nothing changes by the focus alone.',
    tests: [[files.keyboard, 'go to the first and the last with Home and End, and no further with the arrows']],
  },
  {
    number: '3.2.2',
    name: 'On Input',
    level: 'A',
    result: 'supports',
    remark: 'Typing and ticking send nothing. Moving through the list switches nothing; pressing does.',
    tests: [
      [files.keyboard, 'choose nothing with Enter in the search: the first space found gets the focus'],
      [files.validation, 'is not said while a person types for the first time, and is once they leave'],
    ],
  },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA', result: 'not applicable', remark: ofThePage },
  {
    number: '3.2.4',
    name: 'Consistent Identification',
    level: 'AA',
    result: 'supports',
    remark: 'What does the same is named the same in all elements: they share those sentences.',
    tests: [[files.localization, 'is translated, not copied']],
  },
  { number: '3.2.6', name: 'Consistent Help', level: 'A', isNew: true, result: 'not applicable', remark: `${ofThePage} \`help-href\` leads to its help.` },
  {
    number: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    result: 'supports',
    remark: 'A fault is said in words beside its field and in a summary, which gets the focus.',
    tests: [
      [files.validation, 'sends nothing and leads to a summary'],
      [files.validation, 'is said beside the field, which gets the focus, and nothing is lost'],
      [files.accepting, 'is not possible without the tick: says so beside it, with the focus on it, until it is ticked'],
    ],
  },
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    result: 'supports',
    remark: 'Each field has a label and a hint; what is mandatory is explained.',
    tests: [[files.form, 'asks for title, legal name and e-mail, each required, with a hint that belongs to it']],
  },
  {
    number: '3.3.3',
    name: 'Error Suggestion',
    level: 'AA',
    result: 'supports',
    remark: 'Each message says what to do.',
    tests: [[files.validation, 'is put in our own words: ${name} ${code}']],
  },
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    result: 'supports',
    remark: 'Terms are accepted by a tick and a button, and exactly the text shown. A space is created once, however often a person confirms; values are checked first.',
    tests: [
      [files.accepting, 'accepts exactly the version, hash and language shown, and reports it with the receipt'],
      [files.oneSpace, 'comes of two clicks'],
      [files.validation, 'sends nothing and leads to a summary'],
    ],
  },
  {
    number: '3.3.7',
    name: 'Redundant Entry',
    level: 'A',
    isNew: true,
    result: 'supports',
    remark: 'The e-mail address is filled in, the legal name can be taken as title, and a draft survives a reload and signing in again.',
    tests: [
      [files.form, 'prefills the e-mail from the session, to be changed'],
      [files.form, 'is offered once there is one, taken over at a press, and can be taken back'],
      [files.draft, 'is there after signing in again on another page'],
    ],
  },
  { number: '3.3.8', name: 'Accessible Authentication (Minimum)', level: 'AA', isNew: true, result: 'not applicable', remark: 'The elements lead to the portal’s page for signing in and ask for no proof themselves.' },
];
