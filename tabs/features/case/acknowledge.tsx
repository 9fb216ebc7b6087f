import { acknowledgeDeviation } from '../../../src/contracts/tracking/deviation';
import type { CasePage } from '../../../src/contracts/tracking/case';
import { formatInstant } from '../../../src/domain/shared/format';
import { useCardStyles } from '../../shared/table/card';
import { useChange } from '../../shared/service/change';
import { ConfirmedAction } from '../../shared/form/confirmed-action';
import { useSession } from '../../shared/service/session';

/** Whether the leadership knows of it; those who may can say so. */
export function Acknowledge({ page }: { readonly page: CasePage }) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const acknowledge = useChange(acknowledgeDeviation);
  const words = text.goal;
  const { deviation, subjectName } = page.case.summary;
  const { acknowledgement } = deviation;
  const isOpen = deviation.status === 'open';
  return (
    <>
      <div aria-live="polite">
        {acknowledgement !== null && (
          <p className={card.text}>
            {words.acknowledged(acknowledgement.postName, formatInstant(acknowledgement.at, language))}
          </p>
        )}
        {acknowledgement === null && isOpen && <p className={card.quiet}>{words.notAcknowledged}</p>}
      </div>
      {isOpen && page.me.mayAcknowledge && (
        <ConfirmedAction
          words={{
            name: words.acknowledge,
            label: words.acknowledgeLabel(subjectName),
            question: words.acknowledgeAsk,
            yes: words.acknowledgeYes,
            done: words.acknowledgeDone,
          }}
          action={acknowledge}
          input={{ params: { workspaceId: page.workspace.id, deviationId: deviation.id } }}
        />
      )}
    </>
  );
}
