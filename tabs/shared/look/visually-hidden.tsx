import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** For those who listen, where those who look see it otherwise. */
export function VisuallyHidden({
  role,
  children,
}: {
  readonly role?: 'status';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={styles.hidden} {...(role === undefined ? {} : { role })}>
      {children}
    </span>
  );
}
