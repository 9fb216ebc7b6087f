import { pages } from '@microsoft/teams-js';
import { useEffect, useRef, useState } from 'react';

/** What a configured tab shows. */
export interface TabSetting {
  readonly workspace: string;
  /** `masterplan`, or `field:<id>` for one field of action. */
  readonly view: string;
  /** Suggested as the tab's name. */
  readonly name: string;
}

export interface TabSettingState {
  /** As the tab was set up before; null for a new one. */
  readonly before: Pick<TabSetting, 'workspace' | 'view'> | null;
  /** Teams refused the last saving. */
  readonly failed: boolean;
}

/** @param chosen read when the Save button of Teams is pressed */
export function useTabSetting(chosen: () => TabSetting): TabSettingState {
  const latest = useRef(chosen);
  const [before, setBefore] = useState<TabSettingState['before']>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = chosen;
  });
  useEffect(() => {
    pages.config.registerOnSaveHandler((event) => {
      pages.config.setConfig(configOf(latest.current())).then(
        () => {
          event.notifySuccess();
        },
        (cause: unknown) => {
          setFailed(true);
          event.notifyFailure(cause instanceof Error ? cause.message : undefined);
        },
      );
    });
    pages.config.setValidityState(true);
    void pages.getConfig().then(
      ({ contentUrl }) => {
        setBefore(settingIn(contentUrl));
      },
      // A new tab has no settings yet.
      () => undefined,
    );
  }, []);
  return { before, failed };
}

function configOf({ workspace, view, name }: TabSetting): pages.InstanceConfig {
  const address = `${location.origin}/tab/?${new URLSearchParams({ workspace, view }).toString()}`;
  return {
    entityId: `${workspace}/${view}`,
    contentUrl: address,
    websiteUrl: address,
    suggestedDisplayName: name,
  };
}

function settingIn(contentUrl: string | undefined): TabSettingState['before'] {
  if (contentUrl === undefined || !URL.canParse(contentUrl)) return null;
  const { searchParams } = new URL(contentUrl);
  const workspace = searchParams.get('workspace');
  return workspace === null ? null : { workspace, view: searchParams.get('view') ?? '' };
}
