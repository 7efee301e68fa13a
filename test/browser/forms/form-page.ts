import { fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ReceivedRequest, RunningMock, SituationName } from '../../../mocks/index.js';
import type { SpaceSession } from '../../../src/components/space-session/space-session.js';
import { dropAllDrafts } from '../../../src/session/drop-drafts.js';
import { typeText } from '../../../testing/in-page/type-text.js';
import { webTestRunnerKeys } from '../../../testing/web-test-runner/web-test-runner-keys.js';
import { inSession, inSituation, onPage } from '../support/in-session.js';
import { announcements, inside } from '../support/queries.js';
import { waitUntil } from '../support/wait-until.js';
import type { FormSpecification } from './form-specification.js';

export interface Surroundings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface OpenedForm<Form extends LitElement> {
  readonly mock: RunningMock;
  readonly session: SpaceSession;
  readonly form: Form;
  /** The commands that reached the service. */
  readonly commands: () => ReceivedRequest[];
}

/** How a user meets a form: opens it, fills it in, submits it, loads the page again. */
export class FormPage<Form extends LitElement, Name extends string> {
  readonly spec: FormSpecification<Name>;

  constructor(spec: FormSpecification<Name>) {
    this.spec = spec;
  }

  get names(): readonly Name[] {
    return Object.keys(this.spec.fields) as Name[];
  }

  /** The form in a session, in a situation, with nothing left from an earlier test. */
  open = async (situation: SituationName = this.spec.situation, surroundings: Surroundings = {}): Promise<OpenedForm<Form>> => {
    fixtureCleanup();
    dropAllDrafts();
    const mock = await inSituation(situation, this.spec.seeds);
    const { session, element } = await inSession<Form>(this.spec.template, surroundings);
    await this.spoken(element);
    const { method, path } = this.spec.command;
    const commands = () => mock.requests.filter((request) => request.method === method && request.path === path);
    return { mock, session, form: element, commands };
  };

  /** The form on a page without a session. */
  openAlone = async (): Promise<Form> => {
    const form = await onPage<Form>(this.spec.template);
    await form.updateComplete;
    return form;
  };

  /** Waits until the element has its language and says something. */
  spoken = async (form: Form): Promise<void> => {
    await waitUntil(() => form.shadowRoot?.querySelector('form, .message, section'), 'the form stays a skeleton');
  };

  /** Loads the page again: the element is another one, and knows only what was kept. */
  reload = async (form: Form): Promise<Form> => {
    const { parentElement } = form;
    form.remove();
    const next = document.createElement(form.localName) as Form;
    parentElement?.append(next);
    await this.spoken(next);
    return next;
  };

  field = (form: Form, name: Name): HTMLInputElement =>
    inside(form).getByLabelText<HTMLInputElement>(this.spec.fields[name].label);

  /** What is said about a field, as assistive technology finds it. */
  describedBy = (form: Form, name: Name): string => {
    const ids = this.field(form, name).getAttribute('aria-describedby')!.split(' ');
    return ids.map((id) => form.shadowRoot!.getElementById(id)?.textContent.trim()).join(' | ');
  };

  /** What is in each field. */
  values = (form: Form): Record<Name, string> => {
    const entries = this.names.map((name) => [name, this.field(form, name).value]);
    return Object.fromEntries(entries) as Record<Name, string>;
  };

  /** What is in each field before the user has typed anything, and once everything is filled in. */
  get empty(): Record<Name, string> {
    return Object.fromEntries(this.names.map((name) => [name, this.spec.fields[name].prefilled ?? ''])) as Record<Name, string>;
  }

  get filledIn(): Record<Name, string> {
    return Object.fromEntries(this.names.map((name) => [name, this.spec.fields[name].value])) as Record<Name, string>;
  }

  /** Replaces what is in a field, key by key, and stays in it. */
  type = async (form: Form, name: Name, text: string): Promise<void> => {
    const input = this.field(form, name);
    await typeText(input, text, webTestRunnerKeys);
    await waitUntil(() => input.value === text, `"${text}" is not typed`);
    await form.updateComplete;
  };

  /** Puts a long text in as pasting does. */
  paste = async (form: Form, name: Name, text: string): Promise<void> => {
    const input = this.field(form, name);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    await form.updateComplete;
  };

  /** Types what is still missing. */
  fillIn = async (form: Form, values: Partial<Record<Name, string>> = {}): Promise<void> => {
    for (const name of this.names) {
      const text = values[name] ?? (this.spec.fields[name].prefilled ? undefined : this.spec.fields[name].value);
      if (text !== undefined) await this.type(form, name, text);
    }
  };

  /** Fills in every field at once, also where something is prefilled; `fillIn` types key by key. */
  fillInAll = async (form: Form): Promise<void> => {
    for (const name of this.names) await this.paste(form, name, this.filledIn[name]);
  };

  submitButton = (form: Form): HTMLButtonElement =>
    inside(form).getByRole<HTMLButtonElement>('button', { name: this.spec.submit });

  /** Submits the form and waits for what comes of it. */
  submit = async (form: Form): Promise<void> => {
    this.submitButton(form).click();
    await this.settled(form);
  };

  settled = async (form: Form): Promise<void> => {
    await form.updateComplete;
    await waitUntil(() => !form.shadowRoot?.querySelector('[aria-disabled="true"]'), 'the call does not end');
    await form.updateComplete;
    await form.updateComplete;
  };

  /** What a polite live region says. */
  announcement = (form: Form): string => announcements(form).at(-1) ?? '';

  /** Everything that the element shows, as text. */
  textOf = (form: Form): string => (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

  /** True if the form has done what it is for. */
  hasSucceeded = (form: Form): boolean => Boolean(inside(form).queryByRole('heading', { name: this.spec.succeeded }));
}
