import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** What is written on it, in the order in which it was drawn and without any white space. */
  readonly letters: string;
}

/** What stands on the pages of a PDF as Chromium makes it: its objects are not packed, and each font tells its letters. */
export function printedPages(pdf: Buffer): PrintedPage[] {
  const objects = objectsIn(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => {
      const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]+)\]/.exec(head)?.[1] ?? '')
        .split(' ')
        .map(Number);
      const letters = written(head, numberIn(head, '/Contents'));
      return { width, height, letters: letters.normalize('NFKC') };
    });

  /** @param drawing number of the object that draws: a page's contents or a form in it */
  function written(head: string, drawing: string): string {
    const source = objects.get(drawing)?.stream ?? '';
    let font: ReadonlyMap<string, string> = new Map();
    let all = '';
    for (const [, name, hex, form] of source.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-fA-F]+)>|\/(X\d+) Do/g)) {
      if (name !== undefined) font = lettersOf(numberIn(head, `/${name}`));
      else if (form !== undefined) all += formIn(head, form);
      else all += (hex?.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toLowerCase()) ?? '').join('');
    }
    return all.replace(/\s/g, '');
  }

  function formIn(head: string, name: string): string {
    const number = numberIn(head, `/${name}`);
    const form = objects.get(number);
    return form === undefined || !form.head.includes('/Subtype /Form') ? '' : written(form.head, number);
  }

  function lettersOf(number: string): ReadonlyMap<string, string> {
    const known = fonts.get(number);
    if (known !== undefined) return known;
    const map = objects.get(numberIn(objects.get(number)?.head ?? '', '/ToUnicode'))?.stream ?? '';
    const read = lettersIn(map);
    fonts.set(number, read);
    return read;
  }
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsIn(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1');
  const found = new Map<string, PdfObject>();
  for (const { 1: number = '', index } of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const end = text.indexOf('endobj', index);
    const begin = text.indexOf('stream\n', index);
    const hasStream = begin !== -1 && begin < end;
    const head = text.slice(index, hasStream ? begin : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const packed = pdf.subarray(begin + 7, begin + 7 + length);
    const isText = hasStream && !head.includes('/Image') && !head.includes('/Length1');
    const raw = isText && head.includes('/FlateDecode') ? inflateSync(packed) : packed;
    found.set(number, { head, stream: isText ? raw.toString('latin1') : '' });
  }
  return found;
}

const numberIn = (head: string, name: string): string =>
  new RegExp(`${name} (\\d+) 0 R`).exec(head)?.[1] ?? '';

/** @returns letters by glyph, four digits each as the page writes them */
function lettersIn(map: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [, chars = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of chars.matchAll(/<([\da-fA-F]+)> <([\da-fA-F]+)>/g)) {
      read.set(glyph.toLowerCase(), letterOf(code));
    }
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of ranges.matchAll(
      /<([\da-fA-F]+)> <([\da-fA-F]+)> <([\da-fA-F]+)>/g,
    )) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph += 1) {
        read.set(
          glyph.toString(16).padStart(4, '0'),
          String.fromCodePoint(parseInt(code, 16) + glyph - first),
        );
      }
    }
  }
  return read;
}

const letterOf = (code: string): string =>
  (code.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
