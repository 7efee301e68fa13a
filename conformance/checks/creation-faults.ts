import type { FieldErrorCode } from '../../src/contract/problems.js';
import { createSpace } from '../../src/contract/spaces.js';
import { listSpaces } from '../calls.js';
import { check, type CheckContext } from '../check.js';
import { expectFaults, expectProblem, expectSame } from '../expectations.js';

type Faults = Readonly<Record<string, FieldErrorCode>>;

/** What a creation is refused for, and how the faults are told. */
export const creationFaultChecks = [
  check('spaces.create/tells-what-is-missing', '`required`: missing, null or nothing that is seen', (context) =>
    expectRefused(context, [
      [{ title: undefined }, { '#/title': 'required' }],
      [{ title: null }, { '#/title': 'required' }],
      [{ title: '' }, { '#/title': 'required' }],
      [{ title: ' \t ' }, { '#/title': 'required' }],
      [{ legalName: undefined }, { '#/legalName': 'required' }],
      [{ legalName: '  ' }, { '#/legalName': 'required' }],
      [{ email: undefined }, { '#/email': 'required' }],
      [{ kind: undefined }, { '#/kind': 'required' }],
    ]),
  ),

  check('spaces.create/wants-something-to-see', 'at least one character has to be seen', (context) =>
    expectRefused(
      context,
      // Zero-width space, Braille blank, Hangul filler, soft hyphen, lone accent, object replacement, tag, null notehead.
      ['\u200b', '\u2800', '\u3164', '\u00ad', '\u0301', '\ufffc', '\u{e0041}', '\u{1d159}', ' \u200b\u00a0\u2060 '].flatMap(
        (unseen): [object, Faults][] => [
          [{ title: unseen }, { '#/title': 'required' }],
          [{ legalName: unseen }, { '#/legalName': 'required' }],
        ],
      ),
    ),
  ),

  check('spaces.create/tells-what-is-too-long', '`too-long`', (context) =>
    expectRefused(context, [
      [{ title: 't'.repeat(81) }, { '#/title': 'too-long' }],
      [{ legalName: 'l'.repeat(201) }, { '#/legalName': 'too-long' }],
      [{ email: `${'a'.repeat(250)}@b.lu` }, { '#/email': 'too-long' }],
    ]),
  ),

  check('spaces.create/tells-what-is-malformed', '`malformed`: of another type or form', (context) =>
    expectRefused(context, [
      [{ title: 5 }, { '#/title': 'malformed' }],
      [{ legalName: ['Thill'] }, { '#/legalName': 'malformed' }],
      [{ email: 'nobody' }, { '#/email': 'malformed' }],
      [{ email: 'nobody@' }, { '#/email': 'malformed' }],
      [{ email: '@example.org' }, { '#/email': 'malformed' }],
      [{ email: 'no body@example.org' }, { '#/email': 'malformed' }],
      [{ email: 'nobody@-example.org' }, { '#/email': 'malformed' }],
      [{ email: 'nobody@example..org' }, { '#/email': 'malformed' }],
      [{ email: 'andré@example.org' }, { '#/email': 'malformed' }],
      [{ kind: 'public' }, { '#/kind': 'malformed' }],
    ]),
  ),

  check(
    'spaces.create/refuses-control-characters',
    'control characters and halves of a surrogate pair are refused',
    (context) =>
      expectRefused(
        context,
        ['\u0000', '\u0007', '\n', '\u007f', '\u0085', '\ud83e'].flatMap((sign): [object, Faults][] => [
          [{ title: `Bakery${sign}Thill` }, { '#/title': 'malformed' }],
          [{ legalName: `Bakery${sign}Thill` }, { '#/legalName': 'malformed' }],
        ]),
      ),
  ),

  check('spaces.create/lists-every-fault', '`invalid` lists the faults', (context) =>
    expectRefused(context, [
      [
        { title: ' ', legalName: 'l'.repeat(201), email: 'nobody' },
        { '#/title': 'required', '#/legalName': 'too-long', '#/email': 'malformed' },
      ],
    ]),
  ),

  check(
    'spaces.create/says-that-it-does-not-take-a-legal-name',
    'A service that can look legal names up may refuse one: 422 `invalid`, pointer `#/legalName`, code `refused`',
    async ({ person, spaces }) => {
      const body = spaces.describe({ legalName: `Conformance ${spaces.word}` });
      const answer = await person.call(createSpace, body);
      if (answer.status !== createSpace.answer.status) expectFaults(answer, { '#/legalName': 'refused' });
    },
  ),

  check('spaces.create/wants-an-object', 'JSON of another form is 422 `invalid`', async ({ person }) => {
    for (const body of ['null', '[]', '"text"', '5']) {
      expectProblem(await person.send(createSpace.method, createSpace.path, { body }), 'invalid');
    }
  }),
];

/** Each of these bodies is refused for these faults, and nothing is created. */
async function expectRefused({ person, spaces }: CheckContext, cases: readonly (readonly [object, Faults])[]) {
  const query = { query: spaces.word };
  const { total } = await listSpaces(person, query);
  for (const [members, faults] of cases) {
    const body = spaces.describe(members as Readonly<Record<string, unknown>>);
    expectFaults(await person.call(createSpace, body), faults);
  }
  expectSame((await listSpaces(person, query)).total, total, 'how many spaces there are after refusals');
}
