import { html } from '@open-wc/testing';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/create-pro-space-form/define.js';
import type { CreateProSpaceForm } from '../../../../src/components/create-pro-space-form/create-pro-space-form.js';
import { createProSpaceFormMessages } from '../../../../src/components/create-pro-space-form/create-pro-space-form.messages.js';
import { FormPage, type Surroundings } from '../../forms/form-page.js';

const invisible = 'Remove the invisible characters from this name.';

export const page = new FormPage<CreateProSpaceForm, 'title' | 'legalName' | 'email'>({
  template: html`<create-pro-space-form></create-pro-space-form>`,
  draft: 'create-pro-space-form',
  name: 'Create a business space',
  submit: 'Create the space',
  pending: 'The space is being created…',
  fields: {
    title: {
      label: /^Name of the business space/,
      keyboard: 'text',
      autocomplete: 'off',
      maxLength: 80,
      value: 'Atelier',
      problems: {
        required: 'Enter a name for the business space.',
        'too-long': 'Shorten the name of the space to 80 characters.',
        malformed: invisible,
        refused: 'This name was not accepted.',
      },
    },
    legalName: {
      label: /^Company name/,
      keyboard: 'text',
      autocomplete: 'organization',
      maxLength: 200,
      value: 'Atelier Weber',
      problems: {
        required: 'Enter the company name.',
        'too-long': 'Shorten the company name to 200 characters.',
        malformed: invisible,
        refused: 'This company name was not accepted.',
      },
    },
    email: {
      label: /^E-mail address/,
      keyboard: 'email',
      autocomplete: 'email',
      maxLength: 254,
      prefilled: 'anne.weber@example.lu',
      value: 'compta@example.lu',
      problems: {
        required: 'Enter an e-mail address.',
        'too-long': 'Shorten the address to 254 characters.',
        malformed: 'Enter the address in the form name@example.org.',
        refused: 'This address was not accepted.',
      },
    },
  },
  malformed: { name: 'email', value: 'anne' },
  command: { method: 'POST', path: '/spaces', operation: 'createSpace' },
  situation: 'private-only',
  succeeded: /successfully created/,
  failed: 'The space was not created. Your entries are kept.',
  unclear: 'It is not certain whether the space was created.',
  terms: {
    missing: 'Please accept the general terms and conditions of use first.',
    outdated: 'There is a new version of the general terms and conditions of use.',
    action: 'Go to the terms and conditions',
  },
});

export const { field, type, paste, reload, settled, announcement, textOf } = page;
export const confirm = page.submit;
export const confirmButton = page.submitButton;

export const wanted = { title: 'Atelier', legalName: 'Atelier Weber' } as const;
export const fillIn: (form: CreateProSpaceForm, values?: { title: string; legalName: string }) => Promise<void> = page.fillIn;

/** The form in a situation, with what it did to the service. */
export async function openForm(situation?: SituationName, surroundings?: Surroundings) {
  const opened = await page.open(situation, surroundings);
  const { mock, commands: creations } = opened;
  /** The keys that were sent, each once. */
  const keys = () => [...new Set(creations().map(({ headers }) => headers['idempotency-key']))];
  const professional = async () => (await mock.spaces()).filter(({ kind }) => kind === 'professional');
  return { ...opened, creations, keys, professional };
}

export async function messagesOf(language: string) {
  await createProSpaceFormMessages.load(language);
  return createProSpaceFormMessages.get(language)!;
}
