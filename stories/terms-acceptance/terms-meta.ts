import { html } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/terms-acceptance/define.js';
import type { TermsAcceptance } from '../../src/components/terms-acceptance/terms-acceptance.js';

type Arguments = Pick<TermsAcceptance, 'headingLevel'>;

const args: Arguments = { headingLevel: 2 };

/** What all stories of the terms share. */
export const termsMeta = {
  component: 'terms-acceptance',
  args,
  argTypes: { headingLevel: { control: { type: 'number', min: 1, max: 6 } } },
  parameters: { situation: 'new-user', controls: { include: Object.keys(args) } },
  render: ({ headingLevel }: Arguments) => html`
    <space-session base-url="/api">
      <terms-acceptance heading-level=${headingLevel}>
        <a slot="next" href="#create">Create a business space</a>
      </terms-acceptance>
    </space-session>
  `,
} as const;
