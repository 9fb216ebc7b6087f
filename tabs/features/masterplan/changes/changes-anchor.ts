/** Where on the page of the Masterplan the changes stand. */
export const CHANGES_ANCHOR = 'changes';
