const SVG = 'http://www.w3.org/2000/svg';

/** What a class may say about how something is drawn. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/**
 * A copy of a drawing that needs no style sheet: what classes say is written into it, and what only serves the pointer
 * (`data-passing`) is left out. Variables of the theme remain.
 */
export function withOwnLooks(drawing: SVGSVGElement): Element {
  const copy = document.importNode<Element>(drawing, true);
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const original = originals[index];
    if (original?.hasAttribute('class') === true) inlineClass(original, element);
  });
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
  return copy;
}

function inlineClass(original: Element, element: Element): void {
  const style = getComputedStyle(original);
  for (const name of DRAWN) {
    const value = style.getPropertyValue(name);
    if (value !== '') element.setAttribute(name, value);
  }
  element.removeAttribute('class');
}

/**
 * Writes the theme's values in place of its variables.
 *
 * @param theme computed style of an element that the theme reaches
 */
export function writeOutVariables(drawing: Element, theme: CSSStyleDeclaration): void {
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('var(')) element.setAttribute(name, resolved(value, theme));
    }
  }
}

const resolved = (value: string, theme: CSSStyleDeclaration): string =>
  value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => theme.getPropertyValue(name).trim());

export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Element | string)[]
): Element {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}
