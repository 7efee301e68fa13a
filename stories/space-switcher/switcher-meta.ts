import { html, nothing } from 'lit';
import '../../src/components/space-session/define.js';
import '../../src/components/space-switcher/define.js';
import type { SpaceSwitcher } from '../../src/components/space-switcher/space-switcher.js';

export type SwitcherArguments = Pick<SpaceSwitcher, 'manageHref' | 'createHref' | 'hideManage' | 'hideCreate'>;

const args: SwitcherArguments = { manageHref: '', createHref: '', hideManage: false, hideCreate: false };

/** What all stories of the switcher share. */
export const switcherMeta = {
  component: 'space-switcher',
  args,
  parameters: { situation: 'forty', controls: { include: Object.keys(args) } },
  render: ({ manageHref, createHref, hideManage, hideCreate }: SwitcherArguments) => html`
    <space-session base-url="/api">
      <space-switcher
        manage-href=${manageHref || nothing}
        create-href=${createHref || nothing}
        ?hide-manage=${hideManage}
        ?hide-create=${hideCreate}
      ></space-switcher>
    </space-session>
  `,
};
