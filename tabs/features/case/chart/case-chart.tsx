import type { ReactNode } from 'react';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { subPage, viewPath, workspaceQuery } from '../../../../src/contracts/tab-address';
import { formatMonth } from '../../../../src/domain/shared/format';
import { toMonth } from '../../../../src/domain/shared/month';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import type { ChartMark } from '../../../shared/chart/mark';
import { RowsTable } from '../../../shared/chart/rows-table';
import { CourseChart } from '../../../shared/course/course-chart';
import { courseRows } from '../../../shared/course/course-rows';
import type { Row } from '../../../shared/export/csv';
import { fileNameOf } from '../../../shared/export/file-name';
import { latestPart } from '../../../shared/process/latest-part';
import { ProcessDrawing } from '../../../shared/process/process-drawing';
import { processRows } from '../../../shared/process/process-rows';
import { useSession } from '../../../shared/service/session';

export interface CaseChartProps {
  readonly page: CasePage;
  readonly view: IndicatorView;
  readonly marks: readonly ChartMark[];
  readonly heading?: ReactNode;
}

/** The indicator's course, with what was done about it drawn in. */
export function CaseCourse(props: CaseChartProps) {
  const session = useSession();
  const { view, marks } = props;
  return (
    <CaseChart
      {...props}
      title={session.text.chart.course(view.indicator.name)}
      rows={courseRows(view, session)}
      drawing={<CourseChart view={view} marks={marks} />}
    />
  );
}

export interface CaseProcessProps extends CaseChartProps {
  /** What the variation says, in a sentence. */
  readonly variation: string;
}

/** Months drawn of the process, as many as of the course. */
const MONTHS = 36;

/** The process behind the figures, with the same marks. */
export function CaseProcess({ variation, ...props }: CaseProcessProps) {
  const session = useSession();
  const { view, marks } = props;
  return (
    <CaseChart
      {...props}
      title={session.text.chart.process(view.indicator.name)}
      rows={processRows(view, session)}
      drawing={
        <ProcessDrawing
          indicator={view.indicator}
          process={latestPart(view.process, MONTHS)}
          variation={variation}
          marks={marks}
        />
      }
    />
  );
}

interface Drawn extends CaseChartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly drawing: ReactNode;
}

function CaseChart({ page, view, marks, heading, title, rows, drawing }: Drawn) {
  const { text, language } = useSession();
  const month = view.series.at(-1)?.month ?? toMonth(page.today.slice(0, 7));
  const { id } = page.case.summary;
  return (
    <ChartFrame
      chart={{
        title,
        notes: marks.map(({ sign, month: of, name }) => `${sign} · ${formatMonth(of, language)} · ${name}`),
        rows: () => rows,
        source: text.chart.source({ source: view.indicator.source, month: formatMonth(month, language) }),
        fileNameFor: (extension) => fileNameOf(title, month, extension),
        link: {
          subPageId: subPage(viewPath.case(id), workspaceQuery(page.workspace.id)),
          label: title,
        },
      }}
      heading={heading}
      drawing={drawing}
      table={<RowsTable caption={title} rows={rows} decimals={view.indicator.decimals} />}
    />
  );
}
