import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useState } from 'react';
import { useSession } from '../../shared/service/session';
import { HouseLink } from './house-link';
import type { House } from './use-house';

const useStyles = makeStyles({
  nav: { flexGrow: 1, minWidth: 0 },
  button: { maxWidth: '100%', marginBlock: tokens.spacingVerticalXS },
  where: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, paddingBlock: 0, paddingInline: 0 },
  open: { paddingBottom: tokens.spacingVerticalS },
  views: { paddingInlineStart: tokens.spacingHorizontalL },
});

/** On a phone: one menu with the same entries and views in the same order. */
export function EntryMenu({ house }: { readonly house: House }) {
  const styles = useStyles();
  const { text } = useSession();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const shown = house.entries.find(({ isCurrent }) => isCurrent);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <nav
      aria-label={text.app.navigation}
      className={styles.nav}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !isOpen) return;
        close();
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <Button
        appearance="subtle"
        icon={<Navigation20Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        className={styles.button}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={styles.where}>
          {text.app.menu(
            shown?.label ?? null,
            shown?.views.length === 1 ? null : (house.current?.label ?? null),
          )}
        </span>
      </Button>
      <ul id={id} hidden={!isOpen} className={`${styles.list} ${styles.open}`}>
        {house.entries.map(({ entry, label, views, isCurrent }) => (
          // What is pressed is left for another view, with which the menu closes.
          <li key={entry} onClick={close}>
            <HouseLink
              path={views[0]?.path ?? ''}
              label={label}
              current={isCurrent ? (views.length === 1 ? 'page' : 'true') : null}
              mark="beside"
            />
            {views.length > 1 && (
              <ul className={`${styles.list} ${styles.views}`} aria-label={label}>
                {views.map((view) => (
                  <li key={view.path}>
                    <HouseLink
                      path={view.path}
                      label={view.label}
                      current={view === house.current ? 'page' : null}
                      mark="beside"
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
