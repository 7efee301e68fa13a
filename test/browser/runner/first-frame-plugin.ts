/** Serves what a server needs to write the first frame, as the package has it. */
export function firstFramePlugin() {
  return {
    name: 'first-frame',
    async serve({ path }: { readonly path: string }) {
      // Only for the test that asks: it renders templates as a server does.
      if (path === '/first-frame.css') {
        const { firstFrameStyleSheet } = await import('../../../tools/first-frame/style-sheet.js');
        return { body: firstFrameStyleSheet(), type: 'css' };
      }
      if (path === '/first-frame.json') {
        const { renderFaces } = await import('../../../tools/first-frame/faces.js');
        return { body: JSON.stringify({ en: await renderFaces('en'), fr: await renderFaces('fr') }), type: 'json' };
      }
      return undefined;
    },
  };
}
