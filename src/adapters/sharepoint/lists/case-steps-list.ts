import {
  type CaseStep,
  type Countermeasure,
  type Decision,
  type DecisionOption,
  type Side,
  type StepContent,
  stepKey,
  type StepType,
} from '../../../domain/deviation/case/case-step';
import type { Cause } from '../../../domain/deviation/case/cause';
import { err, ok, type Result } from '../../../domain/shared/result';
import {
  choice,
  day,
  flag,
  heading,
  instant,
  month,
  note,
  number,
  optional,
  reference,
  text,
  whole,
} from '../definition/column';
import { type ColumnProblem, defineList, type Row } from '../definition/list-definition';

const TYPE_WORDS: Readonly<Record<StepType, string>> = {
  statement: 'Stellungnahme',
  cause: 'Ursache',
  countermeasure: 'Gegenmaßnahme',
  decision: 'Entscheidung',
  implementation: 'Umsetzung',
  'effect-check': 'Wirksamkeitsprüfung',
  closing: 'Abschluss',
  reopening: 'Wiedereröffnung',
  worsening: 'Verschlechterung',
  note: 'Notiz',
};

const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  'process-design': 'Prozessgestaltung',
  'project-design': 'Projektgestaltung',
  'framework-conditions': 'Rahmenbedingungen',
  external: 'Äußere Einflüsse',
  data: 'Daten',
  'target-definition': 'Zieldefinition',
};

const OPTION_WORDS: Readonly<Record<DecisionOption, string>> = {
  approve: 'zugestimmt',
  'send-back': 'zurückgegeben',
  refer: 'weitergeleitet',
  'change-conditions': 'Rahmenbedingungen ändern',
  'change-target': 'Ziel ändern',
  accept: 'hingenommen',
};

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  'operating-unit': 'ausführende Einheit',
  office: 'Dienststellenleitung',
  department: 'Dezernatsleitung',
  support: 'Steuerungsunterstützung',
  system: 'System',
};

const columns = {
  Title: heading(),
  DeviationId: reference('Abweichung (Schlüssel)', 'deviations'),
  Position: whole('Nummer des Schritts', 1, 100_000),
  Type: choice('Schritt', TYPE_WORDS),
  Side: choice('Gehandelt als', SIDE_WORDS),
  PostId: optional(reference('Stelle (Schlüssel)', 'posts')),
  PostName: optional(text('Stelle')),
  At: instant('Am (ISO 8601)'),
  Text: note('Text oder Begründung'),
  Cause: optional(choice('Ursache', CAUSE_WORDS)),
  Option: optional(choice('Entscheidung', OPTION_WORDS)),
  MeasureName: optional(text('Gegenmaßnahme oder Auftrag')),
  MeasureText: note('Beschreibung der Gegenmaßnahme'),
  Due: optional(day('Fällig am (JJJJ-MM-TT)')),
  Criterion: note('Woran die Wirkung erkannt wird'),
  CheckOn: optional(day('Wirkung prüfen am (JJJJ-MM-TT)')),
  Effective: flag('Wirksam'),
  TargetValue: optional(number('Neuer Zielwert')),
  TargetFrom: optional(month('Neuer Zielwert ab (JJJJ-MM)')),
  DecisionReference: optional(text('Ratsbeschluss')),
};

type StepRow = Row<typeof columns>;

/** Steps are only added, so a deviation's history is complete by itself. */
export const caseStepsList = defineList({
  title: 'Abweichungsschritte',
  isRecord: true,
  description:
    'Was zu einer Abweichung gesagt, entschieden und getan wurde. Führt die App; nichts wird geändert oder gelöscht. Schlüssel: Abweichung|Nummer.',
  columns,
  keyOf: ({ deviationId, position }) => stepKey(deviationId, position),
  toRow: (step: CaseStep) => ({
    Title: `${step.deviationId} ${step.position}`,
    DeviationId: step.deviationId,
    Position: step.position,
    Type: step.content.type,
    Side: step.side,
    PostId: step.postId === '' ? null : step.postId,
    PostName: step.postName === '' ? null : step.postName,
    At: step.at,
    ...EMPTY,
    ...contentToRow(step.content),
  }),
  fromRow: (row): Result<CaseStep, ColumnProblem> => {
    const content = contentFrom(row);
    if (!content.ok) return content;
    return ok({
      deviationId: row.DeviationId,
      position: row.Position,
      content: content.value,
      side: row.Side,
      postId: row.PostId ?? '',
      postName: row.PostName ?? '',
      at: row.At,
    });
  },
});

