import type { Locale } from './address';
import type { Job, PersonaEntry, Round } from './server';

/** What a round of the calendar did, in plain words: one sentence each. */
export function roundInWords(
  round: Round,
  locale: Locale,
  personas: readonly PersonaEntry[],
): readonly string[] {
  const words = WORDS[locale];
  const sentences = [
    words.clock(momentInWords(round.now, locale)),
    ...round.done.map(
      ({ job, outcome }) => `${subject(job, locale, personas)} ${words.outcome[outcome] ?? outcome}`,
    ),
    ...round.failed.map((workspace) => words.workspaceFailed(workspace)),
  ];
  return sentences.length === 1 ? [...sentences, words.nothing] : sentences;
}

/** By the department's wall clock: `Dienstag, 1. Dezember 2026, 08:00`, or short `Di., 1. Dez. 2026, 08:00`. */
export const momentInWords = (instant: string, locale: Locale, style: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], {
    weekday: style,
    day: 'numeric',
    month: style,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  })
    .format(new Date(instant))
    .replace(/ (um|at) /, ', ');

function subject({ type, month, userId }: Job, locale: Locale, personas: readonly PersonaEntry[]): string {
  const words = WORDS[locale];
  const person = personas.find(({ id }) => id === userId);
  const parts = [
    words.jobs[type] ?? type,
    ...(month === undefined ? [] : [monthInWords(month, locale)]),
    ...(userId === undefined
      ? []
      : [
          words.to(person === undefined ? `…${userId.slice(-4)}` : `${person.name} (${person.role[locale]})`),
        ]),
  ];
  return `${parts.join(' ')}:`;
}

const monthInWords = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

const LANGUAGE_TAG: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

interface Words {
  readonly clock: (moment: string) => string;
  /** By type of job, as the month and the person follow it. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly to: (person: string) => string;
  readonly outcome: Readonly<Record<string, string>>;
  readonly workspaceFailed: (workspace: string) => string;
  readonly nothing: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  de: {
    clock: (moment) => `Die Uhr steht auf ${moment}.`,
    jobs: {
      'monthly-card': 'Monatskarte',
      reminder: 'Erinnerung',
      'deputy-card': 'Monatskarte in Vertretung',
      escalation: 'Offene Meldungen an die Leitung des Amtes',
      'update-card': 'Monatskarte aktualisiert',
      alert: 'Abweichungsmeldung an die Leitung',
      'alert-bundle': 'Abweichungen gebündelt an die Leitung',
      'overdue-alert': 'Versäumte Frist an die Leitung',
      tasks: 'Aufgaben zu Abweichungen',
      digest: 'Wochenübersicht an die Leitung',
      'update-case': 'Karten zu einer Abweichung aktualisiert',
    },
    to: (person) => `an ${person}`,
    outcome: {
      done: 'gesendet.',
      'not-needed': 'nicht mehr nötig.',
      failed: 'fehlgeschlagen, wird wiederholt.',
      'no-account': 'nicht zugestellt, das Konto fehlt.',
      'not-installed': 'nicht zugestellt, die App ist dort nicht installiert.',
      blocked: 'nicht zugestellt, die Person hat den Bot blockiert.',
      'not-in-chat': 'nicht zugestellt, der Bot ist nicht in diesem Chat.',
      'no-such-chat': 'nicht zugestellt, diesen Chat gibt es nicht.',
      refused: 'nicht zugestellt, der Chat hat abgelehnt.',
      busy: 'noch nicht zugestellt, der Chat ist überlastet; es wird wiederholt.',
    },
    workspaceFailed: (workspace) =>
      `„${workspace}“ konnte nicht geprüft werden; die nächste Runde versucht es wieder.`,
    nothing: 'Nichts war fällig.',
  },
  en: {
    clock: (moment) => `The clock shows ${moment}.`,
    jobs: {
      'monthly-card': 'Monthly card for',
      reminder: 'Reminder for',
      'deputy-card': 'Monthly card in deputy for',
      escalation: 'Open reports to the head of the office for',
      'update-card': 'Monthly card brought up to date for',
      alert: 'Deviation alert to the leadership',
      'alert-bundle': 'Deviations, bundled, to the leadership',
      'overdue-alert': 'Missed due date to the leadership',
      tasks: 'Tasks about deviations',
      digest: 'Weekly digest to the leadership',
      'update-case': 'Cards about a deviation brought up to date',
    },
    to: (person) => `to ${person}`,
    outcome: {
      done: 'sent.',
      'not-needed': 'no longer needed.',
      failed: 'failed, will be tried again.',
      'no-account': 'not delivered, the account is missing.',
      'not-installed': 'not delivered, the app is not installed there.',
      blocked: 'not delivered, the person has blocked the bot.',
      'not-in-chat': 'not delivered, the bot is not in that chat.',
      'no-such-chat': 'not delivered, there is no such chat.',
      refused: 'not delivered, the chat refused it.',
      busy: 'not delivered yet, the chat is overloaded; it will be tried again.',
    },
    workspaceFailed: (workspace) => `"${workspace}" could not be checked; the next round tries again.`,
    nothing: 'Nothing was due.',
  },
};
