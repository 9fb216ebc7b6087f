import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { formatInstant } from '../../../src/domain/shared/format';
import { useSession } from '../service/session';

export interface ConflictBarProps {
  /** What is stored now, in words, and since when; null when it was deleted. */
  readonly theirs: { readonly said: string; readonly at: string } | null;
  /** What was typed, in words. */
  readonly mine: string;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Two people entered the same thing: both entries side by side, and the reader decides. Neither is lost by itself. */
export function ConflictBar({ theirs, mine, onKeepMine, onKeepTheirs }: ConflictBarProps) {
  const { text, language } = useSession();
  const words = text.report.conflict;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <div>
          {theirs === null ? words.gone : words.theirs(theirs.said, formatInstant(theirs.at, language))}
        </div>
        <div>{words.mine(mine)}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button size="small" onClick={onKeepTheirs}>
          {words.keepTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
