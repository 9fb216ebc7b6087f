import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorView } from '../../../src/contracts/goal';
import { LightBadge } from '../../shared/light';
import { useSession } from '../../shared/session';
import { useCardStyles } from './card';
import { Chart } from './chart';
import { indicatorAnchor } from './indicator-anchor';
import { LatestFigure } from './latest-figure';
import { SeriesTable } from './series-table';
import { Switcher } from './switcher';

const useStyles = makeStyles({
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface IndicatorCardProps {
  readonly view: IndicatorView;
  readonly workspaceId: string;
  /** The process it measures; null when it measures the goal itself. */
  readonly processName: string | null;
}

export function IndicatorCard({ view, workspaceId, processName }: IndicatorCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [as, setAs] = useState<'chart' | 'table'>('chart');
  const words = text.goal;
  const { indicator } = view;
  const anchor = indicatorAnchor(indicator.id);
  const example = /\bbeispiel\b/i.test(indicator.source);
  return (
    <article id={anchor} className={card.card} aria-labelledby={`${anchor}-name`}>
      <div className={card.head}>
        <h3 id={`${anchor}-name`} className={card.title}>
          {indicator.name}
        </h3>
        <LightBadge light={view.light} />
      </div>
      <LatestFigure view={view} />
      <div className={styles.badges}>
        {indicator.isKey && (
          <Badge appearance="tint" color="brand">
            {words.key}
          </Badge>
        )}
        <Badge appearance="outline" color="informative">
          {words.resultLevels[indicator.resultLevel]}
        </Badge>
        <Badge appearance="outline" color="informative">
          {words.indicatorKinds[indicator.kind]}
        </Badge>
        {example && (
          <Badge appearance="tint" color="warning" title={words.exampleHint}>
            {words.example}
          </Badge>
        )}
      </div>
      {indicator.description !== '' && <p className={card.quiet}>{indicator.description}</p>}
      <Switcher<'chart' | 'table'>
        label={`${words.show}: ${indicator.name}`}
        options={[
          { value: 'chart', name: words.asChart },
          { value: 'table', name: words.asTable },
        ]}
        value={as}
        onChange={setAs}
      />
      {as === 'chart' ? <Chart view={view} /> : <SeriesTable view={view} workspaceId={workspaceId} />}
      <p className={card.quiet}>
        {[
          processName === null ? '' : words.ofProcess(processName),
          `${words.owner}: ${view.ownerPostName}`,
          indicator.source === '' ? '' : words.source(indicator.source),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </article>
  );
}
