/** Asks the next round to start now instead of when the timer says so. Never waits for it and never fails. */
export type Announce = () => void;
