/** A clause as a sentence of its own: capital first, one full stop last, also after a unit like `Std.` */
export function asSentence(clause: string): string {
  return `${capitalised(clause)}${clause.endsWith('.') ? '' : '.'}`;
}

export const capitalised = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);

/** Empty parts leave no trace. */
export const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);
