import type { DraftFault } from '../../deviation/case/step-draft';

export const stepFaults: Record<DraftFault, string> = {
  missing: 'Diese Angabe fehlt noch.',
  'too-long': 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
  'in-past': 'Das liegt in der Vergangenheit. Wählen Sie einen späteren Zeitpunkt.',
  'too-late': 'So spät ist vermutlich nicht gemeint. Prüfen Sie das Jahr.',
  'before-due':
    'Prüfen lässt sich die Wirkung erst, wenn alles umgesetzt ist: frühestens am Tag, bis zu dem umgesetzt wird.',
  'too-large': 'Diese Zahl ist zu groß. Prüfen Sie die Stellen und die Einheit.',
  'not-a-number': 'Das ist keine Zahl. Schreiben Sie zum Beispiel 52.374 oder 8,6.',
  'whole-number': 'Diese Kennzahl hat keine Nachkommastellen. Bitte prüfen Sie den Wert.',
  'other-unit': 'Hinter der Zahl steht eine andere Einheit als gefragt.',
};
