import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseSummary, DeviationsView } from '../../../../src/contracts/tracking/case';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { Choice } from '../../../shared/form/choice';
import { Empty } from '../../../shared/page/empty';
import { Page } from '../../../shared/page/page';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { agendaGroups } from './agenda-reason';
import { caseInShort } from './case-in-short';
import { useMeetingStyles } from './meeting-style';
import { usePlace } from './place';
import { PresentList } from './present-list';
import type { Meeting } from './use-meeting';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  office: { maxWidth: '24rem' },
  item: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'break-word' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** As many as one meeting's minutes hold. */
const MOST = 500;
export interface PreparedAgendaProps {
  readonly view: DeviationsView;
  readonly meeting: Meeting;
}

/** What is to be discussed and who takes part, before the meeting begins. */
export function PreparedAgenda({ view, meeting }: PreparedAgendaProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const screen = useMeetingStyles();
  const { text, language } = useSession();
  const isPrinting = usePrinting();
  const address = useAddress();
  const { go } = usePlace(0);
  const words = text.meeting;
  const all = view.cases.filter(({ agenda }) => agenda !== null);
  const offices = [...new Set(all.map(({ officeName }) => officeName))]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, language));
  const office = offices.find((name) => name === address.get(NAMES.meeting.office)) ?? null;
  const groups = agendaGroups(all.filter(({ officeName }) => office === null || officeName === office));
  const offered = groups.flatMap(({ cases }) => cases);
  const isChosen = ({ id }: CaseSummary): boolean => !meeting.takenOut.includes(id);
  const chosen = offered.filter(isChosen).slice(0, MOST);
  if (all.length === 0) {
    return (
      <Page title={words.title} subtitle={view.workspace.name}>
        <Empty title={words.nothingTitle}>{words.nothing}</Empty>
      </Page>
    );
  }
  return (
    <Page title={words.title} subtitle={view.workspace.name}>
      <p className={card.text} data-paper="none">
        {words.intro}
      </p>
      {offices.length > 1 && (
        <div className={styles.office}>
          <Choice
            label={words.office}
            all={words.allOffices}
            value={office}
            options={offices.map((name) => ({ value: name, name }))}
            onChange={(value) => {
              address.set({ [NAMES.meeting.office]: value });
            }}
          />
        </div>
      )}
      {groups.map(({ reason, cases }) => (
        <section key={reason} className={screen.section} aria-labelledby={`agenda-${reason}`}>
          <h2 id={`agenda-${reason}`} className={screen.title}>
            {words.group(words.reasons[reason], isPrinting ? cases.filter(isChosen).length : cases.length)}
          </h2>
          <ul className={screen.list}>
            {(isPrinting ? cases.filter(isChosen) : cases).map((one) => (
              <li key={one.id}>{item(one)}</li>
            ))}
          </ul>
        </section>
      ))}
      <PresentList present={meeting.present} cases={all} onChange={meeting.setPresent} />
      <div className={screen.row}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            meeting.begin(
              // The service's own clock: the machine in a meeting room may go wrong.
              view.dataStatus.syncedAt,
              chosen.map(({ id }) => id),
            );
            go(1);
          }}
        >
          {words.start(chosen.length)}
        </Button>
        <span role="status">{words.chosen(chosen.length, offered.length)}</span>
      </div>
    </Page>
  );

  function item(one: CaseSummary) {
    const label = (
      <span className={styles.item}>
        <span className={styles.name}>{one.subjectName}</span>
        <span className={card.quiet}>{caseInShort(one, { text, language })}</span>
      </span>
    );
    if (isPrinting) return label;
    return (
      <Checkbox
        checked={!meeting.takenOut.includes(one.id)}
        onChange={(_, { checked }) => {
          meeting.takeOut(one.id, checked !== true);
        }}
        label={label}
      />
    );
  }
}
