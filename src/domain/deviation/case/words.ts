import type { Language } from '../../shared/language';
import type { DecisionOption, Side, StepType } from './case-step';
import type { Cause } from './cause';
import type { Stage } from './stage';

type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** What a case waits for, as the heading of a column or a badge. */
export const STAGE_WORDS: Words<Stage> = {
  de: {
    statement: 'Stellungnahme',
    cause: 'Ursache',
    countermeasure: 'Gegenmaßnahme',
    decision: 'Entscheidung',
    implementation: 'Umsetzung',
    'effect-check': 'Wirksamkeitsprüfung',
    confirmation: 'Bestätigung der Leitung',
    watched: 'Unter Beobachtung',
    closed: 'Geschlossen',
    withdrawn: 'Zurückgenommen',
  },
  en: {
    statement: 'Statement',
    cause: 'Cause',
    countermeasure: 'Countermeasure',
    decision: 'Decision',
    implementation: 'Implementation',
    'effect-check': 'Effect check',
    confirmation: 'Confirmation by the leadership',
    watched: 'Being watched',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
};

export const CAUSE_WORDS: Words<Cause> = {
  de: {
    'process-design': 'Prozessgestaltung',
    'project-design': 'Projektgestaltung',
    'framework-conditions': 'Rahmenbedingungen',
    external: 'Äußere Einflüsse',
    data: 'Daten',
    'target-definition': 'Zieldefinition',
  },
  en: {
    'process-design': 'Process design',
    'project-design': 'Project design',
    'framework-conditions': 'Framework conditions',
    external: 'External influences',
    data: 'Data',
    'target-definition': 'Definition of the target',
  },
};

/** What can be decided, as the person who decides reads it. */
export const OPTION_WORDS: Words<DecisionOption> = {
  de: {
    approve: 'Der Gegenmaßnahme zustimmen',
    'send-back': 'Zur Überarbeitung zurückgeben',
    refer: 'An die Dezernatsleitung weiterleiten',
    'change-conditions': 'Rahmenbedingungen ändern',
    'change-target': 'Ziel ändern',
    accept: 'Mit Begründung hinnehmen',
  },
  en: {
    approve: 'Approve the countermeasure',
    'send-back': 'Send back for revision',
    refer: 'Refer to the head of department',
    'change-conditions': 'Change the framework conditions',
    'change-target': 'Change the target',
    accept: 'Accept with a reason',
  },
};

/** What was decided, as the history says it. */
export const DECIDED_WORDS: Words<DecisionOption> = {
  de: {
    approve: 'Gegenmaßnahme zugestimmt',
    'send-back': 'zur Überarbeitung zurückgegeben',
    refer: 'an die Dezernatsleitung weitergeleitet',
    'change-conditions': 'Rahmenbedingungen werden geändert',
    'change-target': 'Ziel geändert',
    accept: 'mit Begründung hingenommen',
  },
  en: {
    approve: 'countermeasure approved',
    'send-back': 'sent back for revision',
    refer: 'referred to the head of department',
    'change-conditions': 'framework conditions are being changed',
    'change-target': 'target changed',
    accept: 'accepted with a reason',
  },
};

/** A step that was taken. */
export const STEP_WORDS: Words<StepType> = {
  de: {
    statement: 'Stellungnahme',
    cause: 'Ursache',
    countermeasure: 'Gegenmaßnahme',
    decision: 'Entscheidung',
    implementation: 'Umgesetzt',
    'effect-check': 'Wirksamkeit geprüft',
    closing: 'Geschlossen',
    reopening: 'Wieder geöffnet',
    worsening: 'Verschlechtert seit der Entscheidung',
    note: 'Notiz',
  },
  en: {
    statement: 'Statement',
    cause: 'Cause',
    countermeasure: 'Countermeasure',
    decision: 'Decision',
    implementation: 'Implemented',
    'effect-check': 'Effect checked',
    closing: 'Closed',
    reopening: 'Reopened',
    worsening: 'Worse since the decision',
    note: 'Note',
  },
};

export const SIDE_WORDS: Words<Side> = {
  de: {
    'operating-unit': 'Ausführende Einheit',
    office: 'Dienststellenleitung',
    department: 'Dezernatsleitung',
    support: 'Steuerungsunterstützung',
    system: 'Zugkraft',
  },
  en: {
    'operating-unit': 'Operating unit',
    office: 'Head of office',
    department: 'Head of department',
    support: 'Steering support',
    system: 'Zugkraft',
  },
};
