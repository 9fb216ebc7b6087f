import type { CasePage, CaseStep } from '../../../../src/contracts/tracking/case';
import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import { shownWith } from '../../../../src/domain/explanation/explain-entry-fault';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { CountermeasureFacts } from './countermeasure-facts';

export interface StepContentProps {
  readonly content: CaseStep['content'];
  readonly page: CasePage;
}

/** All that a step said. */
export function StepContent({ content, page }: StepContentProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  switch (content.type) {
    case 'countermeasure':
      return <CountermeasureFacts countermeasure={content.countermeasure} />;
    case 'worsening':
      return <p className={card.text}>{words.worsened}</p>;
    case 'cause':
      return <p className={card.text}>{`${CAUSE_WORDS[language][content.cause]}\n${content.text}`}</p>;
    case 'effect-check':
      return (
        <p className={card.text}>
          {`${content.effective ? words.effective : words.ineffective}\n${content.text}`}
        </p>
      );
    case 'decision':
      return <DecisionContent decision={content.decision} page={page} />;
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return content.text === '' ? null : <p className={card.text}>{content.text}</p>;
  }
}

type Decision = Extract<CaseStep['content'], { type: 'decision' }>['decision'];

interface DecisionContentProps {
  readonly decision: Decision;
  readonly page: CasePage;
}

function DecisionContent({ decision, page }: DecisionContentProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  const { unit, decimals } = page.case.summary.indicator ?? { unit: '', decimals: 0 };
  return (
    <>
      {decision.option === 'change-conditions' && <CountermeasureFacts countermeasure={decision.task} />}
      {decision.option === 'change-target' && (
        <p className={card.text}>
          {[
            words.newTarget(
              formatFigure(
                decision.target.value,
                shownWith(decision.target.value, { unit, decimals }),
                language,
              ),
              formatMonth(decision.target.from, language),
            ),
            ...(decision.target.decisionReference === null
              ? []
              : [words.reference(decision.target.decisionReference)]),
          ].join('\n')}
        </p>
      )}
      {decision.reason !== '' && <p className={card.text}>{words.reason(decision.reason)}</p>}
    </>
  );
}
