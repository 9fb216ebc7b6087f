import { DEFAULT_REPORTING_RULES } from '../../domain/calendar/reporting-calendar';
import type { Department, Principle } from '../../domain/masterplan/department';
import { SAMPLE_WORKSPACE } from './workspace';

export const DEPARTMENT: Department = {
  name: SAMPLE_WORKSPACE.name,
  vision:
    'In Köln können alle Menschen gut leben: Sie haben ein Auskommen, eine Wohnung und Arbeit, bleiben gesund, ' +
    'atmen saubere Luft und gehören dazu – in jedem Veedel und in jedem Lebensalter. Wir stärken, was Menschen ' +
    'selbst können, helfen früh und arbeiten dafür über Ämtergrenzen hinweg zusammen. ' +
    '(Beispiel: Vision, Ziele, Maßnahmen, Stellen und Werte dieses Arbeitsbereichs sind Beispiele, soweit keine ' +
    'andere Quelle genannt ist.)',
  councilTerm: { start: '2025-11-01', end: '2030-10-31' },
  digestWeekday: 1,
  contactEmail: 'steuerung@musterstadt.example',
  reporting: DEFAULT_REPORTING_RULES,
};

export const PRINCIPLES: readonly Principle[] = [
  {
    id: 'menschen-im-mittelpunkt',
    name: 'Menschen im Mittelpunkt',
    text: 'Wir denken von der Lebenslage der Menschen her, nicht von unseren Zuständigkeiten.',
    position: 1,
  },
  {
    id: 'teilhabe-fuer-alle',
    name: 'Teilhabe für alle',
    text: 'Wer hier lebt, soll mitmachen und mitbestimmen können, unabhängig von Einkommen, Herkunft, Alter oder Behinderung.',
    position: 2,
  },
  {
    id: 'staerken-und-vorbeugen',
    name: 'Stärken und vorbeugen',
    text: 'Wir stärken die Fähigkeiten der Menschen und handeln früh, bevor aus Sorgen Notlagen werden.',
    position: 3,
  },
  {
    id: 'gerechte-veedel',
    name: 'Gerechte Chancen in allen Veedeln',
    text: 'Wir setzen unsere Mittel dort ein, wo sie am meisten bewirken, und gleichen Unterschiede zwischen den Veedeln aus.',
    position: 4,
  },
  {
    id: 'gemeinsam-wirken',
    name: 'Gemeinsam wirken',
    text: 'Ämter, freie Träger, Politik und Stadtgesellschaft vereinbaren Ziele miteinander und tragen sie gemeinsam.',
    position: 5,
  },
  {
    id: 'verantwortung-fuer-morgen',
    name: 'Verantwortung für morgen',
    text: 'Wir erhalten Gesundheit, Umwelt und Handlungsspielräume für die Menschen, die nach uns kommen.',
    position: 6,
  },
];
