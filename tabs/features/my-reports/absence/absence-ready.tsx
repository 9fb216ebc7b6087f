import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { viewAbsence } from '../../../../src/contracts/reporting/absence';
import type { Answer } from '../../../../src/contracts/endpoint';
import { formatDay } from '../../../../src/domain/shared/format';
import { groupBy } from '../../../../src/domain/shared/group-by';
import { useSession } from '../../../shared/service/session';
import { AbsenceDialog } from './absence-dialog';
import { EndAbsence } from './end-absence';
import { useSetAbsence } from './use-set-absence';

type Posts = Answer<typeof viewAbsence>['posts'];

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  said: {
    flex: '1 1 24rem',
    margin: 0,
    listStyleType: 'none',
    padding: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  notice: { marginBottom: tokens.spacingVerticalS },
});

export interface AbsenceReadyProps {
  readonly posts: Posts;
  readonly workspaceId: string;
}

/** Who is asked for which of the reader's posts, and the ways to change it. */
export function AbsenceReady({ posts, workspaceId }: AbsenceReadyProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const [notice, setNotice] = useState<'saved' | 'ended' | null>(null);
  const actions = useRef<HTMLDivElement>(null);
  const entering = useSetAbsence(workspaceId);
  const ending = useSetAbsence(workspaceId);
  const words = text.absence;
  const deputised = posts.filter(({ deputy }) => deputy);
  const without = posts.filter(({ deputy }) => !deputy);
  const entered = deputised.find(({ absence }) => absence !== null)?.absence ?? null;
  return (
    <>
      {notice !== null && (
        <MessageBar className={styles.notice} intent="success" politeness="polite">
          <MessageBarBody>{words[notice]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <ul className={styles.said}>
          {[...groupBy(deputised, periodOf)].map(([period, of]) => (
            <li key={period}>{sentenceOf(of)}</li>
          ))}
          {without.length > 0 && <li>{words.noDeputy(namesOf(without))}</li>}
        </ul>
        {deputised.length > 0 && (
          <div ref={actions} className={styles.actions}>
            <AbsenceDialog
              entered={entered}
              entering={entering}
              onEntered={() => {
                setNotice('saved');
              }}
            />
            {entered !== null && (
              <EndAbsence
                ending={ending}
                onEnded={() => {
                  setNotice('ended');
                  // The button that was pressed is gone.
                  actions.current?.querySelector('button')?.focus();
                }}
              />
            )}
          </div>
        )}
      </div>
    </>
  );

  function sentenceOf(of: Posts): string {
    const days = of[0]?.absence ?? null;
    if (days === null) return words.holderAsked(namesOf(of));
    return words.deputyAsked(namesOf(of), formatDay(days.from, language), formatDay(days.until, language));
  }
}

const namesOf = (posts: Posts): string[] => posts.map(({ postName }) => postName);

const periodOf = ({ absence }: Posts[number]): string =>
  absence === null ? '' : `${absence.from} ${absence.until}`;
