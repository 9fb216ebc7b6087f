import { tokens } from '@fluentui/react-components';
import { svgElement, withOwnLooks, writeOutVariables } from './own-looks';
import { wrapped } from './wrapped';

/** A drawing that needs nothing around it. */
export interface Picture {
  /** As text, with its namespace. */
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PictureWords {
  readonly title: string;
  /** Where the figures come from and as of when; may be empty. */
  readonly source: string;
  /** What the letters in the drawing stand for, a line each. */
  readonly notes?: readonly string[];
}

/** All lengths in pixels. */
const EDGE = 16;
const NARROWEST = 320;
const TITLE = { size: 16, line: 22, character: 8.4 };
const SMALL = { size: 12, line: 18, character: 6.6 };
const LEGEND_SIGN = 24;
const LEGEND_GAP = 16;

/**
 * What a frame shows, with title, legend, notes and source drawn in: every `svg` with role `img` at its place, and the entries
 * of every list with `data-legend`.
 *
 * @returns null when nothing is drawn in the frame
 */
export function pictureOf(frame: HTMLElement, { title, source, notes = [] }: PictureWords): Picture | null {
  const drawings = placed([...frame.querySelectorAll<SVGSVGElement>('svg[role="img"]')]);
  if (drawings.length === 0) return null;
  const inner = Math.max(NARROWEST, ...drawings.map(({ x, width }) => x + width));
  const parts: Element[] = [];
  let y = EDGE;
  const write = (text: string, kind: typeof TITLE, looks: Readonly<Record<string, string>>): void => {
    for (const line of wrapped(text, Math.floor(inner / kind.character))) {
      parts.push(svgElement('text', { x: EDGE, y: y + kind.size, 'font-size': kind.size, ...looks }, line));
      y += kind.line;
    }
  };
  write(title, TITLE, { fill: tokens.colorNeutralForeground1, 'font-weight': '600' });
  y += SMALL.line / 2;
  for (const { element, ...place } of drawings) {
    element.setAttribute('x', String(EDGE + place.x));
    element.setAttribute('y', String(y + place.y));
    parts.push(element);
  }
  y += Math.max(...drawings.map((drawing) => drawing.y + drawing.height)) + SMALL.line / 2;
  const legend = legendOf(frame, inner);
  parts.push(svgElement('g', { transform: `translate(${EDGE} ${y})` }, ...legend.parts));
  y += legend.height;
  for (const note of notes) write(note, SMALL, { fill: tokens.colorNeutralForeground1 });
  if (notes.length > 0) y += SMALL.line / 2;
  write(source, SMALL, { fill: tokens.colorNeutralForeground2 });
  const size = { width: Math.ceil(inner + 2 * EDGE), height: Math.ceil(y + EDGE) };
  const ground = svgElement('rect', { width: '100%', height: '100%', fill: tokens.colorNeutralBackground1 });
  const whole = svgElement('svg', { ...size, 'font-family': tokens.fontFamilyBase }, ground, ...parts);
  writeOutVariables(whole, getComputedStyle(frame));
  return { ...size, svg: new XMLSerializer().serializeToString(whole) };
}

interface Placed {
  readonly element: Element;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the left and top of the first one. */
function placed(drawings: readonly SVGSVGElement[]): Placed[] {
  const boxes = drawings.map((drawing) => drawing.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return drawings.map((drawing, index) => {
    const box = boxes[index] ?? drawing.getBoundingClientRect();
    const width = box.width > 0 ? box.width : Number(drawing.getAttribute('width'));
    const height = box.height > 0 ? box.height : Number(drawing.getAttribute('height'));
    const element = withOwnLooks(drawing);
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
    return { element, x: box.left - left, y: box.top - top, width, height };
  });
}

/** The signs with their names, side by side as far as they fit. */
function legendOf(frame: HTMLElement, width: number): { parts: Element[]; height: number } {
  const parts: Element[] = [];
  let x = 0;
  let y = 0;
  for (const entry of frame.querySelectorAll('[data-legend] > li')) {
    const sign = entry.querySelector('svg');
    const name = entry.textContent.trim();
    const taken = LEGEND_SIGN + name.length * SMALL.character + LEGEND_GAP;
    if (x > 0 && x + taken > width) {
      x = 0;
      y += SMALL.line;
    }
    if (sign !== null) {
      const copy = withOwnLooks(sign);
      copy.setAttribute('x', String(x));
      copy.setAttribute('y', String(y + 2));
      parts.push(copy);
    }
    const looks = { 'font-size': SMALL.size, fill: tokens.colorNeutralForeground2 };
    parts.push(svgElement('text', { x: x + LEGEND_SIGN, y: y + SMALL.size + 1, ...looks }, name));
    x += taken;
  }
  return { parts, height: parts.length === 0 ? 0 : y + SMALL.line + SMALL.line / 2 };
}
