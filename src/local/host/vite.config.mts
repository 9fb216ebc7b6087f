import { defineConfig } from 'vite';

// As for the tab: Vite takes over the environment of whoever starts it.
process.env['NODE_ENV'] = 'production';

/** The page's CSP allows no inline script, so nothing is inlined. */
export default defineConfig({
  root: `${import.meta.dirname}/page`,
  base: '/_local/host/',
  build: {
    outDir: '../../../../dist/host',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
