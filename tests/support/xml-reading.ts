/** An element of an XML document: its name, attributes and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * As strict as a word processor, for documents without comments and CDATA.
 *
 * @throws for what is not well-formed
 */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('The document holds a character that no XML may hold');
  const root = { name: '', attributes: new Map<string, string>(), children: [] as (XmlElement | string)[] };
  const open = [root];
  let read = 0;
  for (const [token, closes, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    read += token.length;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(plain(text));
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
      continue;
    }
    const pairs = [...attributes.matchAll(ATTRIBUTE)];
    const element = {
      name,
      attributes: new Map(pairs.map(([, key = '', value = '']) => [key, plain(value)])),
      children: [],
    };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  if (read !== xml.length || open.length !== 1)
    throw new Error(`Not well-formed near ${xml.slice(read, read + 60)}`);
  return root;
}

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g,
    (whole, hex?: string, code?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (code !== undefined) return String.fromCodePoint(Number(code));
      const known = name === undefined ? undefined : ENTITIES[name];
      if (known === undefined) throw new Error(`${whole} is no entity`);
      return known;
    },
  );
}

/** Every element of a name, in the order of the document. */
export const elementsIn = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );

/** All text in it, an element of `breaks` being a line break. */
export function textIn({ name, children }: XmlElement, breaks: string): string {
  if (name === breaks) return '\n';
  return children.map((child) => (typeof child === 'string' ? child : textIn(child, breaks))).join('');
}
