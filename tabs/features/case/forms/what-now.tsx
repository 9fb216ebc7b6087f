import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { STEP_WORDS } from '../../../../src/domain/deviation/case/words';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { DRAFT_TYPES, type DraftType } from '../drafts/draft';
import { useDraftStore } from '../drafts/draft-store';
import { FormOfStep } from './form-of-step';
import { LeftOvers } from '../drafts/left-over';
import { TakenNews } from '../drafts/taken-news';
import { turnInWords } from './turn-in-words';

const useStyles = makeStyles({
  forms: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
});

export interface WhatNowProps {
  readonly page: CasePage;
  readonly className: string;
  readonly titleClass: string;
}

/** Whose turn it is, and the forms for what the reader may do. */
export function WhatNow({ page, className, titleClass }: WhatNowProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const [taken, setTaken] = useState<{ readonly what: string; readonly count: number }>({
    what: '',
    count: 0,
  });
  const { text, language, userId } = session;
  const words = text.deviationCase;
  const { summary, next } = page.case;
  const store = useDraftStore(`zugkraft case ${userId} ${page.workspace.id} ${summary.id}`);
  const offered = next.filter((type): type is DraftType => DRAFT_TYPES.some((known) => known === type));
  return (
    <section className={className} aria-labelledby="case-now">
      <h2 id="case-now" className={titleClass}>
        {words.now}
      </h2>
      {taken.count > 0 && <TakenNews key={taken.count}>{taken.what}</TakenNews>}
      <p className={card.text}>{turnInWords(page, session)}</p>
      {summary.deviation.status === 'open' && summary.deviation.proposesClosing && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {summary.deviation.subject.type === 'milestone'
              ? text.goal.milestoneDoneHint
              : text.goal.backOnPlanHint}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.forms}>
        <LeftOvers page={page} store={store} />
        {offered.map((type) => (
          <FormOfStep
            key={type}
            type={type}
            page={page}
            store={store}
            onTaken={(types) => {
              const names = types.map((name) => STEP_WORDS[language][name]).join(words.and);
              setTaken(({ count }) => ({ what: words.sent(names), count: count + 1 }));
            }}
          />
        ))}
      </div>
    </section>
  );
}
