import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { useWorkspaceStatus } from '../../shared/service/status';
import { WithWorkspace } from '../../shared/page/workspace';
import { Feedback } from './feedback';
import { useProseStyles } from './prose';

/** Found for instance through the website of the state's commissioner for people with disabilities. */
const OMBUDSMAN = {
  url: 'https://www.lbbp.nrw.de/ombudsstelle',
  email: 'ombudsstelle-barrierefreie-it@mags.nrw.de',
};

/** The statement that § 10b BGG NRW asks for, with a way to report barriers and one to go on if that does not help. */
export function Accessibility() {
  return <WithWorkspace>{(workspaceId) => <OfWorkspace workspaceId={workspaceId} />}</WithWorkspace>;
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const prose = useProseStyles();
  const { text } = useSession();
  // The statement has to be readable while the service is not.
  const status = useWorkspaceStatus(workspaceId);
  const words = text.about.statement;
  return (
    <Page title={text.about.statementTitle}>
      <div className={prose.prose}>
        <p className={prose.text}>{words.intro(status.data?.departmentName ?? text.app.name)}</p>
        <h2 className={prose.title}>{words.conformity}</h2>
        <p className={prose.text}>{words.conformityText}</p>
        <h2 className={prose.title}>{words.limits}</h2>
        <List entries={words.limitList} />
        <h2 className={prose.title}>{words.alternatives}</h2>
        <List entries={words.alternativeList} />
        <h2 className={prose.title}>{words.feedback}</h2>
        <p className={prose.text}>{words.feedbackText}</p>
        {status.data !== undefined && <Feedback email={status.data.contactEmail} />}
        <h2 className={prose.title}>{words.enforcement}</h2>
        <p className={prose.text}>{words.enforcementText}</p>
        <p className={prose.text}>
          <a className={prose.link} href={OMBUDSMAN.url} target="_blank" rel="noreferrer">
            {words.ombudsman}
          </a>
          <br />
          <a className={prose.link} href={`mailto:${OMBUDSMAN.email}`}>
            {OMBUDSMAN.email}
          </a>
        </p>
        <p className={prose.quiet}>{words.date}</p>
      </div>
    </Page>
  );
}

function List({ entries }: { readonly entries: readonly string[] }) {
  const prose = useProseStyles();
  return (
    <ul className={prose.list}>
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}
