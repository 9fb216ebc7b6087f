import { Spinner } from '@fluentui/react-components';
import { viewJudgement } from '../../../../src/contracts/tracking/indicators';
import { explain } from '../../../../src/domain/explanation/explain';
import type { Month } from '../../../../src/domain/shared/month';
import { useAnswer } from '../../../shared/service/answer';
import type { Part } from '../../../shared/judgement/parts';
import { useSession } from '../../../shared/service/session';

export interface SignSentenceProps {
  readonly workspaceId: string;
  readonly month: Month;
  readonly indicatorId: string;
  readonly part: Part;
}

/** Why a sign is as it is; asked for with the first sign of an indicator that somebody looks at. */
export function SignSentence({ workspaceId, month, indicatorId, part }: SignSentenceProps) {
  const { text, language } = useSession();
  const { data, isError } = useAnswer(
    viewJudgement,
    { params: { workspaceId, indicatorId }, query: { month } },
    { live: true },
  );
  const words = text.indicators;
  return (
    <span aria-live="polite">
      {data !== undefined ? (
        explain(data.judgement, data.indicator, language)[part]
      ) : isError ? (
        words.noSentence
      ) : (
        <Spinner size="extra-tiny" label={words.sentenceComing} />
      )}
    </span>
  );
}
