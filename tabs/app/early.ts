import { open } from './opening';

/** Begins while the rest of the tab is still on its way: the page loads this file for itself. */
export const opening = open();
