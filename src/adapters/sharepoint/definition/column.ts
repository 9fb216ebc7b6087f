import { z } from 'zod';
import type { RowProblem } from '../../../application/ports/data-issue';
import { isDay, type Day } from '../../../domain/shared/day';
import { checkFigure } from '../../../domain/shared/figure';
import { isMonth, type Month } from '../../../domain/shared/month';
import { objectIdIn } from '../../../domain/shared/object-id';
import { storableLine, storableText } from '../../../domain/shared/storable-text';

export type Problem = Extract<RowProblem, 'missing' | 'wrong-type' | 'not-allowed' | 'too-long'>;

/** Lists, by their names in code, whose rows others refer to by key. */
export type ReferredList =
  | 'principles'
  | 'fields'
  | 'areas'
  | 'offices'
  | 'posts'
  | 'goals'
  | 'strategies'
  | 'measures'
  | 'milestones'
  | 'indicators'
  | 'readings'
  | 'statusReports'
  | 'deviations';

/** What a list stores in a column; null clears it. */
export type FieldValue = string | number | boolean | null;

/** What Graph is told when the column is made. The one property is its type. */
export type ColumnFacet =
  | { readonly text: { readonly maxLength: 255 } }
  | {
      readonly text: {
        readonly allowMultipleLines: true;
        readonly textType: 'plain';
        readonly linesForEditing: number;
      };
    }
  | { readonly number: { readonly decimalPlaces: 'automatic' | 'none' } }
  | { readonly boolean: Readonly<Record<string, never>> }
  | {
      readonly choice: {
        readonly choices: readonly string[];
        readonly allowTextEntry: false;
        readonly displayAs: 'dropDownMenu';
      };
    };

/** One column: how it is made, read and written. People edit it by hand, so reading forgives what is unambiguous. */
export interface Column<T> {
  /** Name people see in SharePoint. */
  readonly label: string;
  readonly facet: ColumnFacet;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** Lists in one of which each key that stands here must be found. */
  readonly refersTo?: readonly ReferredList[];
  /** True where an object id of the directory stands, or an address in its place. */
  readonly isPerson?: boolean;
  /** Parses what a list answers, where an empty field is absent. Messages of its issues are problems. */
  readonly schema: z.ZodType<T>;
  write(value: T): FieldValue;
}

const PROBLEM = {
  missing: 'missing',
  wrongType: 'wrong-type',
  notAllowed: 'not-allowed',
  tooLong: 'too-long',
} as const satisfies Record<string, Problem>;

/** Most characters in a single line of text. */
const LONGEST_LINE = 255;

const TEXT = { text: { maxLength: LONGEST_LINE } } as const;
const NOTE = { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } } as const;
const plain = { indexed: false, unique: false } as const;

const isAbsent = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

const someText = z.string({ error: PROBLEM.wrongType });
const line = someText.max(LONGEST_LINE, { error: PROBLEM.tooLong });
const trimmed = line.transform((text) => text.trim());

/** A line of text that must not be empty. */
export function text(label: string): Column<string> {
  return {
    ...plain,
    label,
    facet: TEXT,
    schema: line.min(1, { error: PROBLEM.missing }),
    write: storableLine,
  };
}

/** Refers to a row by its key, in one of the lists. */
export const reference = (label: string, ...refersTo: readonly ReferredList[]): Column<string> => ({
  ...indexedLine(label),
  refersTo,
});

/** Refers to several rows, one key a line. */
export const references = (
  label: string,
  ...refersTo: readonly ReferredList[]
): Column<readonly string[]> => ({
  ...lines(label),
  refersTo,
});

/** Somebody by object id, in whatever way it is written, or by e-mail address, in small letters. */
export function person(label: string): Column<string> {
  const column = indexedLine(label);
  const schema = column.schema.transform((typed) => objectIdIn(typed) ?? typed.toLowerCase());
  return { ...column, schema, isPerson: true };
}

/** The keys that stand in a column that refers to rows or people; not those of a row that cannot be read otherwise. */
export function keysIn(column: Column<unknown> | undefined, raw: unknown): readonly string[] {
  const parsed = column?.schema.safeParse(raw).data;
  if (Array.isArray(parsed)) return parsed.filter((key) => typeof key === 'string');
  return typeof parsed === 'string' && parsed !== '' ? [parsed] : [];
}

function indexedLine(label: string): Column<string> {
  const schema = trimmed.refine((value) => value !== '', { error: PROBLEM.missing });
  return { ...plain, label, facet: TEXT, indexed: true, schema, write: storableLine };
}

export function key(): Column<string> {
  const column = text('Schlüssel');
  // What refers to it is read without blanks around it.
  const schema = column.schema.refine((value) => value.trim() === value, { error: PROBLEM.notAllowed });
  return { ...column, schema, indexed: true, unique: true };
}

/** The row's name in SharePoint where it is made from other columns; reading does not care what it says. */
export function heading(): Column<string> {
  return {
    ...plain,
    label: 'Titel',
    facet: TEXT,
    schema: z.unknown().transform((raw) => (typeof raw === 'string' ? raw : '')),
    write: cutToLine,
  };
}

function cutToLine(value: string): string {
  const oneLine = storableText(value).replace(/\s+/g, ' ');
  // Half of a surrogate pair at the end would be no character.
  return oneLine.length <= LONGEST_LINE
    ? oneLine
    : oneLine.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '');
}

