import { resolve } from 'node:path';
import { buildStalePages } from './built-pages';

/** `npm run build:pages`: what the tests in a browser and the benchmarks open. */
buildStalePages(resolve(__dirname, '../..'), (line) => process.stdout.write(`${line}\n`)).catch(
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
