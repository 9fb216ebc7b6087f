import { useNoteStyles } from './note';

export interface PrintedChoiceProps {
  readonly label: string;
  /** In words; undefined or empty where nothing is chosen, of which paper says nothing. */
  readonly chosen: string | undefined;
}

/** On paper, what a control was set to: `Amt: Gesundheitsamt`. */
export function PrintedChoice({ label, chosen = '' }: PrintedChoiceProps) {
  const styles = useNoteStyles();
  return chosen === '' ? null : <p className={styles.note}>{`${label}: ${chosen}`}</p>;
}
