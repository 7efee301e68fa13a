/** What bundlers do to the style sheets that they are given, with the browsers that they aim at unless told otherwise. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autoprefixer from 'autoprefixer';
import * as esbuild from 'esbuild';
import * as lightningcss from 'lightningcss';
import postcss from 'postcss';
import * as vite from 'vite';

type Compile = (css: string) => Promise<string> | string;

/** The browsers of Next 16; none of them has `light-dark()`. */
const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };

export const compilers: Readonly<Record<string, Compile>> = {
  'Lightning CSS'(css) {
    const { code } = lightningcss.transform({ filename: 'page.css', code: Buffer.from(css), minify: true, targets });
    return Buffer.from(code).toString();
  },
  async 'PostCSS with Autoprefixer'(css) {
    return (await postcss([autoprefixer]).process(css, { from: undefined })).css;
  },
  async esbuild(css) {
    return (await esbuild.transform(css, { loader: 'css', minify: true })).code;
  },
  async Vite(css) {
    const root = mkdtempSync(join(tmpdir(), 'space-elements-vite-'));
    try {
      writeFileSync(join(root, 'page.css'), css);
      writeFileSync(join(root, 'index.html'), '<link rel="stylesheet" href="page.css">');
      const built = await vite.build({ root, configFile: false, logLevel: 'silent', build: { write: false } });
      const files = (built as vite.Rolldown.RolldownOutput).output;
      const file = files.find(({ fileName }) => fileName.endsWith('.css'));
      return file?.type === 'asset' ? file.source.toString() : '';
    } finally {
      rmSync(root, { recursive: true });
    }
  },
};
