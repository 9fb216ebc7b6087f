import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Vite takes over the environment of whoever starts it: a test's would build React for development.
process.env['NODE_ENV'] = 'production';

/** What asks Teams who looks: small, and run as soon as it has come, while the browser still fetches the rest. */
const EARLY =
  /node_modules\/(@microsoft\/teams-js|debug|ms|base64-js)\/|preload-helper|\/tabs\/app\/(early|opening|teams-session|deep-link|view-code)\.|\/shared\/(code|address\/names)\.|\/contracts\/tab-address\.|\/load-text\.|\/domain\/shared\/language\./;

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
    // The libraries of every view, in one file that a reader keeps from release to release.
    chunkSizeWarningLimit: 650,
    // Files of their own for what changes rarely, so that a new release keeps them in the reader's cache.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A browser asks for six files at a time: what every view needs comes in three, crumbs that views share in two,
          // and what the Masterplan shows further down brings no crumbs of others along.
          groups: [
            { name: 'early', tags: ['$initial'], test: EARLY, priority: 5 },
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 4 },
            { name: 'tab', tags: ['$initial'], priority: 3 },
            { name: 'changes', test: /\/features\/masterplan\/changes\//, priority: 2 },
            { name: 'components', test: /node_modules/, minShareCount: 3, priority: 1 },
            { name: 'shared', minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
});
