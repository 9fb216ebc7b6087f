import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Masterplan } from '../features/masterplan/masterplan';
import { Empty } from '../shared/page/empty';
import { Page } from '../shared/page/page';
import { useSession } from '../shared/service/session';
import { decoded } from './deep-link';
import { useAddress } from '../shared/address/address';
import { Footer } from './footer';
import { Navigation } from './navigation';
import { OfferShared } from './offer-shared';
import {
  Accessibility,
  Case,
  Compare,
  Configure,
  Deliveries,
  Department,
  Deviations,
  EasyLanguage,
  DataIssues,
  Goal,
  Indicators,
  Meeting,
  MyReports,
  Office,
  Start,
} from './views';
import { FORMER } from './view-code';

const useStyles = makeStyles({ main: { ':focus': { outlineStyle: 'none' } } });

/** Which view an address shows. The settings page stands alone: Teams frames it in a dialog. */
export function Routes({ openedByLink }: { readonly openedByLink: boolean }) {
  const { channelId } = useSession();
  return (
    <Switch>
      <Route path="/configure">
        <main>
          <Configure />
        </main>
      </Route>
      <Route>
        <Navigation />
        {channelId !== null && !openedByLink && <OfferShared />}
        <Views />
        <Footer />
      </Route>
    </Switch>
  );
}

function Views() {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const { to } = useAddress();
  const lastPath = useRef(path);
  // After a change of view, keyboard and screen reader go on from its beginning instead of a link that is gone.
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main ref={main} tabIndex={-1} className={styles.main}>
      <Switch>
        <Route path="/">
          <Masterplan />
        </Route>
        <Route path="/start">
          <Start />
        </Route>
        <Route path="/goal/:goalId">{({ goalId }) => <Goal key={goalId} goalId={decoded(goalId)} />}</Route>
        <Route path="/indicators">
          <Indicators />
        </Route>
        <Route path="/compare">
          <Compare />
        </Route>
        <Route path="/department">
          <Department />
        </Route>
        <Route path="/office/:officeId">
          {({ officeId }) => <Office key={officeId} officeId={decoded(officeId)} />}
        </Route>
        <Route path="/deviations">
          <Deviations />
        </Route>
        <Route path="/deviation/:deviationId">
          {({ deviationId }) => <Case key={deviationId} deviationId={decoded(deviationId)} />}
        </Route>
        <Route path="/meeting">
          <Meeting />
        </Route>
        <Route path="/my-reports">
          <MyReports />
        </Route>
        <Route path="/data-issues">
          <DataIssues />
        </Route>
        <Route path="/deliveries">
          <Deliveries />
        </Route>
        <Route path="/accessibility">
          <Accessibility />
        </Route>
        <Route path="/easy-language">
          <EasyLanguage />
        </Route>
        {Object.entries(FORMER).map(([before, now]) => (
          <Route key={before} path={`/${before}`}>
            <Redirect to={to(`/${now}`)} replace />
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </main>
  );
}

function NotFound() {
  const { text } = useSession();
  return (
    <Page title={text.app.notFoundTitle}>
      <Empty title={text.app.notFound} action={<Link href="/">{text.app.masterplan}</Link>}>
        {''}
      </Empty>
    </Page>
  );
}
