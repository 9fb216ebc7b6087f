import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../../shared/service/session';
import { HouseLink } from './house-link';
import type { House } from './use-house';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  below: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Where there is room: the entries, and below them the views of the one that is shown. */
export function EntryBar({ house }: { readonly house: House }) {
  const styles = useStyles();
  const { text } = useSession();
  const shown = house.entries.find(({ isCurrent }) => isCurrent);
  return (
    <nav aria-label={text.app.navigation}>
      <ul className={styles.list}>
        {house.entries.map(({ entry, label, views, isCurrent }) => (
          <li key={entry}>
            <HouseLink
              path={views[0]?.path ?? ''}
              label={label}
              current={isCurrent ? (views.length === 1 ? 'page' : 'true') : null}
              mark="beneath"
            />
          </li>
        ))}
      </ul>
      {shown !== undefined && shown.views.length > 1 && (
        <ul className={`${styles.list} ${styles.below}`} aria-label={shown.label}>
          {shown.views.map((view) => (
            <li key={view.path}>
              <HouseLink
                path={view.path}
                label={view.label}
                current={view === house.current ? 'page' : null}
                mark="beneath"
              />
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
