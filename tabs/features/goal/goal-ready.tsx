import type { GoalView } from '../../../src/contracts/tracking/goal';
import { AsOfBar } from '../../shared/figures/as-of-bar';
import { useCardStyles } from '../../shared/table/card';
import { Page } from '../../shared/page/page';
import { PrintSources } from '../../shared/print/print-sources';
import { useSession } from '../../shared/service/session';
import { useLinkedPlace } from '../../shared/address/use-linked-place';
import { Breadcrumb } from './breadcrumb';
import { ChainOfEffects } from './chain/chain-of-effects';
import { CommentFeed } from './comments/comment-feed';
import { DeviationList } from './deviations/deviation-list';
import { GoalHeader } from './goal-header';
import { GoalSection } from './goal-section';
import { GoalTools } from './goal-tools';
import { GoalHistory } from './history/goal-history';
import { IndicatorList } from './indicators/indicator-list';
import { MeasureList } from './measures/measure-list';
import { PageContents, type SectionTitles } from './page-contents';
import { Participants } from './participants/participants';

/** The goal's story from top to bottom: what it is for, why it should work, how it stands, what was said and done. */
export function GoalReady({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const { text } = useSession();
  const words = text.goal;
  useLinkedPlace();
  const titles: SectionTitles = {
    chain: words.story.chain.title,
    indicators: words.indicators,
    measures: words.measures,
    deviations: words.deviations,
    comments: words.story.comments.title,
    history: words.goalHistory.title,
    participants: words.story.participants.title,
  };
  return (
    <Page title={view.goal.name} subtitle={<Breadcrumb view={view} />} aside={<GoalTools view={view} />}>
      <AsOfBar asOf={view.asOf} />
      <GoalHeader view={view} />
      <PageContents titles={titles} />
      <GoalSection id="chain" title={titles.chain}>
        <ChainOfEffects view={view} />
      </GoalSection>
      <GoalSection id="indicators" title={titles.indicators}>
        <IndicatorList view={view} />
      </GoalSection>
      <GoalSection id="measures" title={titles.measures}>
        <MeasureList view={view} />
      </GoalSection>
      <GoalSection id="deviations" title={titles.deviations}>
        {view.deviations.length === 0 ? (
          <p className={card.quiet}>{words.story.noDeviations}</p>
        ) : (
          <DeviationList view={view} />
        )}
      </GoalSection>
      <GoalSection id="comments" title={titles.comments}>
        <CommentFeed view={view} />
      </GoalSection>
      <GoalSection id="history" title={titles.history}>
        <GoalHistory view={view} />
      </GoalSection>
      <GoalSection id="participants" title={titles.participants}>
        <Participants view={view} />
      </GoalSection>
      <PrintSources sources={view.indicators.map(({ indicator }) => indicator.source)} />
    </Page>
  );
}
