import type { Goal, GoalStatus } from '../../../domain/masterplan/goal';
import { err, ok } from '../../../domain/shared/result';
import {
  choice,
  lines,
  note,
  number,
  optional,
  orElse,
  reference,
  references,
  text,
} from '../definition/column';
import { defineList } from '../definition/list-definition';

const STATUS_WORDS: Readonly<Record<GoalStatus, string>> = {
  draft: 'Entwurf',
  agreed: 'abgestimmt',
  decided: 'beschlossen',
};

export const goalsList = defineList({
  title: 'Ziele',
  description: 'Strategische Ziele. „Beschlossen“ nur mit Angabe des Ratsbeschlusses.',
  columns: {
    Title: text('Titel'),
    FieldId: reference('Handlungsfeld (Schlüssel)', 'fields'),
    PrincipleId: optional(reference('Leitprinzip (Schlüssel)', 'principles')),
    Benefit: note('Nutzen für die Menschen'),
    Status: choice('Status', STATUS_WORDS),
    DecisionReference: optional(text('Ratsbeschluss')),
    OwnerPostId: reference('Zielverantwortung (Schlüssel der Stelle)', 'posts'),
    OfficeIds: references('Beteiligte Ämter (ein Schlüssel je Zeile)', 'offices'),
    TargetGroups: lines('Zielgruppen (eine je Zeile)'),
    AreaIds: references('Räume (ein Schlüssel je Zeile)', 'areas'),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: (goal: Goal) => ({
    Title: goal.name,
    FieldId: goal.fieldId,
    PrincipleId: goal.principleId,
    Benefit: goal.benefit,
    Status: goal.status,
    DecisionReference: goal.decisionReference,
    OwnerPostId: goal.ownerPostId,
    OfficeIds: goal.officeIds,
    TargetGroups: goal.targetGroups,
    AreaIds: goal.areaIds,
    Position: goal.position,
  }),
  fromRow: (row) => {
    if (row.Status === 'decided' && row.DecisionReference === null) {
      return err({ column: 'DecisionReference', problem: 'missing' });
    }
    return ok({
      id: row.Key,
      name: row.Title,
      fieldId: row.FieldId,
      principleId: row.PrincipleId,
      benefit: row.Benefit,
      status: row.Status,
      decisionReference: row.DecisionReference,
      ownerPostId: row.OwnerPostId,
      officeIds: row.OfficeIds,
      targetGroups: row.TargetGroups,
      areaIds: row.AreaIds,
      position: row.Position,
    });
  },
});
