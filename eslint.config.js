import { readdirSync } from 'node:fs';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom in `src/`: each folder itself and what is listed, and nothing outside. */
const layers = {
  components: ['ui', 'forms', 'controllers', 'session', 'services', 'localization', 'styles', 'events', 'contract'],
  ui: ['forms', 'controllers', 'session', 'services', 'localization', 'styles', 'events', 'platform', 'contract'],
  forms: ['controllers', 'session', 'services', 'localization', 'events', 'contract'],
  controllers: ['session', 'services', 'localization', 'events', 'contract'],
  session: ['services', 'events', 'platform', 'contract'],
  localization: ['services', 'contract'],
  events: ['services', 'platform', 'contract'],
  styles: [],
  platform: [],
  services: ['contract'],
  contract: [],
};

/** Flows are made of other elements; no other component is. */
const flows = ['space-onboarding', 'space-manager'];
const components = readdirSync('src/components').filter((component) => !flows.includes(component));

const boundaries = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...allowed].map((folder) => `./${folder}`),
    message: `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} from src. See docs/architecture.md.`,
  })),
  ...components.map((component) => ({
    target: `./src/components/${component}`,
    from: './src/components',
    except: [`./${component}`],
    message: 'No component imports another: they meet in the page.',
  })),
  {
    target: './src',
    from: ['./service', './mocks', './testing', './stories', './test', './playground', './tools', './conformance', './bench'],
    message: 'What ships does not depend on what explains, tests or serves it.',
  },
  {
    target: './service',
    from: './src',
    except: ['./contract'],
    message: 'The service shares the contract with the elements, and nothing else.',
  },
  {
    target: './conformance',
    from: ['./src', './service', './mocks', './testing', './test', './tools'],
    except: ['./contract'],
    message: 'The suite knows the contract, and nothing of any service.',
  },
];

const noMarkupFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'Text of a service or a host never becomes markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    message: 'Text of a service or a host never becomes markup.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|static-html|static\\.js/]',
    message: 'Text of a service or a host never becomes markup.',
  },
];

const typesOnly = [
  { selector: 'TSEnumDeclaration', message: 'A union of strings.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A module.' },
  { selector: 'TSParameterProperty', message: 'A field, and an assignment in the constructor.' },
  {
    selector: ':matches(MethodDefinition, TSAbstractMethodDefinition)[accessibility="private"]',
    message: '`#name`; `private` is for state that a template reads.',
  },
];

export default tseslint.config(
  {
    // The compiler of each example's framework checks that example.
    ignores: ['dist*/', 'examples/', 'storybook-static/', 'public/', 'test-results/', 'playwright-report/', 'coverage/', 'test/package/types/', 'bench/peers/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: boundaries }],
      'import-x/no-duplicates': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...typesOnly],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // The reason of an abort is whatever its caller gave.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingAny: true, allowThrowingUnknown: true }],
      // A method of an asynchronous interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Takes what a builder returns for something else than an instance.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers in sentences and addresses are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow that calls something without a result is the shortest listener there is.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `!` says what a check above has made sure of; the compiler flags behind it stay strict.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...typesOnly, ...noMarkupFromStrings],
      // Lit's base class has them all.
      'wc/guard-super-call': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'lit/lifecycle-super': 'error',
      // The compiler writes fields as assignments, which go through the accessors of Lit.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
    },
  },
  {
    // What grows past this becomes a controller, a function or another component.
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['src/**/en.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...typesOnly,
        ...noMarkupFromStrings,
        { selector: 'ArrowFunctionExpression > Identifier TSStringKeyword', message: '`Isolated` for names, `Formatted` for the rest: localization/isolate.ts.' },
      ],
    },
  },
  {
    files: ['src/!(contract)/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/contract/**', '!**/contract/folding.js', '!**/contract/limits.js', '!**/contract/text-rules.js'], allowTypeImports: true, message: 'Pages download no definitions: types only; operations come from services/generated.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin for them says that `equal` answers a promise, which it does not; Node's runner waits for its tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            'Equal',
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test', 'before', 'after', 'beforeEach', 'afterEach'] },
          ],
        },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
