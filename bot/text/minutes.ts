import type { Language } from '../../src/domain/shared/language';

interface MinutesText {
  title(workspace: string): string;
  held(day: string, from: string, until: string): string;
  toast(workspace: string, discussed: number, tasks: number): string;
  readonly present: string;
  discussed(count: number): string;
  readonly nothingNoted: string;
  readonly tasks: string;
  readonly noTasks: string;
  until(name: string, day: string): string;
  readonly effective: string;
  readonly ineffective: string;
}

/** What the minutes in a channel say; the words of the steps are the domain's. */
export const MINUTES_TEXT: Readonly<Record<Language, MinutesText>> = {
  de: {
    title: (workspace) => `Protokoll der Steuerungsrunde: ${workspace}`,
    held: (day, from, until) => `${day}, ${from} bis ${until} Uhr`,
    toast: (workspace, discussed, tasks) =>
      `Protokoll der Steuerungsrunde (${workspace}): ${
        discussed === 1 ? '1 Abweichung' : `${discussed} Abweichungen`
      }, ${tasks === 1 ? '1 Aufgabe' : `${tasks} Aufgaben`}`,
    present: 'Teilnehmende (Funktionen)',
    discussed: (count) => `Besprochen (${count})`,
    nothingNoted: 'besprochen, ohne Beschluss',
    tasks: 'Aufgaben nach der Sitzung',
    noTasks: 'Keine offenen Aufgaben.',
    until: (name, day) => `${name}, bis ${day}`,
    effective: 'wirksam',
    ineffective: 'nicht wirksam',
  },
  en: {
    title: (workspace) => `Minutes of the review meeting: ${workspace}`,
    held: (day, from, until) => `${day}, ${from} to ${until}`,
    toast: (workspace, discussed, tasks) =>
      `Minutes of the review meeting (${workspace}): ${
        discussed === 1 ? '1 deviation' : `${discussed} deviations`
      }, ${tasks === 1 ? '1 task' : `${tasks} tasks`}`,
    present: 'Present (functions)',
    discussed: (count) => `Discussed (${count})`,
    nothingNoted: 'discussed, nothing decided',
    tasks: 'Tasks after the meeting',
    noTasks: 'No open tasks.',
    until: (name, day) => `${name}, by ${day}`,
    effective: 'effective',
    ineffective: 'not effective',
  },
};
