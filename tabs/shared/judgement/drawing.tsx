import type { ReactNode } from 'react';

export interface DrawingProps {
  /** Names the sign for tests and styles; readers get the word beside it. */
  readonly sign: string;
  readonly colour: string;
  readonly size?: number | undefined;
  readonly children: ReactNode;
}

/** A sign on a field of 24 × 24, drawn with the current stroke. Without a name of its own: its word stands beside it. */
export function Drawing({ sign, colour, size = 20, children }: DrawingProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-sign={sign}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ color: colour, flexShrink: 0 }}
    >
      {children}
    </svg>
  );
}

/** What all signs show when nothing can be said: an empty dashed ring. */
export function NothingToSay() {
  return (
    <>
      <circle cx="12" cy="12" r="8.5" strokeDasharray="2.8 2.5" strokeLinecap="butt" />
      <path d="M9 12H15" />
    </>
  );
}
