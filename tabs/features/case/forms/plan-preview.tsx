import type { CasePage } from '../../../../src/contracts/tracking/case';
import { readFigure } from '../../../../src/domain/shared/figure-text';
import { formatMonth } from '../../../../src/domain/shared/format';
import { addMonths, isMonth, monthRange } from '../../../../src/domain/shared/month';
import { retargeted } from '../../../../src/domain/tracking/former-plan';
import { planAt } from '../../../../src/domain/tracking/trajectory';
import { formatPlan } from '../../../shared/figures/figure';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import type { DraftOf } from '../drafts/draft';

const MONTHS = 12;

export interface PlanPreviewProps {
  readonly page: CasePage;
  readonly draft: Pick<DraftOf<'decision'>, 'value' | 'from'>;
}

/** What a new target makes of the plan of the next twelve months, before anybody decides on it. */
export function PlanPreview({ page, draft }: PlanPreviewProps) {
  const table = useTableStyles();
  const { text, language } = useSession();
  const words = text.deviationCase.decision;
  const { trajectory, summary } = page.case;
  const measured = summary.indicator ?? { unit: '', decimals: 0 };
  const figure = readFigure(draft.value, measured, language);
  if (trajectory === null || !figure.ok || !isMonth(draft.from)) return null;
  const changed = retargeted(trajectory, figure.value.value, draft.from);
  if (changed === null) return null;
  const shown = (of: typeof trajectory, month: (typeof months)[number]): string =>
    formatPlan(planAt(of, month), text.goal, { ...measured, language });
  const months = monthRange(draft.from, addMonths(draft.from, MONTHS - 1));
  return (
    <details open>
      <summary>{words.preview}</summary>
      <table className={table.table} aria-label={words.preview}>
        <thead>
          <tr>
            <th scope="col" className={table.cell}>
              {words.previewMonth}
            </th>
            <th scope="col" className={table.cellNumber}>
              {words.previewBefore}
            </th>
            <th scope="col" className={table.cellNumber}>
              {words.previewAfter}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row" className={table.cell}>
                {formatMonth(month, language)}
              </th>
              <td className={table.cellNumber}>{shown(trajectory, month)}</td>
              <td className={table.cellNumber}>{shown(changed, month)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
