/** Functions in a sentence: `A, B und C`. */
const functions = (posts: readonly string[]): string =>
  new Intl.ListFormat('de-DE', { type: 'conjunction' }).format(posts);

export const absence = {
  title: 'Vertretung',
  deputyAsked: (posts: readonly string[], from: string, until: string) =>
    `Vom ${from} bis zum ${until} wird für ${functions(posts)} die Stellvertretung gefragt.`,
  holderAsked: (posts: readonly string[]) =>
    `Für ${functions(posts)} ist keine Vertretung eingetragen: Gefragt werden Sie.`,
  noDeputy: (posts: readonly string[]) =>
    `Für ${functions(posts)} ist keine Stellvertretung eingetragen: Diese Meldungen gehen weiter an Sie. Die Steuerungsunterstützung kann eine eintragen.`,
  enter: 'Vertretung eintragen',
  change: 'Vertretung ändern',
  about:
    'Sind Sie nicht da, fragt Zugkraft in dieser Zeit Ihre Stellvertretung. Warum Sie fehlen, wird nicht festgehalten.',
  from: 'Erster Tag',
  until: 'Letzter Tag',
  save: 'Eintragen',
  saved: 'Ihre Vertretung ist eingetragen.',
  faults: {
    'from-missing': 'Bitte geben Sie den ersten Tag an.',
    'until-missing': 'Bitte geben Sie den letzten Tag an.',
  },
  end: 'Vertretung beenden',
  endQuestion: 'Sollen ab sofort wieder Sie gefragt werden?',
  endYes: 'Ja, Vertretung beenden',
  ended: 'Die Vertretung ist beendet: Gefragt werden wieder Sie.',
};
