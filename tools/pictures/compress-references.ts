import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const references = 'test/stories/references';

/** Where a PNG says how its colours are written, and what it says when they stand in a palette. */
const colourType = { offset: 25, palette: 3 };

/** Makes pictures that were just taken a third of their size: the few colours of a story fit in a palette. */
export default async function compressReferences(): Promise<void> {
  for (const name of readdirSync(references, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.png')) continue;
    const path = join(references, name);
    const picture = readFileSync(path);
    if (picture[colourType.offset] === colourType.palette) continue;
    writeFileSync(path, await sharp(picture).png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer());
  }
}
