import { app } from '@microsoft/teams-js';
import { startTransition } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app';
import type { Opening } from './opening';
import { OutsideTeams } from './outside-teams';

/** Draws the tab, or outside Teams where to find it. */
export function start(element: HTMLElement, { session, text }: Opening): Root {
  const root = createRoot(element);
  if (session === null) {
    root.render(<OutsideTeams text={text} />);
    return root;
  }
  // In slices, so that Teams' token and the first answers are taken in while the tab is drawn.
  startTransition(() => {
    root.render(<App session={{ ...session, text }} />);
  });
  void app.notifySuccess();
  return root;
}
