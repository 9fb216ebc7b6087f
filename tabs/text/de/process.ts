import type { SignalRule, SignalSide } from '../../../src/domain/tracking/xmr/signals';
import type { SeriesBasis } from '../../../src/domain/tracking/xmr/process-series';

const rules: Record<SignalRule, Record<SignalSide, string>> = {
  'outside-limit': { high: 'über der oberen Grenze', low: 'unter der unteren Grenze' },
  trend: { high: 'sieben Monate in Folge gestiegen', low: 'sieben Monate in Folge gesunken' },
  'near-limit': { high: 'wiederholt nahe der oberen Grenze', low: 'wiederholt nahe der unteren Grenze' },
  'one-side': {
    high: 'sieben Monate in Folge über dem Mittel',
    low: 'sieben Monate in Folge unter dem Mittel',
  },
};

const bases: Record<SeriesBasis, string> = {
  figures: 'Istwert',
  increments: 'Zuwachs je Monat',
  deseasonalised: 'Istwert, saisonbereinigt',
  'deseasonalised-increments': 'Zuwachs je Monat, saisonbereinigt',
};

const targets: Record<SeriesBasis, string> = {
  figures: 'Plan',
  increments: 'geplanter Zuwachs',
  deseasonalised: 'Plan, saisonbereinigt',
  'deseasonalised-increments': 'geplanter Zuwachs, saisonbereinigt',
};

/** The process behind an indicator, as its XmR chart shows it. */
export const process = {
  rules,
  bases,
  target: targets,
  basis: (what: string) => `Grundlage: ${what}.`,
  mean: 'Mittel',
  limits: 'übliche Grenzen',
  baseMonths: 'Basis der Grenzen',
  nearLimits: 'zwei Drittel des Wegs zur Grenze',
  signal: 'Signal',
  allMonths: (count: number) => `Alle ${count} Monate zeigen`,
  latest: (count: number) => `Nur die letzten ${count} Monate zeigen`,
  noFigure: 'kein vergleichbarer Wert',
  noLimits: 'ohne Grenzen',
  within: (mean: string, low: string, high: string) => `Mittel ${mean}, Grenzen ${low} bis ${high}`,
  summary: (given: { name: string; from: string; to: string; variation: string }) =>
    `${given.name}, Prozess (XmR) von ${given.from} bis ${given.to}. ${given.variation}`,
  explore: (name: string) => `${name}, Prozess: Monate mit den Pfeiltasten durchgehen`,
  caption: (name: string) => `${name}: Werte und Signale des Prozesses, neueste zuerst`,
  rebase: {
    since: (month: string) => `Neue Grenzen ab ${month}`,
    withoutEffect: 'derzeit ohne Wirkung, weil davor oder danach Werte fehlen',
    open: 'Grenzen neu berechnen',
    openLabel: (name: string) => `Grenzen neu berechnen: ${name}`,
    title: (name: string) => `Grenzen neu berechnen: ${name}`,
    explain:
      'Läuft ein Verfahren seit einem Monat dauerhaft anders, beginnen die Grenzen dort neu. Die Werte davor behalten ihre.',
    from: 'Neue Grenzen ab',
    base: 'Grenzen aus',
    baseHint: 'Ein fester Anfang gilt auch für alle späteren Werte; sonst wandern die Grenzen mit.',
    baseOf: (figures: number) => `den ersten ${figures} Werten`,
    allFigures: 'allen Werten',
    asIndicator: (base: string) => `${base} (wie für die Kennzahl festgelegt)`,
    fixed: (figures: number, months: string) => `Grenzen aus den ersten ${figures} Werten (${months})`,
    notYetFixed: (figures: number) => `Grenzen noch aus allen Werten, fest sobald es ${figures} sind`,
    reasonHint: 'Was hat sich am Verfahren geändert? Alle im Team lesen den Grund mit Ihrer Funktion.',
    save: 'Grenzen neu berechnen',
    withdraw: 'Zurücknehmen',
    withdrawLabel: (month: string, name: string) => `Neue Grenzen ab ${month} bei „${name}“ zurücknehmen`,
    withdrawAsk: 'Damit gelten wieder die Grenzen davor. Der Vorgang bleibt festgehalten.',
    withdrawYes: 'Ja, zurücknehmen',
    withdrawn: 'Zurückgenommen: Die Grenzen davor gelten wieder.',
  },
};
