import { html, nothing } from 'lit';
import '../../src/components/create-pro-space-form/define.js';
import type { CreateProSpaceForm } from '../../src/components/create-pro-space-form/create-pro-space-form.js';
import '../../src/components/space-session/define.js';

type Arguments = Pick<CreateProSpaceForm, 'termsHref' | 'helpHref' | 'headingLevel'>;

const args: Arguments = { termsHref: '#terms', helpHref: '#helpdesk', headingLevel: 2 };

/** What all stories of the form share. */
export const formMeta = {
  component: 'create-pro-space-form',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'private-only', controls: { include: Object.keys(args) } },
  render: ({ termsHref, helpHref, headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <create-pro-space-form
        terms-href=${termsHref || nothing}
        help-href=${helpHref || nothing}
        heading-level=${headingLevel}
      ></create-pro-space-form>
    </space-session>
  `,
} as const;
