import type { StorybookConfig } from '@storybook/web-components-vite';
import buildWhenOutdated from '../tools/build/build-when-outdated.js';

// The pages of the elements are made from their manifest, which the build makes.
buildWhenOutdated();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['../public'],
  // A list of what newcomers to Storybook could do, above our own stories.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
