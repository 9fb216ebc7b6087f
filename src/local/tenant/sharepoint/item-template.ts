import { randomUUID } from 'node:crypto';

/** What differs from row to row, as text that needs no escaping in JSON. */
export interface RowTexts {
  readonly item: string;
  readonly guid: string;
  readonly version: string;
  readonly created: string;
  readonly modified: string;
  readonly author: string;
  readonly editor: string;
}

// Nobody can have typed it, so that nothing in a list is taken for a gap.
const MARK = randomUUID();
const mark = (name: keyof RowTexts) => `${MARK}${name};`;
const MARKS: RowTexts = {
  item: mark('item'),
  guid: mark('guid'),
  version: mark('version'),
  created: mark('created'),
  modified: mark('modified'),
  author: mark('author'),
  editor: mark('editor'),
};

/**
 * JSON with gaps: `shape` is called once, with marks for what differs; each row then only fills them in. Writing
 * a page of 1,000 rows that way takes half as long as building objects and writing those.
 */
export function makeTemplate(shape: (texts: RowTexts) => object): (texts: RowTexts) => string {
  const [start = '', ...rest] = JSON.stringify(shape(MARKS)).split(MARK);
  const gaps = rest.map((part) => {
    const end = part.indexOf(';');
    return { name: nameOf(part.slice(0, end)), after: part.slice(end + 1) };
  });
  return (texts) => {
    let text = start;
    for (const { name, after } of gaps) text += texts[name] + after;
    return text;
  };
}

function nameOf(text: string): keyof RowTexts {
  const names: readonly (keyof RowTexts)[] = [
    'item',
    'guid',
    'version',
    'created',
    'modified',
    'author',
    'editor',
  ];
  const name = names.find((known) => known === text);
  if (name === undefined) throw new Error(`There is no mark ${text}`);
  return name;
}
