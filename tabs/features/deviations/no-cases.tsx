import { Button } from '@fluentui/react-components';
import type { DeviationsView } from '../../../src/contracts/tracking/case';
import { Empty } from '../../shared/page/empty';
import { useSession } from '../../shared/service/session';
import { isEnded } from './case-standing';

export interface NoCasesProps {
  readonly view: DeviationsView;
  /** Which of them were asked for. */
  readonly extent: 'open' | 'ended' | 'all';
  /** How many pass the filter. */
  readonly matches: number;
  readonly filtering: boolean;
  readonly onReset: () => void;
  readonly onShowEnded: () => void;
}

/** What it means that there is nothing: good news, or a filter that leaves out everything. Null where there is something. */
export function NoCases({ view, extent, matches, filtering, onReset, onShowEnded }: NoCasesProps) {
  const { text } = useSession();
  const words = text.deviations;
  const open = view.cases.filter((one) => !isEnded(one));
  const ended = view.cases.length - open.length;
  const toEnded = ended === 0 ? null : <Button onClick={onShowEnded}>{words.showEnded}</Button>;
  if (extent !== 'ended' && open.length === 0 && (extent === 'open' || ended === 0)) {
    return (
      <Empty title={words.noneOpenTitle} action={toEnded}>
        {words.noneOpen}
      </Empty>
    );
  }
  if (extent === 'ended' && ended === 0) {
    return <Empty title={words.noneEndedTitle}>{words.noneEnded}</Empty>;
  }
  if (matches === 0) {
    return (
      <Empty
        title={words.noMatchTitle}
        action={
          <Button appearance="primary" onClick={onReset}>
            {text.masterplan.reset}
          </Button>
        }
      >
        {text.masterplan.noMatch}
      </Empty>
    );
  }
  if (extent === 'open' && !filtering && open.every(({ demanded }) => !demanded)) {
    return (
      <Empty title={words.noneWaitsTitle} action={toEnded}>
        {words.noneWaits}
      </Empty>
    );
  }
  return null;
}
