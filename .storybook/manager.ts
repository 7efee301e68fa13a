import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** Pages that fill the window and have nothing to control. */
const wide = /^(?:start-theme-editor|themes)-/u;

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'space-elements', brandTarget: '_self' }),
  layoutCustomisations: {
    showPanel: ({ storyId }, shown) => (wide.test(storyId) ? false : shown),
  },
});
