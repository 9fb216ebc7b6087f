import { Button } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { Component, type ReactNode } from 'react';
import { Empty } from '../shared/page/empty';
import type { Text } from '../text/de/text';

interface Props {
  readonly text: Text;
  readonly children: ReactNode;
}

/** The outermost edge: a mistake of ours gets a plain apology and a way on, in Teams' own words too. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (app.isInitialized()) app.notifyFailure({ reason: app.FailedReason.Other });
  }

  override render(): ReactNode {
    const { text, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main>
        <Empty
          title={text.app.crashedTitle}
          action={
            <Button
              appearance="primary"
              onClick={() => {
                location.reload();
              }}
            >
              {text.app.reload}
            </Button>
          }
        >
          {text.app.crashed}
        </Empty>
      </main>
    );
  }
}
