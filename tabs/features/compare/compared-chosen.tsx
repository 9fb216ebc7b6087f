import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type ComparisonView, viewComparison } from '../../../src/contracts/tracking/comparison';
import { isMonth } from '../../../src/domain/shared/month';
import type { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { useLinkedPlace } from '../../shared/address/use-linked-place';
import { ByArea } from './area/by-area';
import { suggestedFrom } from './choosing/candidates';
import { MOST } from './choosing/chosen';
import { comparisonOf } from './compared/compared';
import type { ComparisonProps } from './compared/comparison-props';
import { Courses } from './courses/courses';
import type { Shown } from './choosing/shown';
import { Years } from './years/years';
import { NAMES } from '../../shared/address/names';

export interface ComparedChosenProps {
  readonly view: IndicatorsView;
  readonly chosen: readonly string[];
  readonly shown: Shown;
  readonly onChoose: (ids: readonly string[], how?: Shown) => void;
}

/** The chosen indicators as the service knows them, in the way that is asked for. */
export function ComparedChosen({ view, chosen, shown, onChoose }: ComparedChosenProps) {
  const asked = useAddress().get(NAMES.month) ?? '';
  const query = useAnswer(
    viewComparison,
    {
      params: { workspaceId: view.workspace.id },
      query: { indicators: chosen.join(','), ...(isMonth(asked) ? { month: asked } : {}) },
    },
    { live: true, keepPrevious: true },
  );
  return (
    <Loaded query={query} part>
      {(answer) => (
        <Ready
          answer={answer}
          chosen={chosen}
          shown={shown}
          settled={!query.isPlaceholderData}
          byArea={suggestedFrom(view.indicators).byArea.slice(0, MOST)}
          onChoose={onChoose}
        />
      )}
    </Loaded>
  );
}

interface ReadyProps extends Pick<ComparedChosenProps, 'chosen' | 'shown' | 'onChoose'> {
  readonly answer: ComparisonView;
  /** Whether the answer is that to the present question, and not to the last one. */
  readonly settled: boolean;
  /** Ids of all that are known by area. */
  readonly byArea: readonly string[];
}

function Ready({ answer, chosen, shown, settled, byArea, onChoose }: ReadyProps) {
  const { text } = useSession();
  const comparison = useMemo(() => comparisonOf(answer, chosen), [answer, chosen]);
  const words = text.compare;
  const { missing } = comparison;
  useLinkedPlace();
  return (
    <>
      {settled && missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.missing(missing.length)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                onChoose(chosen.filter((id) => !missing.includes(id)));
              }}
            >
              {words.drop}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {comparison.chosen.length > 0 && views[shown]({ answer, comparison, byArea, onChoose })}
    </>
  );
}

const views: Record<Shown, (props: ComparisonProps) => React.ReactNode> = {
  courses: ({ answer, comparison }) => <Courses answer={answer} compared={comparison.chosen} />,
  area: (props) => <ByArea {...props} />,
  years: ({ answer, comparison }) => <Years answer={answer} compared={comparison.chosen} />,
};
