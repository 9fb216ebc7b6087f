import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo } from 'react';
import type { IndicatorsView } from '../../../../src/contracts/tracking/indicators';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { suggestedFrom } from './candidates';
import { MOST } from './chosen';
import type { Shown } from './shown';

const useStyles = makeStyles({
  all: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  lead: { margin: 0, maxWidth: '48rem' },
});

export interface SuggestionsProps {
  readonly view: IndicatorsView;
  readonly onChoose: (ids: readonly string[], how?: Shown) => void;
}

/** Nothing is chosen yet: what can be done here, and three ways to begin. */
export function Suggestions({ view, onChoose }: SuggestionsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const suggested = useMemo(() => suggestedFrom(view.indicators), [view.indicators]);
  const words = text.compare.empty;
  const red = suggested.red.slice(0, MOST);
  const byArea = suggested.byArea.slice(0, MOST);
  return (
    <section className={styles.about} aria-label={words.title}>
      <div className={card.head}>
        <h2 className={card.title}>{words.title}</h2>
      </div>
      <p className={styles.lead}>{words.about}</p>
      <div className={styles.all}>
        <Suggestion title={words.key} nothing={suggested.fields.length === 0 ? words.noKey : null}>
          {suggested.fields.map(({ name, ids }) => (
            <Button
              key={name}
              onClick={() => {
                onChoose(ids.slice(0, MOST));
              }}
            >
              {words.field(name, Math.min(ids.length, MOST))}
            </Button>
          ))}
        </Suggestion>
        <Suggestion title={words.area} nothing={byArea.length === 0 ? words.noArea : null}>
          <Button
            onClick={() => {
              onChoose(byArea, 'area');
            }}
          >
            {words.areaStart(byArea.length)}
          </Button>
        </Suggestion>
        <Suggestion title={words.red} nothing={red.length === 0 ? words.noRed : null}>
          <Button
            onClick={() => {
              onChoose(red);
            }}
          >
            {words.redStart(red.length, suggested.red.length)}
          </Button>
        </Suggestion>
      </div>
    </section>
  );
}

interface SuggestionProps {
  readonly title: string;
  /** Said in place of the buttons. */
  readonly nothing: string | null;
  readonly children: ReactNode;
}

function Suggestion({ title, nothing, children }: SuggestionProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={card.card} role="group" aria-labelledby={id}>
      <h3 id={id} className={card.subtitle}>
        {title}
      </h3>
      {nothing === null ? (
        <div className={styles.buttons}>{children}</div>
      ) : (
        <p className={card.quiet}>{nothing}</p>
      )}
    </div>
  );
}
