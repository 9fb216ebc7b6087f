import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import type { Explanation } from '../../../../src/domain/explanation/facts/explanation';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import type { ToolsOfChart } from '../../../shared/chart/chart-tools';
import type { ChartMark } from '../../../shared/chart/mark';
import { latestPart } from '../../../shared/process/latest-part';
import { ProcessDrawing } from '../../../shared/process/process-drawing';
import { RebaseDialog } from './rebase-dialog';
import { RebaseList } from './rebase-list';

export interface ProcessPanelProps {
  readonly view: IndicatorView;
  readonly explanation: Explanation;
  readonly workspaceId: string;
  readonly maySteer: boolean;
  readonly marks: readonly ChartMark[];
  readonly chart: ToolsOfChart;
  readonly heading: ReactNode;
  /** Says the same as the chart. */
  readonly table: ReactNode;
}

/** Months drawn at first, as many as the course shows: older ones crowd the picture. */
const MONTHS = 36;

/** The process behind the figures: its XmR chart, what that says, and where limits begin anew. */
export function ProcessPanel(props: ProcessPanelProps) {
  const { view, explanation, workspaceId, maySteer, marks, chart, heading, table } = props;
  const card = useCardStyles();
  const { text } = useSession();
  const [all, setAll] = useState(false);
  const { indicator, process } = view;
  const { basis, points } = process;
  const words = text.process;
  return (
    <ChartFrame
      chart={chart}
      heading={heading}
      drawing={
        <>
          <ProcessDrawing
            indicator={indicator}
            process={all ? process : latestPart(process, MONTHS)}
            variation={explanation.variation}
            marks={marks}
          />
          {points.length > MONTHS && (
            <div>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${all ? words.latest(MONTHS) : words.allMonths(points.length)}: ${indicator.name}`}
                onClick={() => {
                  setAll(!all);
                }}
              >
                {all ? words.latest(MONTHS) : words.allMonths(points.length)}
              </Button>
            </div>
          )}
        </>
      }
      table={table}
    >
      {points.length > 0 && (
        <p className={card.quiet}>
          {basis !== 'figures' && `${words.basis(words.bases[basis])} `}
          {explanation.variation}
        </p>
      )}
      <RebaseList view={view} workspaceId={workspaceId} maySteer={maySteer} />
      {maySteer && <RebaseDialog view={view} workspaceId={workspaceId} />}
    </ChartFrame>
  );
}
