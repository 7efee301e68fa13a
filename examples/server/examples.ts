import type { Server } from 'node:http';
import { startNext } from '../next/site.ts';
import { startSite } from '../server-rendered/site.ts';
import { startSwapped } from '../swapped/site.ts';
import { startWordPress } from '../wordpress/site.ts';
import { servePage } from './page.ts';

/** A page that embeds the elements: what it shows, and how it is served at a port of this machine. */
export interface Example {
  readonly name: string;
  readonly about: string;
  readonly start: (port: number) => Server;
}

/** What the README of the package asks for under "Strict pages", and the names of the policies of Trusted Types. */
const strictPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

export const examples: readonly Example[] = [
  {
    name: 'plain',
    about: 'Plain HTML and one script tag',
    start: (port) => servePage({ folders: ['plain/public'] }, port),
  },
  { name: 'react', about: 'React 19', start: (port) => servePage({ folders: ['react/dist'] }, port) },
  { name: 'next', about: 'Next, whose server renders each page for the active space', start: startNext },
  { name: 'vue', about: 'Vue 3', start: (port) => servePage({ folders: ['vue/dist'] }, port) },
  { name: 'angular', about: 'Angular, with a dialog of Material', start: (port) => servePage({ folders: ['angular/dist'] }, port) },
  { name: 'svelte', about: 'Svelte 5', start: (port) => servePage({ folders: ['svelte/dist'] }, port) },
  { name: 'server-rendered', about: 'Express, templates and full page loads', start: startSite },
  { name: 'turbo', about: 'Turbo, which swaps the bodies of pages', start: (port) => startSwapped('turbo', port) },
  { name: 'htmx', about: 'htmx, which does so too', start: (port) => startSwapped('htmx', port) },
  {
    name: 'astro',
    about: 'Astro, built once for everybody, with its client router',
    start: (port) => servePage({ folders: ['astro/dist'] }, port),
  },
  { name: 'wordpress', about: 'A theme for WordPress, with blocks', start: startWordPress },
  {
    name: 'hostile',
    about: 'A style sheet that overrules everything it can reach',
    start: (port) => servePage({ folders: ['hostile/public'] }, port),
  },
  {
    name: 'bootstrap',
    about: 'Bootstrap 5',
    start: (port) => {
      const mounts = { '/bootstrap/': 'node_modules/bootstrap/dist/css' };
      return servePage({ folders: ['bootstrap/public'], mounts }, port);
    },
  },
  {
    name: 'tailwind',
    about: 'Tailwind, with its preflight',
    start: (port) => servePage({ folders: ['tailwind/dist'] }, port),
  },
  {
    name: 'strict',
    about: 'The strictest content security policy, with Trusted Types',
    start: (port) => {
      const headers = { 'Content-Security-Policy': strictPolicy };
      return servePage({ folders: ['strict/public'], headers }, port);
    },
  },
  {
    name: 'two-bundles',
    about: 'Two teams, two bundles, one session',
    start: (port) => servePage({ folders: ['two-bundles/public', 'two-bundles/dist'] }, port),
  },
  {
    name: 'nested',
    about: 'Inside another component’s shadow root, and inside a modal dialog',
    start: (port) => servePage({ folders: ['nested/public'] }, port),
  },
];
