import { basename } from 'node:path';
import { readTags } from '../elements/read-elements.js';
import { axeRules } from './axe-rules.js';
import { type Criterion, inspected } from './criterion.js';
import { operable } from './operable.js';
import { perceivable } from './perceivable.js';
import { robust } from './robust.js';
import { heardStatement } from './heard.js';
import { findTaggedTests, type TaggedTest } from './tagged-tests.js';
import { understandable } from './understandable.js';

const principles = { Perceivable: perceivable, Operable: operable, Understandable: understandable, Robust: robust };

/** With more rules than this, their number says enough. */
const fewRules = 4;

/** The accessibility statement, in Markdown. Throws if a claim names a tag that no test has, or a test a tag that no claim names. */
export function accessibilityStatement(): string {
  const criteria = Object.values(principles).flat();
  const tests = findTaggedTests('test');
  checkTags(criteria.flatMap(({ tests: tags = [] }) => tags), tests);
  const counted = (result: Criterion['result']) => criteria.filter((criterion) => criterion.result === result).length;
  return `${introduction}
Of ${criteria.length} criteria: ${counted('supports')} supported, ${counted('supports in part')} supported in part, ${counted('not applicable')} not applicable to elements in a page.

${checks}
${Object.entries(principles)
  .map(([principle, held]) => `## ${principle}\n\n${table(held, tests)}`)
  .join('\n')}
${limits}`;
}

type Tests = ReadonlyMap<string, readonly TaggedTest[]>;

function table(criteria: readonly Criterion[], tagged: Tests): string {
  const rows = criteria.map((criterion) => {
    const { number, name, level, isNew, result, remark } = criterion;
    return `| ${number} ${name} (${level}) | ${isNew ? '–' : `9.${number}`} | ${result} | ${[remark, ...evidence(criterion, tagged)].join('<br>')} |`;
  });
  return `| WCAG 2.2 | EN 301 549 | result | why, and how it is checked |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function evidence({ number, result, tests = [], inspection }: Criterion, tagged: Tests): readonly string[] {
  const rules = result === 'not applicable' ? [] : axeRules(number);
  return [
    ...(rules.length > 0 ? [`*axe*: ${rules.length > fewRules ? `${rules.length} rules` : rules.map((rule) => `\`${rule}\``).join(', ')}`] : []),
    ...tests.flatMap((tag) => tagged.get(tag) ?? []).map((test) => `*test*: ${nameTest(test)}`),
    ...(inspection ? [`*looked at on ${inspected}*: ${inspection}`] : []),
  ];
}

/** Throws if a claim names a tag that no test has, or a test a tag that no claim names. */
export function checkTags(claimed: readonly string[], tagged: Tests): void {
  const missing = claimed.find((tag) => !tagged.has(tag));
  if (missing) throw new Error(`docs/accessibility.md relies on tests tagged “${missing}”, and there are none: put \`// @accessibility ${missing}\` above the test.`);
  const idle = [...tagged.keys()].find((tag) => !claimed.includes(tag));
  if (idle) throw new Error(`No claim in tools/generate/accessibility/ names the tag “${idle}” (${tagged.get(idle)?.[0]?.file}).`);
}

function nameTest({ file, title }: TaggedTest): string {
  const readable = title.replace(/\$\{[^}]*\}/gu, '…').replaceAll('<', '&lt;');
  return `“${readable}” ([${basename(file)}](../${file}))`;
}

const tags = new Intl.ListFormat('en-GB').format(readTags().map((tag) => `\`<${tag}>\``));

const introduction = `<!-- Written by \`npm run generate\` from tools/generate/accessibility/. Do not edit. -->

# Accessibility

What holds of ${tags}, criterion by criterion: WCAG 2.2, levels A and AA, with the clause of EN 301 549 v3.2.1 that says the same of web pages. That version follows WCAG 2.1: what came with 2.2 has no clause in it. This is a statement about components; a portal states its own pages.
`;

const heardWith = heardStatement();

const checks = `## How it is checked

- **axe**, over every story in light, dark and forced colours (\`npm run test:stories\`), over every page of the playground (\`npm run test:e2e\`), and over the states of each element in Chromium, Firefox and WebKit (\`npm run test:unit\`).
- **Tests** that press real keys and find things by role and name. Each one named here exists: this page is not written when one is gone.
- **Roles and names** of every element in its main states, kept [as text](../test/browser/stories/trees/) and compared in the three engines: a review sees what becomes another one.
- **By eye**, where a line says so, with the date.
${heardWith}

4.1.1 Parsing is no longer part of WCAG 2.2. EN 301 549 v3.2.1 still lists it (9.4.1.1); by the note of the W3C to WCAG 2.1 every HTML page satisfies it.
`;

const limits = `## Known limits

- Nobody has yet listened to the elements with NVDA, JAWS, VoiceOver or TalkBack, nor with Orca later than 43; and nobody who depends on a screen reader has tried them. Not heard with Orca either: inviting several users, a recipient that is wrong, Luxembourgish, changes made in other tabs, answers that get lost, a dialog around the switcher.
- Orca 43 says the description of a field or tick a second time when it comes with the focus.
- With Orca 43 and Chromium, the dialogs in which something is confirmed often open in silence: their question is read with the keys for reading, and their buttons say what they do.
- \`Try again\` on the button of the switcher says nothing when the session cannot be loaded once more.
- After a wrong access code, Orca 43 says what is wrong twice: the number of tries left changes in the same sentence.
- Luxembourgish is unreviewed.
- A long title on the switcher’s button ends in an ellipsis; with little room the button shows its symbol alone. Its name has the whole title.
- Where CSS anchor positioning is missing, the popup of the switcher is a sheet at the lower edge of the window.
- \`End\` in the list of spaces goes to the last one loaded; the search finds the rest.
- Contrast is checked with the default tokens and the themes of this package. Who sets other colours checks them.
`;
