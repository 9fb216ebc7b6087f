/** @throws when `index.html` has no such element, or one of another kind */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`#${id} is missing`);
  return element;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { text, ...attributes }: { readonly text?: string } & Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

export function fillSelect(
  select: HTMLSelectElement,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): void {
  select.replaceChildren(...options.map(({ value, label }) => element('option', { value, text: label })));
  select.value = chosen;
}
