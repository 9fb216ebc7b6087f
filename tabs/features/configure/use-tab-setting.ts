import { pages } from '@microsoft/teams-js';
import { useEffect, useRef, useState } from 'react';
import { addressOfSetting, entityIdOf, settingIn, type TabSetting } from './tab-setting';

export interface NamedSetting {
  readonly setting: TabSetting;
  /** Suggested as the tab's name. */
  readonly name: string;
}

export interface TabSettingState {
  /** As the tab was set up before; null for a new one. */
  readonly before: TabSetting | null;
  /** Teams refused the last saving. */
  readonly failed: boolean;
}

/** @param chosen read when the Save button of Teams is pressed */
export function useTabSetting(chosen: () => NamedSetting): TabSettingState {
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

function configOf({ setting, name }: NamedSetting): pages.InstanceConfig {
  const address = `${location.origin}${addressOfSetting(setting)}`;
  return {
    entityId: entityIdOf(setting),
    contentUrl: address,
    websiteUrl: address,
    suggestedDisplayName: name,
  };
}
