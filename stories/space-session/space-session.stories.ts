import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { expect, waitFor } from 'storybook/test';
import '../../src/components/space-session/define.js';
import type { SpaceSession } from '../../src/components/space-session/space-session.js';
import type { Session, SessionValue } from '../../src/session/index.js';

/** Shows what a page gets when it asks by the context protocol, in plain JavaScript. */
function showSession(output: Ref<HTMLElement>) {
  const element = output.value;
  if (!element) return;
  const callback = (session: SessionValue) => {
    element.textContent = describe(session);
  };
  const context = Symbol.for('space-elements.session/v1');
  const request = new Event('context-request', { bubbles: true, composed: true });
  element.dispatchEvent(Object.assign(request, { context, callback, subscribe: true }));
}

function describe(session: SessionValue): string {
  if (session === undefined) return 'undefined: not known yet';
  if (session === null) return 'null: nobody is signed in';
  return JSON.stringify(session, undefined, 2);
}

type Arguments = Pick<SpaceSession, 'baseUrl' | 'otherTabs'>;

const args: Arguments = { baseUrl: '/api', otherTabs: 'follow' };

const meta: Meta<Arguments> = {
  title: 'Elements/space-session',
  component: 'space-session',
  args,
  parameters: { controls: { include: Object.keys(args) } },
  argTypes: { otherTabs: { control: 'inline-radio', options: ['follow', 'stay'] } },
  render: ({ baseUrl, otherTabs }) => {
    const output = createRef<HTMLElement>();
    requestAnimationFrame(() => showSession(output));
    return html`<space-session base-url=${baseUrl} other-tabs=${otherTabs}>
      <p>It shows nothing itself. This is what it provides to the elements inside it:</p>
      <pre tabindex="0" ${ref(output)}></pre>
    </space-session>`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

const sessionOf = (canvas: HTMLElement) => canvas.querySelector<SpaceSession>('space-session')?.session;

export const SignedIn: Story = {
  name: 'Somebody is signed in',
  parameters: { situation: 'forty' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(sessionOf(canvasElement)?.activeSpace).toBeTruthy());
  },
};

export const NewUser: Story = {
  name: 'The user is new',
  parameters: { situation: 'new-user' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect((sessionOf(canvasElement) as Session | undefined)?.terms.status).toBe('missing'));
  },
};

export const TermsOutOfDate: Story = {
  name: 'The terms have changed',
  parameters: { situation: 'terms-outdated' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect((sessionOf(canvasElement) as Session | undefined)?.terms.status).toBe('outdated'));
  },
};

export const SignedOut: Story = {
  name: 'Nobody is signed in',
  parameters: { situation: 'signed-out' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(sessionOf(canvasElement)).toBeNull());
  },
};

export const NotKnown: Story = {
  name: 'The session could not be loaded',
  parameters: { situation: 'session-unavailable' },
};

export const BroughtByTheHost: Story = {
  name: 'The page brings its own session',
  render: () => {
    const output = createRef<HTMLElement>();
    requestAnimationFrame(() => showSession(output));
    return html`<space-session .session=${null}><pre tabindex="0" ${ref(output)}></pre></space-session>`;
  },
};