type ContentColumns = Omit<
  StepRow,
  'Key' | 'Title' | 'DeviationId' | 'Position' | 'Type' | 'Side' | 'PostId' | 'PostName' | 'At'
>;

const EMPTY: ContentColumns = {
  Text: '',
  Cause: null,
  Option: null,
  MeasureName: null,
  MeasureText: '',
  Due: null,
  Criterion: '',
  CheckOn: null,
  Effective: false,
  TargetValue: null,
  TargetFrom: null,
  DecisionReference: null,
};

function contentToRow(content: StepContent): Partial<ContentColumns> {
  switch (content.type) {
    case 'worsening':
      return {};
    case 'cause':
      return { Cause: content.cause, Text: content.text };
    case 'countermeasure':
      return measureToRow(content.countermeasure);
    case 'effect-check':
      return { Effective: content.effective, Text: content.text };
    case 'decision':
      return decisionToRow(content.decision);
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return { Text: content.text };
  }
}

const measureToRow = ({ name, text: described, due, criterion, checkOn }: Countermeasure) => ({
  MeasureName: name,
  MeasureText: described,
  Due: due,
  Criterion: criterion,
  CheckOn: checkOn,
});

function decisionToRow(decision: Decision): Partial<ContentColumns> {
  const common = { Option: decision.option, Text: decision.reason };
  if (decision.option === 'change-conditions') return { ...common, ...measureToRow(decision.task) };
  if (decision.option !== 'change-target') return common;
  const { value, from, decisionReference } = decision.target;
  return { ...common, TargetValue: value, TargetFrom: from, DecisionReference: decisionReference };
}

function contentFrom(row: StepRow): Result<StepContent, ColumnProblem> {
  switch (row.Type) {
    case 'worsening':
      return ok({ type: 'worsening' });
    case 'cause':
      return row.Cause === null ? missing('Cause') : ok({ type: 'cause', cause: row.Cause, text: row.Text });
    case 'countermeasure': {
      const countermeasure = measureFrom(row);
      return countermeasure.ok
        ? ok({ type: 'countermeasure', countermeasure: countermeasure.value })
        : countermeasure;
    }
    case 'effect-check':
      return ok({ type: 'effect-check', effective: row.Effective, text: row.Text });
    case 'decision': {
      const decision = decisionFrom(row);
      return decision.ok ? ok({ type: 'decision', decision: decision.value }) : decision;
    }
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return ok({ type: row.Type, text: row.Text });
  }
}

function measureFrom(row: StepRow): Result<Countermeasure, ColumnProblem> {
  if (row.MeasureName === null) return missing('MeasureName');
  if (row.Due === null) return missing('Due');
  if (row.CheckOn === null) return missing('CheckOn');
  return ok({
    name: row.MeasureName,
    text: row.MeasureText,
    due: row.Due,
    criterion: row.Criterion,
    checkOn: row.CheckOn,
  });
}

function decisionFrom(row: StepRow): Result<Decision, ColumnProblem> {
  const { Option: option, Text: reason } = row;
  if (option === null) return missing('Option');
  if (option === 'change-conditions') {
    const task = measureFrom(row);
    return task.ok ? ok({ option, reason, task: task.value }) : task;
  }
  if (option !== 'change-target') return ok({ option, reason });
  if (row.TargetValue === null) return missing('TargetValue');
  if (row.TargetFrom === null) return missing('TargetFrom');
  const target = { value: row.TargetValue, from: row.TargetFrom, decisionReference: row.DecisionReference };
  return ok({ option, reason, target });
}

const missing = (column: keyof StepRow) => err<ColumnProblem>({ column, problem: 'missing' });
