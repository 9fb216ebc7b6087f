import { makeStyles } from '@fluentui/react-components';
import { type ComponentType, useEffect, useRef } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { FORMER_PATHS, type ViewAddress, viewAt, viewPath } from '../../src/contracts/tab-address';
import { Masterplan } from '../features/masterplan/masterplan';
import { useAddress } from '../shared/address/address';
import { Empty } from '../shared/page/empty';
import { late } from '../shared/page/late';
import { Page } from '../shared/page/page';
import { useSession } from '../shared/service/session';
import { Footer } from './footer';
import { Navigation } from './navigation';
import { OfferShared } from './offer-shared';
import { CODE } from './view-code';

const useStyles = makeStyles({ main: { ':focus': { outlineStyle: 'none' } } });

const { configure, goal, office, case: ofCase, ...plain } = CODE;
const Configure = late(configure);
const Goal = late(goal);
const Office = late(office);
const Case = late(ofCase);

/** Views of nothing by itself; each comes when it is first shown. */
const PLAIN = Object.fromEntries(Object.entries(plain).map(([name, code]) => [name, late(code)])) as Readonly<
  Record<keyof typeof plain, ComponentType>
>;

/** Which view an address shows. The settings page stands alone: Teams frames it in a dialog. */
export function Routes({ openedByLink }: { readonly openedByLink: boolean }) {
  const { channelId } = useSession();
  const [path] = useLocation();
  if (viewAt(path)?.name === 'configure')
    return (
      <main>
        <Configure />
      </main>
    );
  return (
    <>
      <Navigation />
      {channelId !== null && !openedByLink && <OfferShared />}
      <Views path={path} />
      <Footer />
    </>
  );
}

function Views({ path }: { readonly path: string }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(path);
  const { to } = useAddress();
  const present = FORMER_PATHS[path];
  // After a change of view, keyboard and screen reader go on from its beginning instead of a link that is gone.
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  if (present !== undefined) return <Redirect to={to(present)} replace />;
  return (
    <main ref={main} tabIndex={-1} className={styles.main}>
      {shown(viewAt(path))}
    </main>
  );
}

function shown(view: ViewAddress | null) {
  if (view === null) return <NotFound />;
  switch (view.name) {
    case 'configure':
      return <NotFound />;
    case 'masterplan':
      return <Masterplan />;
    case 'goal':
      return <Goal key={view.id} goalId={view.id} />;
    case 'office':
      return <Office key={view.id} officeId={view.id} />;
    case 'case':
      return <Case key={view.id} deviationId={view.id} />;
    default: {
      const Plain = PLAIN[view.name];
      return <Plain />;
    }
  }
}

function NotFound() {
  const { text } = useSession();
  return (
    <Page title={text.app.notFoundTitle}>
      <Empty
        title={text.app.notFound}
        action={<Link href={viewPath.masterplan()}>{text.app.masterplan}</Link>}
      >
        {''}
      </Empty>
    </Page>
  );
}