/** Any text, kept as typed; an empty field is the empty text. */
export function note(label: string): Column<string> {
  const schema = z.preprocess((raw) => (isAbsent(raw) ? '' : raw), someText);
  return { ...plain, label, facet: NOTE, schema, write: storableText };
}

/** A figure, at most as large as one that can be reported. */
export function number(label: string): Column<number> {
  const schema = anyNumber.refine((value) => checkFigure(value).ok, { error: PROBLEM.notAllowed });
  return { ...calculated(label), schema };
}

/** A figure worked out from others, which may be larger than they are. */
export function calculated(label: string): Column<number> {
  return {
    ...plain,
    label,
    facet: { number: { decimalPlaces: 'automatic' } },
    schema: anyNumber,
    write: (value) => value,
  };
}

/** Lists answer a number as one or as text such as `1.0`. */
const anyNumber = z.unknown().transform((raw, context) => {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  context.addIssue({ code: 'custom', message: PROBLEM.wrongType });
  return z.NEVER;
});

/** A whole number between two bounds, both allowed. */
export function whole(label: string, least: number, most: number): Column<number> {
  const schema = anyNumber.refine((value) => Number.isInteger(value) && value >= least && value <= most, {
    error: PROBLEM.notAllowed,
  });
  return { ...plain, label, facet: { number: { decimalPlaces: 'none' } }, schema, write: (value) => value };
}

export function flag(label: string): Column<boolean> {
  const schema = z.preprocess((raw) => raw ?? false, z.boolean({ error: PROBLEM.wrongType }));
  return { ...plain, label, facet: { boolean: {} }, schema, write: (value) => value };
}

/** @param words what people read and choose in SharePoint, for each code */
export function choice<Code extends string>(
  label: string,
  words: Readonly<Record<Code, string>>,
): Column<Code> {
  const codes = new Map(entriesOf(words).map(([code, word]) => [word, code]));
  const schema = someText.transform((word, context) => {
    const code = codes.get(word.trim());
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message: PROBLEM.notAllowed });
    return z.NEVER;
  });
  return {
    ...plain,
    label,
    facet: { choice: { choices: [...codes.keys()], allowTextEntry: false, displayAs: 'dropDownMenu' } },
    schema,
    write: (code) => words[code],
  };
}

const entriesOf = <Code extends string>(words: Readonly<Record<Code, string>>): [Code, string][] =>
  Object.entries(words) as [Code, string][];

/** `2026-03`, as text: a date would shift with the site's time zone. */
export function month(label: string): Column<Month> {
  const schema = trimmed.refine(isMonth, { error: PROBLEM.notAllowed });
  return { ...plain, label, facet: TEXT, schema, write: (value) => value };
}

/** `2026-03-31`, as text. */
export function day(label: string): Column<Day> {
  const schema = trimmed.refine(isDay, { error: PROBLEM.notAllowed });
  return { ...plain, label, facet: TEXT, schema, write: (value) => value };
}

const ISO_INSTANT = z.iso.datetime({ offset: true });

/** ISO 8601 with zone, as text, so that what comes back is what was written. */
export function instant(label: string): Column<string> {
  const schema = trimmed.refine((value) => ISO_INSTANT.safeParse(value).success, {
    error: PROBLEM.notAllowed,
  });
  return { ...plain, label, facet: TEXT, schema, write: (value) => value };
}

/** Several texts, one a line. */
export function lines(label: string): Column<readonly string[]> {
  return {
    ...note(label),
    schema: note(label).schema.transform((value) => linesOf(value)),
    write: (values) => (values.length === 0 ? null : storableText(values.join('\n'))),
  };
}

/** A value as JSON: kept for the record, not meant to be edited. */
export function json<T>(label: string, shape: z.ZodType<T>): Column<T> {
  const column = note(label);
  const schema = column.schema.transform((text, context) => {
    try {
      const parsed = shape.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      // Reported below, like JSON of another shape.
    }
    context.addIssue({ code: 'custom', message: PROBLEM.notAllowed });
    return z.NEVER;
  });
  return { ...column, schema, write: (value) => storableText(JSON.stringify(value, namesInOrder)) };
}

/** Whether two rows say the same is told by what is written, so equal values have to become equal texts. */
function namesInOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Without the empty ones. */
export const linesOf = (value: string): string[] =>
  value
    .split(/\r\n|\r|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export function optional<T>(column: Column<T>): Column<T | null> {
  return {
    ...column,
    schema: z.preprocess((raw) => (isAbsent(raw) ? null : raw), column.schema.nullable()),
    write: (value) => (value === null ? null : column.write(value)),
  };
}

/** Made from other columns for people to read; reading does not care what it says. */
export function shown<T>(column: Column<T>): Column<T | null> {
  return { ...optional(column), schema: z.unknown().transform(() => null) };
}

/** What an empty field means. */
export function orElse<T>(column: Column<T>, fallback: T): Column<T> {
  const schema = z.unknown().transform((raw, context) => {
    if (isAbsent(raw)) return fallback;
    const parsed = column.schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: problemOf(raw, parsed.error) });
    return z.NEVER;
  });
  return { ...column, schema };
}

const Known = z.enum(Object.values(PROBLEM));

/** The word for what is wrong with a field. */
export function problemOf(raw: unknown, error: z.ZodError): Problem {
  if (isAbsent(raw)) return 'missing';
  return Known.catch('wrong-type').parse(error.issues[0]?.message);
}
