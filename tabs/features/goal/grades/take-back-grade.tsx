import { overrideGrade } from '../../../../src/contracts/tracking/grades';
import { useChange } from '../../../shared/service/change';
import { useSession } from '../../../shared/service/session';
import { ConfirmedAction } from '../../../shared/form/confirmed-action';
import type { GradeActionProps } from './grade-dialog';

/** The suggested grade holds again; the override stays on record. */
export function TakeBackGrade({ grade, indicator, workspaceId }: GradeActionProps) {
  const { text } = useSession();
  const takeBack = useChange(overrideGrade);
  const words = text.goal.grade;
  return (
    <ConfirmedAction
      quiet
      words={{
        name: words.takeBack,
        label: words.takeBackLabel(indicator.name, grade.year),
        question: words.takeBackAsk,
        yes: words.takeBackYes,
        done: words.takenBack,
      }}
      action={takeBack}
      input={{
        params: { workspaceId, indicatorId: indicator.id, year: grade.year },
        body: { grade: null, reason: '' },
      }}
    />
  );
}
