import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The app serves the result below `/tab/`; its CSP allows no inline script. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/tab/',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Files of their own for what changes rarely, so that a new release keeps them in the reader's cache.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A browser asks for six files at a time: what every view needs comes in two, and crumbs that views share together.
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'tab', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
});
