import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { overrideGrade } from '../../../../src/contracts/tracking/grades';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import type { YearGrade } from '../../../../src/contracts/tracking/judgement';
import { GRADE_WORDS } from '../../../../src/domain/explanation/wording/words';
import { type Grade, GRADES } from '../../../../src/domain/tracking/grade';
import { useChange } from '../../../shared/service/change';
import { causeOf } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { FormDialog } from '../../../shared/form/form-dialog';
import { checkReason, type ReasonFault, ReasonField } from '../reason-field';

export interface GradeActionProps {
  readonly grade: YearGrade;
  readonly indicator: IndicatorView['indicator'];
  readonly workspaceId: string;
}

/** Grades a year otherwise than suggested, with a reason that everybody can read. */
export function GradeDialog({ grade, indicator, workspaceId }: GradeActionProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const save = useChange(overrideGrade);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<{ grade: Grade | null; reason: string }>({ grade: null, reason: '' });
  const [fault, setFault] = useState<ReasonFault | null>(null);
  const words = text.goal.grade;
  const chosen = typed.grade ?? grade.grade;
  const cause = save.isError ? causeOf(save.error) : null;
  const told = cause?.kind === 'reason-missing' || cause?.kind === 'reason-too-long' ? cause.kind : null;
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      opener={{ name: words.open, label: words.openLabel(indicator.name, grade.year) }}
      title={words.dialogTitle(indicator.name, grade.year)}
      submit={{ name: words.save, pending: save.isPending }}
      failure={cause === null || told !== null ? null : text.problems[cause.kind]}
      onSubmit={() => {
        const wrong = checkReason(typed.reason);
        setFault(wrong);
        if (wrong !== null) return;
        save.mutate(
          {
            params: { workspaceId, indicatorId: indicator.id, year: grade.year },
            body: { grade: chosen, reason: typed.reason.trim() },
          },
          {
            onSuccess: () => {
              setOpen(false);
              setTyped({ grade: null, reason: '' });
              save.reset();
            },
          },
        );
      }}
    >
      <p className={card.text}>{words.suggested(GRADE_WORDS[language][grade.suggested])}</p>
      <Field label={words.grade}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setTyped({ ...typed, grade: GRADES.find((known) => known === value) ?? null });
          }}
        >
          {GRADES.map((known) => (
            <option key={known} value={known}>
              {GRADE_WORDS[language][known]}
            </option>
          ))}
        </Select>
      </Field>
      <ReasonField
        hint={words.reasonHint}
        value={typed.reason}
        fault={fault ?? told}
        onChange={(reason) => {
          setTyped({ ...typed, reason });
          setFault(null);
        }}
      />
    </FormDialog>
  );
}
