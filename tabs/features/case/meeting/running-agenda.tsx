import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CaseSummary, DeviationsView } from '../../../../src/contracts/tracking/case';
import { formatInstant } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { AskedTwice } from './asked-twice';
import { caseInShort } from './case-in-short';
import { type Begun, discussedIn } from './kept-meeting';
import { MeetingHeading } from './meeting-heading';
import { useMeetingStyles } from './meeting-style';
import type { Place } from './place';
import { PresentList } from './present-list';
import type { Meeting } from './use-meeting';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  short: { paddingInlineStart: tokens.spacingHorizontalM },
  open: {
    textAlign: 'left',
    justifyContent: 'flex-start',
    minWidth: 0,
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
  },
});

export interface RunningAgendaProps {
  readonly view: DeviationsView;
  readonly meeting: Meeting;
  readonly begun: Begun;
  readonly onGo: (place: Place) => void;
}

/** How far the meeting is; every case can be gone to. */
export function RunningAgenda({ view, meeting, begun, onGo }: RunningAgendaProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const screen = useMeetingStyles();
  const { text, language } = useSession();
  const words = text.meeting;
  const discussed = discussedIn(begun);
  const next = begun.agenda.findIndex((id) => !begun.shown.includes(id));
  return (
    <div className={screen.parts}>
      <MeetingHeading>{`${words.title}: ${words.overview}`}</MeetingHeading>
      <p className={card.text}>{words.running(formatInstant(begun.at, language))}</p>
      <ol className={screen.list}>
        {begun.agenda.map((id, index) => (
          <li key={id}>
            {item(view.cases.find((one) => one.id === id) ?? null, { id, position: index + 1 })}
          </li>
        ))}
      </ol>
      <PresentList present={meeting.present} cases={view.cases} onChange={meeting.setPresent} />
      <div className={screen.row}>
        <Button
          appearance="primary"
          onClick={() => {
            onGo(next < 0 ? 'end' : next + 1);
          }}
        >
          {next < 0 ? words.finish : words.carryOn}
        </Button>
      </div>
      <AskedTwice
        name={words.giveUp}
        question={words.giveUpAsk}
        yes={words.giveUpYes}
        onYes={() => {
          meeting.end();
        }}
      />
    </div>
  );

  function item(one: CaseSummary | null, { id, position }: { id: string; position: number }) {
    return (
      <div className={styles.item}>
        <div className={styles.name}>
          <Button
            appearance="subtle"
            className={styles.open}
            onClick={() => {
              onGo(position);
            }}
          >
            {words.openItem(position, one?.subjectName ?? id)}
          </Button>
          {discussed.includes(id) && (
            <Badge appearance="tint" color="success">
              {words.isDiscussed}
            </Badge>
          )}
        </div>
        {one !== null && (
          <p className={mergeClasses(card.quiet, styles.short)}>{caseInShort(one, { text, language })}</p>
        )}
      </div>
    );
  }
}
