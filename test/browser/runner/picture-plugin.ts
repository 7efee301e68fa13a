import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner-core';

/** The command `picture`: an element, by its selector, as the browser paints it, or all that WebKit shows, as the text of a PNG file. */
export function picturePlugin(): TestRunnerPlugin<string> {
  return {
    name: 'picture',
    async executeCommand({ command, payload: selector = 'body', session }) {
      if (command !== 'picture') return undefined;
      if (session.browser.type === 'webdriver') {
        // The whole window: of one element, WebKit's driver paints black.
        const { driver } = session.browser as unknown as { readonly driver: { takeScreenshot(): Promise<string> } };
        return driver.takeScreenshot();
      }
      const element = await (session.browser as ChromeLauncher).getPage(session.id).$(selector);
      return element!.screenshot({ encoding: 'base64' });
    },
  };
}
