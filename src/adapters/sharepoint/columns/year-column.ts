import { type Column, whole } from '../definition/column';

/** A calendar year of four digits. */
export const year = (label: string): Column<number> => whole(label, 1900, 2999);
