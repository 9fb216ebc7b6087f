import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../../shared/service/session';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    ':focus': { outlineStyle: 'none' },
  },
});

/** How the heading of a screen is found again, to go on from it after typing. */
export const HEADING_ID = 'meeting-heading';

/** A screen's heading takes the focus as the screen comes: keyboard and screen reader begin at its top. */
export function MeetingHeading({ children }: { readonly children: string }) {
  const styles = useStyles();
  const { text } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} – ${text.app.name}`;
  }, [children, text]);
  useEffect(() => {
    // Who reads the list of keys meanwhile stays in it.
    if (document.activeElement?.closest('[role="dialog"]')) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id={HEADING_ID} ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
