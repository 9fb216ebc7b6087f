import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The page's CSP allows no inline script, so nothing is inlined. */
export default defineConfig({
  root: join(__dirname, 'page'),
  base: '/_local/host/',
  build: {
    outDir: join(__dirname, '../../../dist/host'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
