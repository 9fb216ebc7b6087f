/** The board of deviations, its list and its causes. */
export const deviations = {
  title: 'Abweichungen',
  show: 'Darstellung',
  views: { board: 'Tafel', list: 'Liste', causes: 'Ursachen' },
  board: 'Offene Abweichungen nach Arbeitsschritt',
  caption: 'Abweichungen mit ihrem Arbeitsschritt',
  column: (step: string, count: number) =>
    count === 1 ? `${step}: 1 Abweichung` : `${step}: ${count} Abweichungen`,
  more: (count: number) => (count === 1 ? '1 weitere zeigen' : `${count} weitere zeigen`),
  /** `left`: whole days until the due day; negative once it is over. */
  due: (day: string, left: number) => {
    if (left === -1) return `seit 1 Tag, fällig war der ${day}`;
    if (left < 0) return `seit ${-left} Tagen, fällig war der ${day}`;
    if (left === 0) return `heute fällig (${day})`;
    if (left === 1) return `morgen fällig (${day})`;
    return `fällig am ${day}, in\u00a0${left}\u00a0Tagen`;
  },
  overdue: 'Überfällig',
  milestoneDue: (day: string) => `Meilenstein, fällig am ${day}`,
  turn: (name: string) => `Am Zug: ${name}`,
  nobodysTurn: 'Zurzeit muss niemand handeln',
  myTurn: 'Sie sind dran',
  closable: 'Kann geschlossen werden',
  reopened: (times: number) => (times === 1 ? 'Einmal wieder geöffnet' : `${times}-mal wieder geöffnet`),
  countermeasure: (name: string) => `Gegenmaßnahme: ${name}`,
  noAnswer: 'Keine Antwort nötig',
  noAnswerTitle: 'Nur zur Kenntnis',
  noAnswerHint:
    'Übererfüllungen und fehlende Meldungen: Sie warten auf niemanden, eine Stellungnahme ist nicht nötig.',
  search: 'Abweichungen suchen',
  searchHint: 'Kennzahl, Ziel, Amt oder Zuständigkeit',
  filters: {
    field: 'Handlungsfeld',
    office: 'Amt',
    cause: 'Ursache',
    turn: 'Am Zug',
    status: 'Stand',
    overdueOnly: 'Nur überfällige',
  },
  all: {
    field: 'Alle Handlungsfelder',
    office: 'Alle Ämter',
    cause: 'Alle Ursachen',
    turn: 'Alle',
    status: 'Offen',
  },
  me: 'Ich selbst',
  noCause: 'Noch nicht benannt',
  statuses: { demanded: 'Antwort nötig', ended: 'Beendet', all: 'Offen und beendet' },
  further: (set: number) => (set === 0 ? 'Weitere Filter' : `Weitere Filter (${set} gesetzt)`),
  shown: {
    open: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 offene Abweichung'
          : `${all} offene Abweichungen`
        : all === 1
          ? `${shown} von 1 offenen Abweichung`
          : `${shown} von ${all} offenen Abweichungen`,
    ended: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 beendete Abweichung'
          : `${all} beendete Abweichungen`
        : all === 1
          ? `${shown} von 1 beendeten Abweichung`
          : `${shown} von ${all} beendeten Abweichungen`,
    all: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 Abweichung'
          : `${all} Abweichungen`
        : `${shown} von ${all} Abweichungen`,
  },
  overdueCount: (count: number) => `${count} überfällig`,
  mine: (count: number) =>
    count === 1 ? 'Bei 1 Abweichung sind Sie dran' : `Bei ${count} Abweichungen sind Sie dran`,
  columns: {
    name: 'Abweichung',
    field: 'Handlungsfeld',
    office: 'Amt',
    opened: 'Eröffnet',
    light: 'Ampel',
    figure: 'Ist und Plan',
    step: 'Schritt',
    cause: 'Ursache',
    due: 'Bis',
    turn: 'Am Zug',
  },
  /** How a column is ordered first. */
  orderHints: {
    name: 'Abweichung von A bis Z',
    field: 'Handlungsfeld von A bis Z',
    office: 'Amt von A bis Z',
    opened: 'Älteste zuerst',
    light: 'Ampel: Dringendes zuerst',
    figure: 'Weit ungünstiger als der Plan zuerst',
    step: 'Schritt: am Anfang stehende zuerst',
    cause: 'Ursache von A bis Z',
    due: 'Was zuerst fällig ist, zuerst',
    turn: 'Am Zug von A bis Z',
  },
  sortUrgent: 'Dringendes zuerst',
  noneOpenTitle: 'Keine Abweichung ist offen',
  noneOpen: 'Das ist eine gute Nachricht: Nichts weicht so vom Plan ab, dass jemand handeln müsste.',
  noneWaitsTitle: 'Keine Abweichung wartet auf eine Antwort',
  noneWaits: 'Das ist eine gute Nachricht. Was unten steht, ist nur zur Kenntnis.',
  showEnded: 'Beendete ansehen',
  noneEndedTitle: 'Noch keine Abweichung ist beendet',
  noneEnded: 'Geschlossene und zurückgenommene Abweichungen erscheinen hier.',
  noMatchTitle: 'Keine Abweichung passt zu Ihrer Auswahl',
  toCase: 'Zur Bearbeitung',
  toCaseLabel: (name: string) => `Zur Bearbeitung der Abweichung bei „${name}“`,
  step: (step: string) => `Schritt: ${step}`,
  statistics: {
    title: 'Woran es liegt',
    scope:
      'Gezählt sind alle Abweichungen des Dezernats, die eine Antwort verlangen oder bearbeitet wurden. Ursachen beschreiben, was sich ändern muss, nie Personen.',
    caption: 'Abweichungen nach Ursache',
    nothing: 'Bisher hat keine Abweichung eine Antwort verlangt.',
    /** Of the open ones, how many name a cause. */
    named: (named: number, open: number) => {
      if (open === 0) return 'Zurzeit ist keine dieser Abweichungen offen.';
      if (open === 1) {
        return named === 1
          ? 'Bei der einzigen offenen Abweichung ist die Ursache benannt.'
          : 'Bei der einzigen offenen Abweichung ist die Ursache noch nicht benannt.';
      }
      if (named === 0) return `Bei keiner der ${open} offenen Abweichungen ist die Ursache schon benannt.`;
      if (named === open) return `Bei allen ${open} offenen Abweichungen ist die Ursache benannt.`;
      return `Bei ${named} von ${open} offenen Abweichungen ist die Ursache benannt.`;
    },
    most: (causes: readonly string[], open: number, overdue: number) => {
      const each = causes.length === 1 ? '' : 'jeweils ';
      const late =
        overdue === 0 ? '' : overdue === 1 ? ', 1 davon überfällig' : `, ${overdue} davon überfällig`;
      return `Am häufigsten genannt: ${listed(causes, 'und')} (${each}${open} offen${late}).`;
    },
    leadership: (causes: readonly string[], open: number) =>
      `${listed(causes, 'und')} sind Sache der Dezernatsleitung: Das kann die ausführende Einheit nicht selbst ändern. ${
        open === 0
          ? 'Zurzeit ist dazu nichts offen.'
          : open === 1
            ? 'Dazu ist 1 Abweichung offen.'
            : `Dazu sind ${open} Abweichungen offen.`
      }`,
    effects: (effective: number, checks: number) => {
      if (checks === 0) return 'Bisher wurde noch keine Wirksamkeit geprüft.';
      if (checks === 1) {
        return effective === 1
          ? 'Die bisher einzige Wirksamkeitsprüfung fiel positiv aus.'
          : 'Die bisher einzige Wirksamkeitsprüfung fiel negativ aus.';
      }
      return `Von ${checks} Wirksamkeitsprüfungen ${effective === 1 ? 'fiel 1' : `fielen ${effective}`} positiv aus.`;
    },
    columns: {
      cause: 'Ursache',
      level: 'Sache der',
      share: 'Verteilung',
      open: 'Offen',
      overdue: 'Davon überfällig',
      ended: 'Beendet',
      effective: 'Wirksam',
      ineffective: 'Nicht wirksam',
    },
    total: 'Zusammen',
    inTime: 'offen, nicht überfällig',
    overdue: 'offen und überfällig',
    ended: 'beendet',
  },
};

/** `a`, `a und b`, `a, b und c`. */
function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
