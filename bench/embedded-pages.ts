/** The pages of a host without a bundler: what the README tells it to write, and what it can add to that. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserManifest } from '../tools/build/browser-build.js';
import { contract } from './back-ends/contract.js';
import { knownSpaces } from './back-ends/spaces.js';

/** A page by itself, in the folder of its name beside the page of the bundler. */
export type EmbeddedPage = 'by-script-tag' | 'preloaded' | 'written-by-server';

/** The content of the switcher until it is ready, as the README writes it. */
const link = '<a href="/spaces">My spaces</a>';

/** Into the folder that is served as `/space-elements/`: the files that the README says to serve there, and the pages. */
export function writeEmbeddedPages(folder: string): void {
  for (const path of ['browser', 'tokens.css', 'first-frame.css']) cpSync(join('dist', path), join(folder, path), { recursive: true });
  const body = firstSnippet();
  writePage(folder, 'by-script-tag', body);
  writePage(folder, 'preloaded', preloads() + body);
  writePage(folder, 'written-by-server', writtenByServer(body));
}

/** The first HTML of the README, as it is. */
function firstSnippet(): string {
  const snippet = /```html\n(?<snippet>.*?)```/su.exec(readFileSync('README.md', 'utf8'))?.groups?.['snippet'];
  if (!snippet?.includes(link)) throw new Error(`The first HTML of the README has no ${link}.`);
  return snippet;
}

/** One line for each file that the elements of the page need, as docs/embedding.md says. */
function preloads(): string {
  const { elements } = JSON.parse(readFileSync('dist/browser/manifest.json', 'utf8')) as BrowserManifest;
  const needed = ['space-switcher', 'create-pro-space-form'].map((tag) => elements[tag]!);
  const files = new Set(needed.flatMap(({ modules, languages }) => [...modules, languages['en']!]));
  return [...files].map((file) => `<link rel="modulepreload" href="/space-elements/browser/${file}">\n`).join('');
}

/** With the button and the session, as docs/embedding.md says. */
function writtenByServer(body: string): string {
  const answer = contract(knownSpaces(10))['/api/session']!(new URLSearchParams());
  const { kind, title } = (JSON.parse(answer) as Written).session.activeSpace;
  const [, beginning = '', end = ''] = /^(.{12,}?|.*)(\s\S{1,16})?$/su.exec(title) ?? [];
  const faces = JSON.parse(readFileSync('dist/first-frame.json', 'utf8')) as Record<string, Record<string, string>>;
  const face = faces['en']![kind]!.replace('{href}', '/spaces').replace('{beginning}', beginning).replace('{end}', end);
  const json = `<script type="application/json" data-space-session="/api">${answer.replaceAll('<', '\\u003c')}</script>`;
  return `<link rel="stylesheet" href="/space-elements/first-frame.css">\n${body.replace(link, face)}${json}`;
}

interface Written {
  readonly session: { readonly activeSpace: { readonly kind: string; readonly title: string } };
}

function writePage(folder: string, name: EmbeddedPage, body: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, name, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>space-elements</title>
<style>
  body { margin: 0; font: 1rem/1.5 system-ui, sans-serif }
  header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; padding: 0.5rem 1rem; border-block-end: 1px solid }
  main { padding: 1rem }
</style>
${body}`,
  );
}
