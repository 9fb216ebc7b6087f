import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  place: {
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

/** What was just saved. The form that saved it is gone: keyboard and screen reader go on from here. */
export function TakenNews({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <MessageBar intent="success" politeness="polite">
        <MessageBarBody>{children}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
