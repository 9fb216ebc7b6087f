import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { GoalView, IndicatorView } from '../../../../src/contracts/tracking/goal';
import { subPage, viewPath } from '../../../../src/contracts/tab-address';
import type { Explanation } from '../../../../src/domain/explanation/facts/explanation';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useAddress } from '../../../shared/address/address';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import type { ToolsOfChart } from '../../../shared/chart/chart-tools';
import { marksOf } from '../../../shared/chart/indicator-marks';
import type { DatedMark } from '../../../shared/chart/mark';
import { MarkList } from '../../../shared/chart/mark-list';
import { fileNameOf } from '../../../shared/export/file-name';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { useSession } from '../../../shared/service/session';
import { Switcher } from '../../../shared/form/switcher';
import { useWidth } from '../../../shared/look/use-width';
import { useCardStyles } from '../../../shared/table/card';
import { CourseChart } from '../../../shared/course/course-chart';
import { courseMonths } from '../../../shared/course/course-months';
import { courseRows } from '../../../shared/course/course-rows';
import { processRows } from '../../../shared/process/process-rows';
import { ProcessPanel } from '../process/process-panel';
import { ProcessTable } from '../process/process-table';
import { SeriesTable } from './series-table';
import { NAMES } from '../../../shared/address/names';

/** From this width of a card on, in pixels, both charts stand side by side. */
const WIDE = 860;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

export interface IndicatorChartsProps {
  readonly view: IndicatorView;
  readonly explanation: Explanation;
  readonly goal: GoalView;
}

type Shown = 'course' | 'process';

/** The course of the figures against the plan and the process behind them, with what happened on the way. */
export function IndicatorCharts({ view, explanation, goal }: IndicatorChartsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const { get } = useAddress();
  const [frame, width] = useWidth();
  const [chosen, setChosen] = useState<Shown>('course');
  const marks = useMemo(
    () => marksOf(view, goal.deviations, { text, language }),
    [view, goal.deviations, text, language],
  );
  const words = text.goal;
  const { indicator } = view;
  // Where limits begin anew, the chart of the process has numbers of its own.
  const beside = marks.filter(({ kind }) => kind !== 'limits');
  const isWide = width >= WIDE;
  const course = (
    <ChartFrame
      key="course"
      chart={toolsFor({
        title: text.chart.course(indicator.name),
        notes: notesOf(marks),
        rows: () => courseRows(view, session),
      })}
      heading={isWide && <h4 className={card.subtitle}>{words.asCourse}</h4>}
      drawing={<CourseChart view={view} marks={marks} />}
      table={<SeriesTable view={view} goal={goal} />}
    />
  );
  const process = (
    <ProcessPanel
      key="process"
      view={view}
      explanation={explanation}
      workspaceId={goal.workspace.id}
      maySteer={goal.me.maySteer}
      marks={beside}
      chart={toolsFor({
        title: text.chart.process(indicator.name),
        notes: notesOf(beside),
        rows: () => processRows(view, session),
      })}
      heading={isWide && <h4 className={card.subtitle}>{words.asProcess}</h4>}
      table={<ProcessTable view={view} />}
    />
  );
  return (
    <div ref={frame} className={styles.all}>
      {!isWide && (
        <Switcher<Shown>
          size="small"
          label={`${words.show}: ${indicator.name}`}
          options={[
            { value: 'course', name: words.asCourse },
            { value: 'process', name: words.asProcess },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {isWide ? (
        <div className={styles.sideBySide}>
          {course}
          {process}
        </div>
      ) : chosen === 'course' ? (
        course
      ) : (
        process
      )}
      {marks.length > 0 && (
        <MarkList
          marks={marks}
          drawn={courseMonths(view)}
          rank={4}
          anchor={`marks-${indicator.id}`}
          of={indicator.name}
        />
      )}
    </div>
  );

  function toolsFor(chart: Pick<ToolsOfChart, 'title' | 'notes' | 'rows'>): ToolsOfChart {
    const query = new URLSearchParams({ [NAMES.workspace]: goal.workspace.id });
    const month = get(NAMES.month);
    if (month !== null) query.set(NAMES.month, month);
    return {
      ...chart,
      source: text.chart.source({ source: indicator.source, month: formatMonth(goal.month, language) }),
      fileNameFor: (extension) => fileNameOf(chart.title, goal.month, extension),
      link: {
        subPageId: `${subPage(viewPath.goal(goal.goal.id), query.toString())}#${indicatorAnchor(indicator.id)}`,
        label: indicator.name,
      },
    };
  }
}

const notesOf = (marks: readonly DatedMark[]): string[] =>
  marks.map(({ sign, when, name }) => `${sign} · ${when} · ${name}`);
