import { Button } from '@fluentui/react-components';
import { useCardStyles } from '../../../shared/table/card';
import { Empty } from '../../../shared/page/empty';
import { useSession } from '../../../shared/service/session';
import { AreaSection } from './area-section';
import type { ComparisonProps } from '../compared/comparison-props';

/** Each chosen indicator that is known by area, as a map and as bars. */
export function ByArea({ answer, comparison, byArea, onChoose }: ComparisonProps) {
  const card = useCardStyles();
  const { text } = useSession();
  const words = text.compare;
  const known = comparison.chosen.flatMap((whole) => {
    const parts = comparison.parts.get(whole.indicator.id) ?? [];
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
  if (known.length === 0) {
    return (
      <Empty
        title={words.area.noneTitle}
        action={
          byArea.length > 0 && (
            <Button
              appearance="primary"
              onClick={() => {
                onChoose(byArea);
              }}
            >
              {words.area.add(byArea.length)}
            </Button>
          )
        }
      >
        {words.area.none}
      </Empty>
    );
  }
  const others = comparison.chosen.filter(
    ({ indicator }) => !known.some(({ whole }) => whole.indicator.id === indicator.id),
  );
  return (
    <>
      {known.map(({ whole, parts }) => (
        <AreaSection key={whole.indicator.id} answer={answer} whole={whole} parts={parts} />
      ))}
      {others.length > 0 && (
        <p className={card.quiet}>
          {words.area.some(others.map(({ indicator }) => indicator.name).join(', '))}
        </p>
      )}
    </>
  );
}
