import { defineConfig } from 'astro/config';
import { server } from '../shared/vite.ts';

export default defineConfig({ devToolbar: { enabled: false }, vite: { server } });
