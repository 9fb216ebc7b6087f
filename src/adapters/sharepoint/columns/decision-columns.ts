import { instant, note, optional, orElse, reference, text } from '../definition/column';

/** Who decided something, by function, when and why, and whether it was taken back. */
export const decisionColumns = {
  Reason: note('Begründung'),
  PostId: orElse(reference('Entschieden durch (Schlüssel der Stelle)', 'posts'), ''),
  PostName: orElse(text('Entschieden durch'), ''),
  At: instant('Entschieden am (ISO 8601)'),
  WithdrawnAt: optional(instant('Zurückgenommen am (ISO 8601)')),
};
