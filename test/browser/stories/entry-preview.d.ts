/** Storybook publishes it without types. */
declare module '@storybook/web-components/entry-preview' {
  export const parameters: unknown;
  export const render: unknown;
  export const renderToCanvas: unknown;
}
