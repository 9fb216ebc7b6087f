import { act } from '@testing-library/react';
import { app } from '@microsoft/teams-js';
import axe from 'axe-core';
import type { Root } from 'react-dom/client';
import { open } from '../../../tabs/app/opening';
import { start } from '../../../tabs/app/start';
import { openInTeams, type TeamsClient, type TeamsSettings } from './teams-client';

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

let opened: { root: Root; element: HTMLElement; client: TeamsClient } | null = null;

/** Opens the whole tab at an address below `/tab`, as Teams would. */
export async function openTab(path: string, settings: TeamsSettings = {}): Promise<TeamsClient> {
  history.replaceState(null, '', `/tab${path}`);
  const client = openInTeams(settings);
  const element = document.body.appendChild(document.createElement('div'));
  const root = await act(async () => start(element, await open()));
  opened = { root, element, client };
  return client;
}

/** Leaves the tab as Teams does when another one is chosen. */
export async function closeTab(): Promise<void> {
  if (opened === null) return;
  const { root, element, client } = opened;
  await act(async () => {
    root.unmount();
    await Promise.resolve();
  });
  element.remove();
  client.remove();
  app._uninitialize();
  opened = null;
}

/** What axe finds wrong on the page; its own words, so that a failing test says what to mend. */
export async function accessibilityFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // jsdom has no layout and no colours; the browser tests look at those.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      // Tabster's own invisible stops, which no reader ever meets.
      .filter(({ html }) => !html.includes('data-tabster-dummy'))
      .map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
