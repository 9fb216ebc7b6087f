import type { DeviationsView } from '../../../../../src/contracts/tracking/case';
import { viewPath } from '../../../../../src/contracts/tab-address';
import { formatInstant } from '../../../../../src/domain/shared/format';
import { useAddress } from '../../../../shared/address/address';
import { useCardStyles } from '../../../../shared/table/card';
import { useSession } from '../../../../shared/service/session';
import { useLocation } from 'wouter';
import { AskedTwice } from '../asked-twice';
import { DiscussedItem } from './discussed-item';
import { type Begun, discussedIn } from '../kept-meeting';
import { MeetingHeading } from '../meeting-heading';
import { useMeetingStyles } from '../meeting-style';
import { MinutesDownload } from './minutes-download';
import { PostMinutes } from './post-minutes';
import { PresentList } from '../present-list';
import { TaskTable } from './task-table';
import type { Meeting } from '../use-meeting';
import { NAMES } from '../../../../shared/address/names';

export interface MeetingEndProps {
  readonly view: DeviationsView;
  readonly meeting: Meeting;
  readonly begun: Begun;
}

/** What was discussed and what follows from it, before it goes into the minutes. */
export function MeetingEnd({ view, meeting, begun }: MeetingEndProps) {
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const [, navigate] = useLocation();
  const words = text.meeting;
  const { workspace, cases } = view;
  const discussed = discussedIn(begun);
  const listed = begun.agenda.flatMap((id) => cases.find((one) => one.id === id) ?? []);
  const held = { began: begun.at, deviationIds: discussed, present: meeting.present };
  return (
    <div className={screen.parts}>
      <MeetingHeading>{words.end}</MeetingHeading>
      <p className={card.text}>{words.endIntro(formatInstant(begun.at, language))}</p>
      <section className={screen.section} aria-labelledby="meeting-discussed">
        <h2 id="meeting-discussed" className={screen.title}>
          {words.whatWasDiscussed(discussed.length, begun.agenda.length)}
        </h2>
        <ul className={screen.list}>
          {listed.map((summary) => (
            <li key={summary.id}>
              <DiscussedItem
                workspaceId={workspace.id}
                summary={summary}
                since={begun.at}
                discussed={discussed.includes(summary.id)}
                onDiscussed={(isDiscussed) => {
                  meeting.setDiscussed(summary.id, isDiscussed);
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      <section className={screen.section} aria-labelledby="meeting-tasks">
        <h2 id="meeting-tasks" className={screen.title}>
          {words.tasks}
        </h2>
        <TaskTable
          tasks={discussed
            .flatMap((id) => cases.find((one) => one.id === id) ?? [])
            .filter(({ waitsFor }) => waitsFor !== null)}
        />
      </section>
      <PresentList present={meeting.present} cases={cases} onChange={meeting.setPresent} />
      <section className={screen.section} aria-labelledby="meeting-minutes">
        <h2 id="meeting-minutes" className={screen.title}>
          {words.minutes}
        </h2>
        <p className={card.text}>{words.minutesHint}</p>
        {discussed.length === 0 ? (
          <p className={card.text}>{text.problems['nothing-discussed']}</p>
        ) : (
          <>
            <MinutesDownload workspaceId={workspace.id} held={held} />
            <PostMinutes
              workspaceId={workspace.id}
              held={held}
              posted={begun.posted}
              onPosted={meeting.setPosted}
            />
          </>
        )}
        <AskedTwice
          name={words.close}
          question={words.closeAsk}
          yes={words.closeYes}
          onYes={() => {
            meeting.end();
            navigate(to(viewPath.deviations(), { [NAMES.meeting.item]: null }));
          }}
        />
      </section>
    </div>
  );
}
