/** Indicators side by side: courses, areas, years. */
export const compare = {
  title: 'Kennzahlen vergleichen',
  show: 'Darstellung',
  views: { courses: 'Verläufe', area: 'Nach Räumen', years: 'Jahre' },
  choose: {
    open: (chosen: number, most: number) => `Kennzahlen wählen (${chosen} von höchstens ${most})`,
    search: 'Kennzahlen suchen',
    searchHint: 'Kennzahl, Ziel oder Handlungsfeld',
    list: 'Kennzahlen zur Auswahl',
    shown: (shown: number, all: number) =>
      shown === all
        ? all === 1
          ? '1 Kennzahl gefunden'
          : `${all} Kennzahlen gefunden`
        : `${shown} von ${all} Kennzahlen; suchen Sie genauer, um die anderen zu sehen`,
    none: 'Keine Kennzahl passt zu Ihrer Suche.',
    full: (most: number) =>
      `Mehr als ${most} Kennzahlen passen nicht nebeneinander. Nehmen Sie eine heraus, um eine andere zu wählen.`,
    chosen: 'Gewählte Kennzahlen',
    remove: (name: string) => `${name} aus dem Vergleich nehmen`,
    clear: 'Alle herausnehmen',
  },
  missing: (count: number) =>
    count === 1
      ? 'Eine Kennzahl aus dem Verweis gibt es in diesem Monat nicht.'
      : `${count} Kennzahlen aus dem Verweis gibt es in diesem Monat nicht.`,
  drop: 'Aus der Auswahl nehmen',
  empty: {
    title: 'Was möchten Sie vergleichen?',
    about:
      'Wählen Sie oben bis zu 24 Kennzahlen. Sie stehen dann nebeneinander: als Verläufe, nach Räumen oder Jahr für Jahr. Oder beginnen Sie mit einem Vorschlag:',
    key: 'Schlüsselkennzahlen eines Handlungsfelds',
    field: (name: string, count: number) => `${name} (${count})`,
    area: 'Kennzahlen, die nach Räumen bekannt sind',
    areaStart: (count: number) => (count === 1 ? '1 Kennzahl zeigen' : `${count} Kennzahlen zeigen`),
    red: 'Kennzahlen mit deutlicher Abweichung',
    redStart: (shown: number, all: number) =>
      shown < all
        ? `Die ersten ${shown} von ${all} vergleichen`
        : all === 1
          ? '1 Kennzahl zeigen'
          : `${all} Kennzahlen vergleichen`,
    noKey: 'Noch ist keine Kennzahl als Schlüsselkennzahl gekennzeichnet.',
    noArea: 'Noch ist keine Kennzahl nach Räumen bekannt.',
    noRed: 'Zurzeit weicht keine Kennzahl deutlich ab.',
    noneTitle: 'Noch keine Kennzahlen',
    none: 'Sobald Kennzahlen in den SharePoint-Listen stehen, lassen sie sich hier vergleichen.',
  },
  ofGoal: (field: string, goal: string) => `${field}: ${goal}`,
  scale: 'Achse',
  scales: { own: 'Eigene Achse', same: 'Gleiche Achse', index: 'Index (erster Monat = 100)' },
  indexBase: (month: string) => `Index: ${month} = 100`,
  noIndex: 'Für diese Kennzahl lässt sich kein Index bilden: Ihr fehlt ein Wert über null.',
  indexed: (value: string) => `Index ${value}`,
  index: 'Index',
  latest: 'letzter Wert mit Ampel',
  area: {
    title: (name: string) => `${name}: nach Räumen`,
    noneTitle: 'Nach Räumen ist keine der gewählten Kennzahlen bekannt',
    none: 'Karte und Balken gibt es für Kennzahlen, die in den Listen nach Räumen aufgeschlüsselt sind.',
    some: (names: string) => `Nicht nach Räumen bekannt: ${names}`,
    add: (count: number) =>
      count === 1
        ? 'Die Kennzahl mit Werten nach Räumen zeigen'
        : `Die ${count} Kennzahlen mit Werten nach Räumen zeigen`,
    noFigures: 'Für die Räume gibt es noch keine Werte.',
    asOf: (month: string) => `Stand ${month}`,
    whole: (figure: string) => `Stadt gesamt: ${figure}`,
    noWhole: 'Der Wert der ganzen Stadt fehlt.',
    mean: (figure: string) => `Mittel der Räume: ${figure}`,
    reference: { rate: 'Stadt gesamt', count: 'Mittel der Räume' },
    map: 'Karte',
    mapSummary: (given: { name: string; month: string; highest: string; lowest: string }) =>
      `Karte der Räume, ${given.name}, ${given.month}. Am höchsten: ${given.highest}. Am niedrigsten: ${given.lowest}.`,
    mapEmpty: (name: string, month: string) => `Karte der Räume, ${name}, ${month}. Keine Werte.`,
    mapWalk: (name: string) => `${name}: Räume auf der Karte mit den Pfeiltasten durchgehen`,
    noMap:
      'Für diese Räume ist kein Umriss hinterlegt, deshalb gibt es keine Karte. Die Balken zeigen alle Werte.',
    partlyMapped: (names: string) => `Ohne Umriss und deshalb nicht auf der Karte: ${names}`,
    bars: 'Balken, der größte Wert zuerst',
    barsSummary: (name: string, month: string, count: number) =>
      `Balken für ${count} ${count === 1 ? 'Raum' : 'Räume'}, ${name}, ${month}, der größte Wert zuerst.`,
    barsWalk: (name: string) => `${name}: Räume in den Balken mit den Pfeiltasten durchgehen`,
    class: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
    noValue: 'kein Wert',
    share: (percent: string) => `${percent} der Stadt`,
    shareColumn: 'Anteil an der Stadt',
    difference: (signed: string) => `${signed} zur Stadt`,
    differenceColumn: 'Unterschied zur Stadt',
    name: 'Raum',
    rank: 'Nr.',
    caption: (name: string, month: string) => `${name} nach Räumen, ${month}`,
    hint: 'Wählen Sie einen Raum auf der Karte oder in den Balken.',
  },
  points: (signed: string) => `${signed} Prozentpunkte`,
  years: {
    title: (name: string) => `${name}: Jahre`,
    summary: (given: { name: string; years: string; change: string }) =>
      `${given.name}, Januar bis Dezember, je Jahr eine Linie: ${given.years}. ${given.change}`,
    walk: (name: string) => `${name}: Monate des Jahres mit den Pfeiltasten durchgehen`,
    inYear: (year: number, figure: string) => `${year}: ${figure}`,
    sum: (given: { months: string; now: string; before: string; change: string }) =>
      `${given.months}: zusammen ${given.now}, im Vorjahr ${given.before} (${given.change}).`,
    sameMonth: (given: { month: string; now: string; before: string; change: string }) =>
      `${given.month}: ${given.now}, im Vorjahr ${given.before} (${given.change}).`,
    span: (first: string, last: string, year: number) =>
      first === last ? `${first} ${year}` : `${first} bis ${last} ${year}`,
    someMonths: (count: number, year: number) =>
      count === 1 ? `Im einen vergleichbaren Monat ${year}` : `In ${count} vergleichbaren Monaten ${year}`,
    none: 'Für den Vergleich mit dem Vorjahr fehlen Werte.',
    caption: (name: string) => `${name} nach Monaten und Jahren`,
    month: 'Monat',
    difference: 'Zum Vorjahr',
    ratio: 'Zum Vorjahr in %',
  },
};
