import * as operations from '../../src/contract/spaces.js';
import { changeSpace, readSpace, switchSpace } from '../calls.js';
import { check } from '../check.js';
import { expectProblem, expectSame } from '../expectations.js';

/** As long as allowed: 64 characters before the at sign, and labels of 63 at most. */
const longestEmail = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.lu`;

/** What comes back of the values that a creation was given. */
export const creationValueChecks = [
  check('spaces.create/trims', 'Outer white space, no-break spaces among it, is taken off', async ({ spaces }) => {
    const { word, legalName: name = `${word} S.A.` } = spaces;
    const given = { title: '  Bakery\u00a0 ', legalName: `\t${name}\n`, email: ' conformance@example.org ' };
    const { title, legalName, email } = await spaces.create(given);
    const promised = { title: 'Bakery', legalName: name, email: 'conformance@example.org' };
    expectSame({ title, legalName, email }, promised, 'the space');
  }),

  check(
    'spaces.create/takes-the-longest-values',
    'Title 80, legal name 200, e-mail address 254 characters',
    async ({ spaces }) => {
      spaces.needAnyLegalName();
      const { word } = spaces;
      const longest = { title: 't'.repeat(80), legalName: word.padEnd(200, 'l'), email: longestEmail };
      const { title, legalName, email } = await spaces.create({ ...longest, title: `  ${longest.title} ` });
      expectSame({ title, legalName, email }, longest, 'the space');
    },
  ),

  check(
    'spaces.create/counts-code-units',
    'UTF-16 code units, as `maxlength` counts them',
    async ({ person, spaces }) => {
      const { title } = await spaces.create({ title: '🥐'.repeat(40) });
      expectSame(title, '🥐'.repeat(40), 'a title of 80 code units');
      const body = spaces.describe({ title: '🥐'.repeat(41) });
      expectProblem(await person.call(operations.createSpace, body), 'invalid');
    },
  ),

  check('spaces.create/keeps-every-letter', 'any other text comes back as it was sent', async ({ spaces }) => {
    for (const title of [
      'مخبز النور – 🥐',
      '<b>Test</b> & “Söhne”',
      "O'Brien; DROP TABLE spaces --",
      'a\\b"c/d%s$1{x}',
      'e\u0301 \u200bزن\u200cبور 👩\u200d🌾',
    ]) {
      expectSame((await spaces.create({ title })).title, title, 'the title');
    }
  }),

  check(
    'spaces.create/composes-and-collapses-nothing',
    'letters are not composed, white space within is not collapsed, case is kept',
    async ({ person, spaces }) => {
      spaces.needAnyLegalName();
      const { word } = spaces;
      // Two spaces, a no-break space; a letter and its accent, a ligature, a full-width letter, an ångström sign.
      const given = { title: 'Café  des\u00a0 Sports', legalName: `Cafe\u0301 \ufb01n\uff21 \u212b  ${word} S.A.` };
      for (const members of [given, { title: given.legalName.slice(0, 80), legalName: `${given.title} ${word}` }]) {
        const { id, title, legalName } = await spaces.create(members);
        expectSame({ title, legalName }, members, 'the space');
        const read = await readSpace(person, id);
        expectSame({ title: read.title, legalName: read.legalName }, members, 'the space as it is read');
        const active = await switchSpace(person, id);
        expectSame({ title: active.title, legalName: active.legalName }, members, 'the active space');
      }
    },
  ),

  check(
    'spaces.create/takes-every-address',
    'An e-mail address is what `<input type="email">` takes',
    async ({ spaces }) => {
      for (const address of ["o'brien+portal@mail.example.ie", 'root@localhost', "!#$%&'*+/=?^_`{|}~-.@example.org"]) {
        expectSame((await spaces.create({ email: address })).email, address, 'the e-mail address');
      }
    },
  ),

  check(
    'spaces.create/keeps-the-case-of-addresses',
    'any other text comes back as it was sent',
    async ({ person, spaces }) => {
      const email = 'Info.Office@Example.LU';
      const space = await spaces.create({ email });
      expectSame(space.email, email, 'the e-mail address');
      const changed = await changeSpace(person, space, { email: 'ANNE@Example.org' });
      expectSame(changed.pendingEmail ?? changed.email, 'ANNE@Example.org', 'the e-mail address after a change');
    },
  ),

  check(
    'spaces.create/takes-domains-in-any-script',
    'may also be written in the letters of its language (`info@bücher.lu`), and comes back as it was sent',
    async ({ spaces }) => {
      for (const address of ['info@bücher.lu', 'max@maßanfertigung.de', 'post@उदाहरण.example', 'info@xn--bcher-kva.lu']) {
        expectSame((await spaces.create({ email: address })).email, address, 'the e-mail address');
      }
    },
  ),
];
