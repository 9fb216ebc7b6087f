import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

/** Where `npm run build:pages` puts the tab; `TAB_DIRECTORY` names another build to be measured. */
export const TAB_DIRECTORY = process.env['TAB_DIRECTORY'] ?? join(PROJECT, 'dist/tab');

export const HOST_DIRECTORY = join(PROJECT, 'dist/host');
