/** A text that ends by chance after a paragraph must not look as if that were all. */
import type { Locator } from '@playwright/test';
import { TermsAcceptanceDriver } from '../../../testing/playwright/index.js';
import { expect, test } from './portal.js';

/** In CSS pixels, at the lower edge of the text. */
const edge = 16;

for (const width of [320, 600, 768, 1280]) {
  test(`the text of the terms fades where more of it follows, and not at its end (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1600 });
    await page.goto('/?situation=new-user&page=terms&lang=fr');
    const { text } = new TermsAcceptanceDriver(page);
    await expect(text).toBeVisible();
    const height = await text.evaluate(({ clientHeight }) => clientHeight);
    // Whatever stands at the edge: text is scrolled through it line by line.
    const seen: number[] = [];
    for (let top = 0; top < height / 2; top += edge) {
      await text.evaluate((region, y) => region.scrollTo(0, y), top);
      seen.push(await strongestInk(text));
    }
    expect(Math.max(...seen), 'at the edge, while more follows').toBeLessThan(60);

    await text.evaluate((region) => region.scrollTo(0, region.scrollHeight));
    const lines = await text.evaluate((region) => [...region.querySelectorAll('*')].at(-1)!.getBoundingClientRect().bottom);
    const box = (await text.boundingBox())!;
    expect(lines, 'the last line stands above the fade').toBeLessThan(box.y + box.height - edge);
  });
}

/** How far the darkest pixel at the lower edge is from the lightest, of 255. */
async function strongestInk(region: Locator): Promise<number> {
  const { x, y, width, height } = (await region.boundingBox())!;
  // Within the border and its round corners.
  const clip = { x: x + 24, y: y + height - edge - 1, width: width - 48, height: edge };
  const picture = (await region.page().screenshot({ clip })).toString('base64');
  return region.evaluate(async (_, base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const green = data.filter((__, index) => index % 4 === 1);
    return Math.max(...green) - Math.min(...green);
  }, picture);
}
