import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readEntries } from '../../test/stories/entries.js';
import { modes } from '../../test/stories/modes.js';

const folder = 'dist-gallery';

/** Writes the page that shows the pictures; it works from the disk, without a server. */
export default async function writeGallery(): Promise<void> {
  const stories = readEntries().filter(({ type }) => type === 'story');
  const contents = {
    modes: modes.map(({ name }) => name),
    stories: stories.map(({ id, title, name }) => ({ id, title, name })),
  };
  await build({
    entryPoints: ['scripts/gallery/story-gallery.ts'],
    outfile: `${folder}/gallery.js`,
    bundle: true,
    minify: true,
    // Modules are not loaded from the disk.
    format: 'iife',
    logLevel: 'warning',
  });
  await writeFile(`${folder}/index.html`, page(JSON.stringify(contents).replaceAll('<', '\\u003c')));
  console.log(`\n${pathToFileURL(resolve(folder, 'index.html')).href}`);
}

function page(contents: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>space-elements: every story in every mode</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0; }
</style>
<story-gallery></story-gallery>
<script type="application/json" id="contents">${contents}</script>
<script src="gallery.js"></script>
</html>
`;
}
