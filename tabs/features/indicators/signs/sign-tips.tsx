import { Tooltip } from '@fluentui/react-components';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { type Part, PARTS } from '../../../shared/judgement/parts';

export interface SignTipsProps {
  /** The sentence behind a sign; asked only for the one that is looked at. */
  readonly sentence: (rowId: string, part: Part) => ReactNode;
  /** Signs in a row, over which the arrow keys step up and down. */
  readonly perRow: number;
  readonly children: ReactNode;
}

interface Shown {
  readonly sign: HTMLElement;
  readonly rowId: string;
  readonly part: Part;
}

const SIGNS = '[data-sign-of]';

/** Long enough for the pointer to get from a sign to its sentence. */
const LINGER_MS = 200;

/**
 * Explains the signs inside it: to the pointer where it rests, to the keyboard along the arrow keys. All signs together
 * are one tab stop, and there is one tooltip for all of them, since a table has thousands; it stands in here, because a
 * screen reader expects all of a page within its landmarks.
 */
export function SignTips({ sentence, perRow, children }: SignTipsProps) {
  const [area, setArea] = useState<HTMLDivElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tipId = useId();
  const [shown, setShown] = useState<Shown | null>(null);

  // Rows come and go: whichever are there, one sign has to be reachable.
  useEffect(() => {
    const signs = signsIn(area);
    if (!signs.some(({ tabIndex }) => tabIndex === 0) && signs[0] !== undefined) signs[0].tabIndex = 0;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return (
    <div
      ref={setArea}
      onMouseOver={(event: MouseEvent) => {
        show(signAt(event.target));
      }}
      onMouseOut={hideSoon}
      onFocus={(event: FocusEvent) => {
        const sign = signAt(event.target);
        if (sign === null) return;
        for (const other of signsIn(area)) other.tabIndex = other === sign ? 0 : -1;
        sign.setAttribute('aria-describedby', tipId);
        show(sign);
      }}
      onBlur={(event: FocusEvent) => {
        signAt(event.target)?.removeAttribute('aria-describedby');
        hide();
      }}
      onKeyDown={walk}
    >
      {children}
      {shown !== null && (
        <Tooltip
          visible
          relationship="inaccessible"
          withArrow
          mountNode={area}
          positioning={{ target: shown.sign, position: 'above' }}
          content={{
            children: sentence(shown.rowId, shown.part),
            id: tipId,
            onPointerEnter: stay,
            onPointerLeave: hideSoon,
          }}
          onVisibleChange={(_, { visible }) => {
            if (!visible) hide();
          }}
        />
      )}
    </div>
  );

  function show(sign: HTMLElement | null): void {
    if (sign === null) return;
    stay();
    const part = PARTS.find((known) => known === sign.dataset['part']);
    const rowId = sign.dataset['signOf'];
    if (part === undefined || rowId === undefined || shown?.sign === sign) return;
    setShown({ sign, rowId, part });
  }

  function stay(): void {
    clearTimeout(timer.current);
  }

  function hide(): void {
    stay();
    setShown(null);
  }

  function hideSoon(): void {
    stay();
    timer.current = setTimeout(hide, LINGER_MS);
  }

  function walk(event: KeyboardEvent): void {
    const sign = signAt(event.target);
    if (sign === null) return;
    if (event.key === 'Escape') hide();
    const signs = signsIn(area);
    const at = signs.indexOf(sign);
    const inRow = at % perRow;
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at - perRow,
      ArrowDown: at + perRow,
      Home: at - inRow,
      End: at - inRow + perRow - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    signs[next]?.focus();
  }
}

const signsIn = (area: HTMLElement | null): HTMLElement[] =>
  area === null ? [] : [...area.querySelectorAll<HTMLElement>(SIGNS)];

const signAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(SIGNS) : null;
