import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { server } from '../shared/vite.ts';

// Names with a hyphen are elements of the browser, not components of Vue.
const template = { compilerOptions: { isCustomElement: (tag: string) => tag.includes('-') } };

export default defineConfig({ plugins: [vue({ template })], server });
