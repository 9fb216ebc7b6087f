import type { CaseView } from '../../../../src/contracts/tracking/case';
import { formatDay } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { Facts } from '../../../shared/table/facts';
import { useSession } from '../../../shared/service/session';

export interface CountermeasureFactsProps {
  readonly countermeasure: NonNullable<CaseView['countermeasure']>;
}

/** What is done, by when, and by what and on which day its effect is seen. */
export function CountermeasureFacts({ countermeasure }: CountermeasureFactsProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  const { name, text: what, due, criterion, checkOn } = countermeasure;
  return (
    <>
      <p className={card.text}>
        <strong>{name}</strong>
        {what !== '' && `\n${what}`}
      </p>
      <Facts
        facts={[
          { name: words.countermeasure.due, value: formatDay(due, language) },
          { name: words.criterion, value: criterion },
          { name: words.countermeasure.checkOn, value: formatDay(checkOn, language) },
        ]}
      />
    </>
  );
}
