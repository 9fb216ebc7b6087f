import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import { usePrinting } from '../print/printing';
import { useNarrow } from '../look/use-narrow';

const useStyles = makeStyles({
  folded: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  button: { maxWidth: '100%', minWidth: 0, alignSelf: 'flex-start', justifyContent: 'flex-start' },
  // In one line, whatever is set; what does not fit in is read out, and seen with one touch.
  said: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  set: { fontWeight: tokens.fontWeightRegular },
});

export interface FoldedOnPhoneProps {
  /** What is behind the button: `Filter`. */
  readonly label: string;
  /** What is set in it, in words. */
  readonly said: readonly string[];
  readonly children: ReactNode;
}

/** Controls as they are; on a phone behind one button that says what is set, so that the page begins with what it shows. */
export function FoldedOnPhone({ label, said, children }: FoldedOnPhoneProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  const isPrinting = usePrinting();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!narrow || isPrinting) return children;
  return (
    <div className={styles.folded}>
      <Button
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        iconPosition="after"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.said}>
          {label}
          {said.length > 0 && <span className={styles.set}>{`: ${said.join('; ')}`}</span>}
        </span>
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
