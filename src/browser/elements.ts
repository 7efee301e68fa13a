const header = () => import('./header.js');

/** Downloads and defines each element. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'space-session': header,
  'space-switcher': header,
  'terms-acceptance': () => import('../components/terms-acceptance/define.js'),
  'create-pro-space-form': () => import('../components/create-pro-space-form/define.js'),
};
