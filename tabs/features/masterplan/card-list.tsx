import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { usePrinting } from '../../shared/print/printing';
import { useSession } from '../../shared/service/session';
import type { ChosenField } from './chosen-field';
import { FieldSection } from './field-section';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  more: { alignSelf: 'flex-start' },
});

const FIRST = 60;

export interface CardListProps {
  readonly fields: readonly ChosenField[];
  readonly query: string;
}

/** The goals as cards, field by field; a large plan is drawn in parts. */
export const CardList = memo(function CardList({ fields, query }: CardListProps) {
  const styles = useStyles();
  const { text } = useSession();
  const isPrinting = usePrinting();
  const [limit, setLimit] = useState(FIRST);
  const drawn = upTo(isPrinting ? Infinity : limit, fields);
  const all = fields.reduce((sum, { goals }) => sum + goals.length, 0);
  const left = drawn.reduce((sum, { first }) => sum - first, all);
  return (
    <div className={styles.fields}>
      {drawn.map(({ field, first }) => (
        <FieldSection key={field.id} field={field} first={first} query={query} />
      ))}
      {left > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setLimit(limit + FIRST);
          }}
        >
          {text.masterplan.moreGoals(Math.min(left, FIRST))}
        </Button>
      )}
    </div>
  );
});

interface Drawn {
  readonly field: ChosenField;
  /** How many of its goals. */
  readonly first: number;
}

/** Fields behind the last goal drawn are left out, so that none looks empty that is not. */
function upTo(limit: number, fields: readonly ChosenField[]): Drawn[] {
  let left = limit;
  return fields.flatMap((field) => {
    if (left <= 0) return [];
    const first = Math.min(left, field.goals.length);
    left -= first;
    return [{ field, first }];
  });
}
