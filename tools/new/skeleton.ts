import { camelCase, pascalCase } from '../generate/elements/read-elements.js';

/** The words of the skeleton's one sentence, by language. */
const greetings = { de: 'Guten Tag', en: 'Hello', fr: 'Bonjour', lb: 'Moien' };

/** The files of a new element, by path: it greets whoever is signed in, and has all states that every element has. */
export function skeleton(tag: string): ReadonlyMap<string, string> {
  const folder = `src/components/${tag}`;
  const names = { tag, className: pascalCase(tag), messages: `${camelCase(tag)}Messages` };
  return new Map([
    [`${folder}/${tag}.ts`, element(names)],
    [`${folder}/${tag}.styles.ts`, styles],
    [`${folder}/${tag}.messages.ts`, dictionary(names)],
    ...Object.entries(greetings).map(([language, greeting]) => [`${folder}/messages/${language}.ts`, sentences(names, language, greeting)] as const),
    [`${folder}/define.ts`, definition(names)],
    [`${folder}/place.css`, `${tag}:not(:defined) {\n  display: block;\n  min-block-size: 3em;\n}\n`],
    [`testing/page-objects/${tag}.ts`, pageObject(names)],
    [`stories/${tag}/${tag}.stories.ts`, story(names)],
    [`test/browser/components/${tag}/${tag}.test.ts`, test(names)],
  ]);
}

interface Names {
  readonly tag: string;
  readonly className: string;
  readonly messages: string;
}

const element = ({ tag, className, messages }: Names) => `import { html, LitElement, nothing } from 'lit';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { ${messages} } from './${tag}.messages.js';
import { styles } from './${tag}.styles.js';

/**
 * Greets the person who is signed in. Shows nothing until its language and the session are known; without a session it
 * offers to sign in.
 *
 * @element ${tag}
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @csspart greeting - The sentence.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class ${className} extends LitElement {
  static override styles = [tokens, base, controls, styles];

  #localization = new LocalizationController(this, ${messages});
  #session = new SessionController(this);

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (!messages) return nothing;
    const content = session
      ? html\`<p part="greeting">\${messages.greeting(isolate(session.person.firstNames))}</p>\`
      : renderWithoutSession(this, this.#session, messages);
    return html\`<div lang=\${language}>\${content}</div>\`;
  }
}
`;

const styles = `import { css } from 'lit';

export const styles = css\`
  :host {
    display: block;
  }

  p {
    margin: 0;
  }
\`;
`;

const dictionary = ({ tag, className, messages }: Names) => `import { Dictionary } from '../../localization/dictionary.js';
import type { MessagesOf } from '../../localization/messages-of.js';
import type en from './messages/en.js';

/** What \`<${tag}>\` says. */
export type ${className}Messages = MessagesOf<typeof en>;

export const ${messages} = new Dictionary<${className}Messages>({
${Object.keys(greetings)
  .map((language) => `  ${language}: () => import('./messages/${language}.js'),\n`)
  .join('')}});
`;

/** The English file is the type of all: what it lacks no language has, and what it has no other may lack. */
function sentences({ tag, className }: Names, language: string, greeting: string): string {
  const shared = `import { shared } from '../../../localization/shared/${language}.js';\n`;
  return language === 'en'
    ? `import type { Isolated } from '../../../localization/isolate.js';\n${shared}\nexport default {\n  ...shared,\n\n  greeting: (name: Isolated) => \`${greeting} \${name}\`,\n};\n`
    : `${shared}import type { ${className}Messages } from '../${tag}.messages.js';\n\nexport default {\n  ...shared,\n\n  greeting: (name) => \`${greeting} \${name}\`,\n} satisfies ${className}Messages;\n`;
}

const definition = ({ tag, className }: Names) => `import { defineElement } from '../../ui/define-element.js';
import { ${className} } from './${tag}.js';

defineElement('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const pageObject = ({ tag, className, messages }: Names) => `import { ${messages}, type ${className}Messages } from '../../src/components/${tag}/${tag}.messages.js';
import { ElementPage } from './element-page.js';
import type { Screen, Views } from './screen.js';

/** Drives \`<${tag}>\`. */
export class ${className}Page<V extends Views> extends ElementPage<V, ${className}Messages> {
  constructor(screen: Screen<V>) {
    super(screen, ${messages});
  }

  /** The sentence that greets. */
  get greeting(): V['text'] {
    return this.screen.read({ part: 'greeting' });
  }
}
`;

const story = ({ tag, className }: Names) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/${tag}/define.js';
import type { ${className} } from '../../src/components/${tag}/${tag}.js';

const meta: Meta<${className}> = {
  title: 'Elements/${tag}',
  component: '${tag}',
  parameters: { situation: 'forty' },
  render: () => html\`<space-session base-url="/api"><${tag}></${tag}></space-session>\`,
};
export default meta;

type Story = StoryObj<${className}>;

export const SignedIn: Story = { name: 'Somebody is signed in' };

export const SignedOut: Story = { name: 'Nobody is signed in', parameters: { situation: 'signed-out' } };
`;

const test = ({ tag, className }: Names) => `import { expect, html } from '@open-wc/testing';
import '../../../../src/components/${tag}/define.js';
import type { ${className} } from '../../../../src/components/${tag}/${tag}.js';
import { isolate } from '../../../../src/localization/isolate.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';

const template = html\`<${tag}></${tag}>\`;

describe('<${tag}>', () => {
  it('greets the person who is signed in', async () => {
    await inSituation('forty');
    const { session, element } = await inSession<${className}>(template);
    await inside(element).findByText(\`Hello \${isolate(session.session!.person.firstNames)}\`);
    await expectAccessible(element);
  });

  it('speaks the language of the page', async () => {
    await inSituation('forty');
    const { element } = await inSession<${className}>(template, { lang: 'fr' });
    await inside(element).findByText(/^Bonjour /u);
  });

  it('offers to sign in when nobody is signed in', async () => {
    await inSituation('signed-out');
    const { element } = await inSession<${className}>(template);
    let requested = 0;
    element.addEventListener('session-sign-in', (event) => {
      event.preventDefault();
      requested += 1;
    });
    (await inside(element).findByRole('button', { name: 'Sign in' })).click();
    expect(requested).to.equal(1);
  });
});
`;
