import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { NameTable } from './name-table';

/** Functions and offices with what they answer for, and the units behind the measures; never a person. */
export function Participants({ view: { participants, measures } }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const { text } = useSession();
  const words = text.goal.story.participants;
  return (
    <>
      <p className={card.quiet}>{words.hint}</p>
      {participants.length === 0 ? (
        <p className={card.quiet}>{words.none}</p>
      ) : (
        <NameTable
          caption={words.functions}
          heads={[words.post, words.office, words.answersFor]}
          rows={participants.map(({ postName, officeName, as }) => ({
            key: `${postName}|${officeName}`,
            cells: [
              postName,
              officeName === '' ? words.unknown : officeName,
              as.map((share) => words.as[share]).join(', '),
            ],
          }))}
        />
      )}
      {measures.length > 0 && (
        <NameTable
          caption={words.units}
          heads={[words.measure, words.commissioned, words.operated]}
          rows={measures.map(({ measure, operatingUnitName }) => ({
            key: measure.id,
            cells: [measure.name, measure.commissioningUnit, operatingUnitName].map((name) =>
              name === '' ? words.unknown : name,
            ),
          }))}
        />
      )}
    </>
  );
}
