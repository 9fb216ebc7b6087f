import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePrinting } from '../../shared/print/printing';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({ more: { '@media print': { display: 'none' } } });

export interface ShowMoreProps<T> {
  readonly items: readonly T[];
  /** How many are shown at first, and how many come with each step. */
  readonly step: number;
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  /** Of the list and of each of its entries. */
  readonly styles: { readonly list: string; readonly item: string };
  /** Of the list, where no heading names it. */
  readonly label?: string;
}

/** The first of many, and a way to see more of them; on paper all. */
export function ShowMore<T>({ items, step, keyOf, render, styles, label }: ShowMoreProps<T>) {
  const own = useStyles();
  const { text } = useSession();
  const isPrinting = usePrinting();
  const list = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState(step);
  const shown = isPrinting ? items.length : asked;
  const hidden = items.length - shown;
  return (
    <>
      <ol ref={list} className={styles.list} {...(label === undefined ? {} : { 'aria-label': label })}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item} tabIndex={-1}>
            {render(item)}
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <div className={own.more}>
          <Button size="small" onClick={showMore}>
            {text.goal.story.showMore(Math.min(step, hidden))}
          </Button>
        </div>
      )}
    </>
  );

  /** The button may go with the last of them: whoever used it goes on with the first that is new. */
  function showMore(): void {
    flushSync(() => {
      setAsked(asked + step);
    });
    const first = list.current?.children.item(asked);
    if (first instanceof HTMLElement) first.focus();
  }
}
