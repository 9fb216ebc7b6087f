/** Of the column with the checkboxes, beside which the names stay. */
export const PICK_WIDTH = '2.5rem';
