import tailwind from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { server } from '../shared/vite.ts';

export default defineConfig({ plugins: [tailwind()], server });
