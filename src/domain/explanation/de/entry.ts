import type { EntryFault } from '../../tracking/reporting/entry-fault';
import type { EntryFaultFacts } from '../facts/entry-facts';

const orMeant = (meant: string): string =>
  meant === '' ? ' Bitte prüfen Sie den Wert.' : ` Meinten Sie ${meant}?`;

const faults: Record<EntryFault, (facts: EntryFaultFacts) => string> = {
  'not-a-number': ({ example }) => `Das ist keine Zahl. Schreiben Sie zum Beispiel ${example}.`,
  'no-figure': () => 'Gibt es keinen Wert? Dann schreiben Sie unter „Keine Daten, weil …“, warum.',
  'whole-number': ({ meant }) => `Diese Kennzahl hat keine Nachkommastellen.${orMeant(meant)}`,
  'other-unit': ({ unit }) =>
    unit === '' ? 'Hinter der Zahl steht etwas, das nicht dazugehört.' : `Gefragt ist der Wert in ${unit}.`,
  'too-large': () => 'Diese Zahl ist zu groß. Bitte prüfen Sie die Stellen und die Einheit.',
  'below-least': ({ figure, meant }) => `Weniger als ${figure} kann es hier nicht sein.${orMeant(meant)}`,
  'above-most': ({ figure, meant }) => `Mehr als ${figure} kann es hier nicht sein.${orMeant(meant)}`,
  'falls-within-year': ({ than, month }) =>
    `Was zusammengezählt wird, kann nicht unter dem Wert für ${month} liegen (${than}). Ist jener falsch, berichtigen Sie zuerst ihn.`,
  unlikely: ({ figure, than, month }) =>
    `${figure} liegt weit vom letzten Wert entfernt (${than}, ${month}). Stimmt das?`,
  'unlikely-growth': ({ figure, than, month }) =>
    `Bei ${figure} liegt der Zuwachs weit von dem des letzten Monats entfernt (${than}, ${month}). Stimmt das?`,
  ambiguous: () => 'Das lässt sich auf zwei Arten lesen. Was ist gemeint?',
  'value-and-reason': () =>
    'Hier stehen ein Wert und ein Grund für fehlende Daten. Bitte lassen Sie eines von beiden leer.',
  'value-missing': () => 'Tragen Sie den Wert ein, oder schreiben Sie, warum es keine Daten gibt.',
  'status-missing': () => 'Wählen Sie, wie das Projekt steht.',
  'too-long': () => 'Der Text ist zu lang. Höchstens 2.000 Zeichen passen.',
  'unknown-milestone': () => 'Diesen Meilenstein gibt es nicht mehr.',
};

export const entry = { faults };
