import { makeStyles, tokens } from '@fluentui/react-components';
import { useSearch } from 'wouter';
import type { DeviationsView } from '../../../src/contracts/tracking/case';
import { formatInstant } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { Switcher } from '../../shared/form/switcher';
import { BeginMeeting } from './begin-meeting';
import { CauseStatistics } from './causes/cause-statistics';
import { FilteredCases } from './filtered-cases';
import { type Shown, SHOWN, shownIn, shownInAddress } from './shown';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  aside: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export function DeviationsReady({ view }: { readonly view: DeviationsView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const shown = shownIn(new URLSearchParams(useSearch()));
  return (
    <Page
      oneLine
      title={text.deviations.title}
      subtitle={text.masterplan.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}
      aside={
        <div className={styles.aside}>
          {view.me.mayReview && <BeginMeeting />}
          <Switcher<Shown>
            label={text.deviations.show}
            options={SHOWN.map((value) => ({ value, name: text.deviations.views[value] }))}
            value={shown}
            onChange={(next) => {
              address.set({ [NAMES.deviations.way]: shownInAddress(next) });
            }}
          />
        </div>
      }
    >
      {shown === 'causes' ? (
        <CauseStatistics causes={view.causes} />
      ) : (
        <FilteredCases view={view} shown={shown} />
      )}
    </Page>
  );
}
