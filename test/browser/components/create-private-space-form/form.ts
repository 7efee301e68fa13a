import { html } from '@open-wc/testing';
import type { SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/create-private-space-form/define.js';
import type { CreatePrivateSpaceForm } from '../../../../src/components/create-private-space-form/create-private-space-form.js';
import { FormPage, type Surroundings } from '../../forms/form-page.js';

export const page = new FormPage<CreatePrivateSpaceForm, 'email'>({
  template: html`<create-private-space-form></create-private-space-form>`,
  draft: 'create-private-space-form',
  name: 'Create my private space',
  submit: 'Create the space',
  pending: 'The space is being created…',
  fields: {
    email: {
      label: /^E-mail address/,
      keyboard: 'email',
      autocomplete: 'email',
      maxLength: 254,
      prefilled: 'anne.weber@example.lu',
      value: 'anne@weber.example',
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
  situation: 'one-professional',
  seeds: { spaces: ['Cabinet Weber'] },
  isOnce: true,
  succeeded: /successfully created/,
  failed: 'The space was not created. Your entries are kept.',
  unclear: 'It is not certain whether the space was created.',
  terms: {
    missing: 'Please accept the general terms and conditions of use first.',
    outdated: 'There is a new version of the general terms and conditions of use.',
    action: 'Go to the terms and conditions',
  },
});

/** The form in a situation, with what it did to the service. */
export async function openForm(situation?: SituationName, surroundings?: Surroundings) {
  const opened = await page.open(situation, surroundings);
  const privateSpaces = async () => (await opened.mock.spaces()).filter(({ kind }) => kind === 'private');
  return { ...opened, privateSpaces };
}
