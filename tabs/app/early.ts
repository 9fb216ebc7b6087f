import { open } from './opening';

/** Begins while the rest of the tab is still on its way: `vite.config.mts` keeps this in a file of its own, which runs first. */
export const opening = open();
