import { useSearch } from 'wouter';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { subPage, viewPath } from '../../../../src/contracts/tab-address';
import { formatMonth } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import type { ToolsOfChart } from '../../../shared/chart/chart-tools';
import type { Row } from '../../../shared/export/csv';
import { fileNameOf } from '../../../shared/export/file-name';
import { useSession } from '../../../shared/service/session';
import type { Compared } from './compared';
import { NAMES } from '../../../shared/address/names';

export interface ChartOfCompared {
  readonly compared: Pick<Compared, 'indicator'>;
  /** `Arbeitslose: Verlauf`. */
  readonly title: string;
  /** That the figures are of. */
  readonly month: Month;
  /** With their head as the first one. */
  readonly rows: () => readonly Row[];
}

/** Id of the place on the page where an indicator is compared, in all ways to look. */
export const comparedAnchor = (indicatorId: string): string => `compared-${indicatorId}`;

/** What the tools need to know of a chart on this page; its link keeps all that is chosen. */
export function useChartOf(
  answer: Pick<ComparisonView, 'workspace'>,
): (chart: ChartOfCompared) => ToolsOfChart {
  const { text, language } = useSession();
  const query = useSearch();
  return ({ compared: { indicator }, title, month, rows }) => {
    const params = new URLSearchParams(query);
    params.set(NAMES.workspace, answer.workspace.id);
    return {
      title,
      source: text.chart.source({ source: indicator.source, month: formatMonth(month, language) }),
      fileNameFor: (extension) => fileNameOf(title, month, extension),
      rows,
      link: {
        subPageId: `${subPage(viewPath.compare(), params.toString())}#${encodeURIComponent(comparedAnchor(indicator.id))}`,
        label: title,
      },
    };
  };
}
