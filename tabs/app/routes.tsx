import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { FORMER_PATHS, viewAt, type ViewName, viewPath } from '../../src/contracts/tab-address';
import { Masterplan } from '../features/masterplan/masterplan';
import { useAddress } from '../shared/address/address';
import { Empty } from '../shared/page/empty';
import { late } from '../shared/page/late';
import { Page } from '../shared/page/page';
import { useSession } from '../shared/service/session';
import { Footer } from './footer';
import { Navigation } from './navigation/navigation';
import { OfferShared } from './offer-shared';
import { CODE } from './view-code';

const useStyles = makeStyles({ main: { ':focus': { outlineStyle: 'none' } } });

const { configure, goal, office, case: ofCase, ...plain } = CODE;
const Configure = late(configure);
const Goal = late(goal);
const Office = late(office);
const Case = late(ofCase);

/** Each comes when it is first shown. */
const ofNothing = Object.fromEntries(
  Object.entries(plain).map(([name, code]) => {
    const View = late<object>(code);
    return [name, () => <View />];
  }),
) as Readonly<Record<keyof typeof plain, () => ReactElement>>;

const DRAWN: Readonly<Record<Exclude<ViewName, 'configure'>, (id: string) => ReactElement>> = {
  ...ofNothing,
  masterplan: () => <Masterplan />,
  goal: (id) => <Goal key={id} goalId={id} />,
  office: (id) => <Office key={id} officeId={id} />,
  case: (id) => <Case key={id} deviationId={id} />,
};

/** Which view an address shows. The settings page stands alone: Teams frames it in a dialog. */
export function Routes({ openedByLink }: { readonly openedByLink: boolean }) {
  const { channelId } = useSession();
  const [path] = useLocation();
  const view = viewAt(path);
  if (view?.name === 'configure')
    return (
      <main>
        <Configure />
      </main>
    );
  return (
    <>
      <Navigation />
      {channelId !== null && !openedByLink && <OfferShared />}
      <Views path={path}>{view === null ? <NotFound /> : DRAWN[view.name](view.id)}</Views>
      <Footer />
    </>
  );
}

function Views({ path, children }: { readonly path: string; readonly children: ReactNode }) {
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
      {children}
    </main>
  );
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
