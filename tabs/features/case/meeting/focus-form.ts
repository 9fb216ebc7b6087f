const FIELDS = 'textarea, select, input';

/**
 * Opens the form of a note and goes into it.
 *
 * @param name of the form, and of the button that opens it
 * @returns false when no note can be written
 */
export function focusNote(place: HTMLElement, name: string): boolean {
  const form = formsIn(place).find((one) => one.getAttribute('aria-label') === name);
  if (form !== undefined) return focusIn(form);
  const opener = buttonsIn(place).find(({ textContent }) => textContent === name);
  // The form takes the focus itself as it opens.
  opener?.click();
  return opener !== undefined;
}

/** @returns false when there is no step to take */
export function focusStep(place: HTMLElement, noteName: string): boolean {
  const form = formsIn(place).find((one) => one.getAttribute('aria-label') !== noteName);
  if (form !== undefined) return focusIn(form);
  const opener = buttonsIn(place).find(
    ({ textContent, form: within }) => within === null && textContent !== noteName,
  );
  opener?.focus();
  return opener !== undefined;
}

const formsIn = (place: HTMLElement): HTMLFormElement[] => [...place.querySelectorAll('form')];
const buttonsIn = (place: HTMLElement): HTMLButtonElement[] => [...place.querySelectorAll('button')];

function focusIn(form: HTMLFormElement): boolean {
  form.scrollIntoView({ block: 'start' });
  const field = form.querySelector<HTMLElement>(FIELDS);
  field?.focus({ preventScroll: true });
  return field !== null;
}
