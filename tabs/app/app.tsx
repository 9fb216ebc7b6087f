import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { PrintingProvider } from '../shared/print/printing';
import { type Session, SessionProvider } from '../shared/service/session';
import type { Text } from '../text/de/text';
import { followDeepLink } from './deep-link';
import { ErrorBoundary } from './error-boundary';
import { Routes } from './routes';
import { followLinks, followTheme, type TeamsSession } from './teams-session';
import { schemeOf, themeNamed } from './theme';

const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retryDelay: (failures) => 300 * 2 ** failures,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** The tab, once Teams has told who looks at it. */
export function App({ session }: { readonly session: Session & Pick<TeamsSession, 'theme' | 'subPageId'> }) {
  const [theme, setTheme] = useState(session.theme);
  const [queries] = useState(makeQueryClient);
  const { language } = session;
  useEffect(() => followTheme(setTheme), []);
  useEffect(() => followLinks(session.subPageId, followDeepLink), [session.subPageId]);
  useEffect(() => {
    document.documentElement.lang = language;
    namePages(document.documentElement.style, session.text);
  }, [language, session.text]);
  return (
    <PrintingProvider>
      {(isPrinting) => (
        <FluentProvider
          theme={themeNamed(isPrinting ? 'default' : theme)}
          style={{ colorScheme: schemeOf(isPrinting ? 'default' : theme) }}
        >
          <SessionProvider session={session}>
            <ErrorBoundary text={session.text}>
              <QueryClientProvider client={queries}>
                <Router base="/tab">
                  <Routes openedByLink={session.subPageId !== null} />
                </Router>
              </QueryClientProvider>
            </ErrorBoundary>
          </SessionProvider>
        </FluentProvider>
      )}
    </PrintingProvider>
  );
}

/** What the margins of printed pages say around their numbers: style sheets have no words. */
function namePages(style: CSSStyleDeclaration, { print }: Text): void {
  style.setProperty('--page', JSON.stringify(print.page));
  style.setProperty('--page-of', JSON.stringify(print.pageOf));
}
