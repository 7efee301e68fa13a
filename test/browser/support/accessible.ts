import { expect } from '@open-wc/testing';

/** Axe finds nothing, in light and in dark. */
export async function expectAccessible(element: Element): Promise<void> {
  const { style } = document.documentElement;
  for (const scheme of ['light', 'dark']) {
    style.colorScheme = scheme;
    style.background = 'Canvas';
    await expect(element).to.be.accessible();
  }
  style.colorScheme = '';
  style.background = '';
}
