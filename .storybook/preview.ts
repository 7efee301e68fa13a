/// <reference types="vite/client" />
import '@fontsource/jetbrains-mono/400.css';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './preview.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { configure } from 'storybook/test';
import { isSituationName, type RunningMock, situationNames, situations, startMock } from '../mocks/index.js';
import { dropAllDrafts } from '../src/session/drop-drafts.js';
import { Dictionary } from '../src/localization/dictionary.js';
import { isPresetName, presets, usePreset } from '../stories/themes/presets.js';
import { addPseudoLocale, pseudoLocale } from '../test/browser/support/pseudo-locale.js';
import elementPage from './element-page.mdx';
import { logEvents } from './log-events.js';
import { manifest } from './manifest.js';

setCustomElementsManifest(manifest);
logEvents();

// In milliseconds, for a machine that has other work to do.
configure({ asyncUtilTimeout: 10_000 });

const languages = { fr: 'Français', de: 'Deutsch', en: 'English', lb: 'Lëtzebuergesch', [pseudoLocale]: 'Pseudo-locale' };
const themes = { light: 'Light', dark: 'Dark' };
const directions = { ltr: 'Left to right', rtl: 'Right to left' };
const textSizes = { '100': 'Text 100 %', '200': 'Text 200 %' };

/** What the frame of a story may be as wide as; 320 px is the narrowest page that has to work. */
const viewports = {
  narrow: { name: 'Narrow, 320 px', type: 'mobile', styles: { width: '320px', height: '640px' } },
  phone: { name: 'Phone, 390 px', type: 'mobile', styles: { width: '390px', height: '844px' } },
  tablet: { name: 'Tablet, 768 px', type: 'tablet', styles: { width: '768px', height: '1024px' } },
  desktop: { name: 'Desktop, 1280 px', type: 'desktop', styles: { width: '1280px', height: '800px' } },
} as const;

let mock: RunningMock | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, title]) => ({ value, title })),
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, title]) => ({ value, title })),
      },
    },
    preset: {
      description: 'Theme of the elements',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(presets).map(([value, { title }]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: Object.entries(directions).map(([value, title]) => ({ value, title })),
      },
    },
    textSize: {
      description: 'Size of the text, as people set it in their browser',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: Object.entries(textSizes).map(([value, title]) => ({ value, title })),
      },
    },
    situation: {
      description: 'What the service answers',
      toolbar: {
        icon: 'database',
        dynamicTitle: true,
        items: [
          { value: '', title: "The story's situation" },
          ...situationNames.map((value) => ({ value, title: value, right: situations[value].description })),
        ],
      },
    },
  },
  initialGlobals: { language: 'en', theme: 'light', preset: 'neutral', direction: 'ltr', textSize: '100', situation: '' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // Each story has a page of its own: they are in different situations, and a page has one service.
    docs: { page: elementPage, story: { inline: false, height: '28rem' }, toc: true },
    viewport: { options: viewports },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Start',
          ['Embedding', 'Events', 'Tokens', 'Theme editor'],
          'Elements',
          [
            'terms-acceptance',
            ['*', 'When something fails'],
            'create-pro-space-form',
            ['*', 'When something fails'],
            'space-switcher',
            ['*', 'When something fails'],
            'space-session',
          ],
          'Themes',
        ],
      },
    },
  },
  loaders: [
    async ({ globals, parameters }) => {
      const situation: unknown = globals['situation'] || parameters['situation'] || 'forty';
      if (!isSituationName(situation)) throw new Error(`There is no situation "${String(situation)}" in mocks/situations.ts.`);
      dropAllDrafts();
      if (mock) mock.use(situation);
      else mock = await startMock({ situation, workerUrl: './mockServiceWorker.js', now: thisMinute() });
      if (globals['language'] === pseudoLocale) await loadPseudoLocale();
      if (isPresetName(globals['preset'])) await usePreset(globals['preset']);
      return { mock };
    },
  ],
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = String(globals['direction']);
      page.dataset['theme'] = String(globals['theme']);
      page.dataset['textSize'] = String(globals['textSize']);
      // Another situation is another page, not a change of this one.
      return html`${keyed(globals['situation'], story())}`;
    },
  ],
};

export default preview;

async function loadPseudoLocale(): Promise<void> {
  const modules = import.meta.glob<object>('../src/components/*/*.messages.ts');
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  const dictionaries = loaded.flatMap((module): unknown[] => Object.values(module)).filter((value) => value instanceof Dictionary);
  await Promise.all(dictionaries.map((dictionary) => addPseudoLocale(dictionary)));
}

/** The service's clock stands still, but for a second with each command: pictures have the same times. */
function thisMinute(): Date {
  const now = new Date();
  now.setSeconds(0, 0);
  return now;
}
