import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { CaseStep } from '../../../../src/contracts/tracking/case';
import { useSession } from '../../../shared/service/session';
import { NewsList } from '../timeline/news-list';

export interface ChangedBarProps {
  /** Taken since the typing began. */
  readonly since: readonly CaseStep[];
  readonly onKeep: () => void;
}

/** Somebody else took a step while this was being written: who and what, beside what was typed. Nothing is lost by itself. */
export function ChangedBar({ since, onKeep }: ChangedBarProps) {
  const { text } = useSession();
  const words = text.deviationCase.changed;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <NewsList steps={since} />
        <div>{words.compare}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onKeep}>
          {words.keep}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
