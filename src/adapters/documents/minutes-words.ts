import type { Language } from '../../domain/shared/language';

interface MinutesWords {
  title(name: string): string;
  held(day: string, from: string, until: string): string;
  present: string;
  item(position: number, subject: string): string;
  goal: string;
  office: string;
  status: string;
  occasion: string;
  cause: string;
  waitsFor(name: string, due: string | null): string;
  discussed: string;
  nothingNoted: string;
  what: string;
  dueBy: string;
  criterion: string;
  checkOn: string;
  newTarget(value: string, from: string): string;
  decisionReference: string;
  effective: Readonly<Record<'yes' | 'no', string>>;
  tasks: string;
  noTasks: string;
  taskColumns: readonly [string, string, string, string];
  page: string;
  of: string;
}

export const MINUTES_WORDS: Readonly<Record<Language, MinutesWords>> = {
  de: {
    title: (name) => `Protokoll der Steuerungsrunde – ${name}`,
    held: (day, from, until) => `${day}, ${from} bis ${until} Uhr`,
    present: 'Teilnehmende (Funktionen)',
    item: (position, subject) => `${String(position)}. ${subject}`,
    goal: 'Ziel',
    office: 'Amt',
    status: 'Stand',
    occasion: 'Anlass',
    cause: 'Ursache',
    waitsFor: (name, due) => (due === null ? `am Zug: ${name}` : `am Zug: ${name}, bis ${due}`),
    discussed: 'In der Sitzung festgehalten',
    nothingNoted: 'Besprochen, ohne Beschluss.',
    what: 'Was',
    dueBy: 'Fällig am',
    criterion: 'Woran die Wirkung erkannt wird',
    checkOn: 'Wirkung prüfen am',
    newTarget: (value, from) => `Neuer Zielwert ${value} ab ${from}`,
    decisionReference: 'Ratsbeschluss',
    effective: { yes: 'wirksam', no: 'nicht wirksam' },
    tasks: 'Aufgaben nach der Sitzung',
    noTasks: 'Keine offenen Aufgaben.',
    taskColumns: ['Gegenstand', 'Nächster Schritt', 'Am Zug', 'Bis'],
    page: 'Seite ',
    of: ' von ',
  },
  en: {
    title: (name) => `Minutes of the review meeting – ${name}`,
    held: (day, from, until) => `${day}, ${from} to ${until}`,
    present: 'Present (functions)',
    item: (position, subject) => `${String(position)}. ${subject}`,
    goal: 'Goal',
    office: 'Office',
    status: 'State',
    occasion: 'Reason',
    cause: 'Cause',
    waitsFor: (name, due) => (due === null ? `next: ${name}` : `next: ${name}, by ${due}`),
    discussed: 'Recorded in the meeting',
    nothingNoted: 'Discussed, nothing decided.',
    what: 'What',
    dueBy: 'Due on',
    criterion: 'How the effect will be seen',
    checkOn: 'Check the effect on',
    newTarget: (value, from) => `New target ${value} from ${from}`,
    decisionReference: 'Decision of the council',
    effective: { yes: 'effective', no: 'not effective' },
    tasks: 'Tasks after the meeting',
    noTasks: 'No open tasks.',
    taskColumns: ['Subject', 'Next step', 'Whose turn', 'By'],
    page: 'Page ',
    of: ' of ',
  },
};
