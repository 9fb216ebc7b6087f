/** What departments count, as it stands in the column for units, and one of it. */
const SINGULARS: Readonly<Record<string, string>> = {
  Anträge: 'Antrag',
  Beratungen: 'Beratung',
  Bescheide: 'Bescheid',
  Besuche: 'Besuch',
  Betriebe: 'Betrieb',
  Bäume: 'Baum',
  Einbürgerungen: 'Einbürgerung',
  Einrichtungen: 'Einrichtung',
  Familien: 'Familie',
  Fälle: 'Fall',
  Gebiete: 'Gebiet',
  Haushalte: 'Haushalt',
  Hausbesuche: 'Hausbesuch',
  Jahre: 'Jahr',
  Kinder: 'Kind',
  Kontrollen: 'Kontrolle',
  Maßnahmen: 'Maßnahme',
  Minuten: 'Minute',
  Monate: 'Monat',
  Personen: 'Person',
  Plätze: 'Platz',
  Projekte: 'Projekt',
  Schulen: 'Schule',
  Stellen: 'Stelle',
  Stunden: 'Stunde',
  Tage: 'Tag',
  Veranstaltungen: 'Veranstaltung',
  Vermittlungen: 'Vermittlung',
  Verfahren: 'Verfahren',
  Wochen: 'Woche',
  Wohnungen: 'Wohnung',
};

/** @returns null for a unit that is no noun we know */
export const singularOf = (unit: string): string | null =>
  Object.hasOwn(SINGULARS, unit) ? (SINGULARS[unit] ?? null) : null;
