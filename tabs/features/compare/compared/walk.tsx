import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { position: 'relative', minWidth: 0 },
  walk: {
    position: 'absolute',
    inset: 0,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  /** What is drawn below takes the pointer itself. */
  through: { pointerEvents: 'none' },
});

export interface WalkProps {
  /** Names the walk. */
  readonly label: string;
  readonly count: number;
  /** Where it stands, from 0. */
  readonly at: number;
  /** A place in words. */
  readonly said: (index: number) => string;
  /** @param index null to stand nowhere any more */
  readonly onGo: (index: number | null) => void;
  /** Place at so many pixels from the left, where pointing anywhere over the drawing counts. */
  readonly placeAt?: (x: number) => number;
  readonly children: ReactNode;
}

/** One tab stop over a drawing: the arrow keys walk through its places and speak each, Escape lets go. */
export function Walk({ label, count, at, said, onGo, placeAt, children }: WalkProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {children}
      {count > 0 && (
        <div
          className={placeAt === undefined ? `${styles.walk} ${styles.through}` : styles.walk}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={count}
          aria-valuenow={at + 1}
          aria-valuetext={said(at)}
          onKeyDown={walk}
          {...(placeAt === undefined
            ? {}
            : {
                onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
                  onGo(placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
                },
                onPointerLeave: () => {
                  onGo(null);
                },
              })}
        />
      )}
    </div>
  );

  function walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      onGo(null);
      return;
    }
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onGo(Math.min(Math.max(next, 0), count - 1));
  }
}
