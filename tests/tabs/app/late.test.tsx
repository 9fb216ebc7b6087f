import { act, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { codeOf } from '../../../tabs/shared/code';
import { late } from '../../../tabs/shared/page/late';
import { SessionProvider } from '../../../tabs/shared/service/session';
import { de } from '../../../tabs/text/de/text';

const SESSION = {
  userId: 'u1',
  language: 'de',
  text: de,
  channelId: null,
  token: () => Promise.resolve(''),
} as const;

const inTab = (children: ReactNode) => <SessionProvider session={SESSION}>{children}</SessionProvider>;

const View = ({ name }: { readonly name: string }) => <p>Ziel {name}</p>;

class Edge extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <p>misslungen</p> : this.props.children;
  }
}

describe('code that comes when it is needed', () => {
  test('is asked for once, however many wait for it', async () => {
    const load = jest.fn(() => Promise.resolve('code'));
    const code = codeOf(load);
    expect(code.come()).toBeNull();
    await expect(Promise.all([code.fetch(), code.fetch()])).resolves.toEqual(['code', 'code']);
    expect(code.come()).toBe('code');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is asked for again after a failure', async () => {
    const load = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('offline'));
    load.mockResolvedValue('code');
    const code = codeOf(load);
    await expect(code.fetch()).rejects.toThrow('offline');
    expect(code.come()).toBeNull();
    await expect(code.fetch()).resolves.toBe('code');
  });
});

describe('a view with code of its own', () => {
  test('shows its outline until the code has come, and then itself at once', async () => {
    let comes: (view: typeof View) => void = () => undefined;
    const Late = late(codeOf(() => new Promise<typeof View>((resolve) => (comes = resolve))));
    render(inTab(<Late name="A" />));
    expect(screen.getByRole('status', { name: de.app.loading })).toBeVisible();
    await act(async () => {
      comes(View);
      await Promise.resolve();
    });
    expect(screen.getByText('Ziel A')).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('shows no outline where the code came before', async () => {
    const code = codeOf(() => Promise.resolve(View));
    await code.fetch();
    const Late = late(code);
    render(inTab(<Late name="B" />));
    expect(screen.getByText('Ziel B')).toBeVisible();
  });

  test('tells the nearest edge when its code does not come', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const Late = late(codeOf<typeof View>(() => Promise.reject(new Error('offline'))));
    render(
      inTab(
        <Edge>
          <Late name="C" />
        </Edge>,
      ),
    );
    await waitFor(() => {
      expect(screen.getByText('misslungen')).toBeVisible();
    });
  });
});
