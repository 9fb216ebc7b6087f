import { useSession } from '../service/session';
import { useNoteStyles } from './note';

/** On paper only: where the figures come from; each source is named once. */
export function PrintSources({ sources }: { readonly sources: readonly string[] }) {
  const styles = useNoteStyles();
  const { text } = useSession();
  const named = [...new Set(sources.map((source) => source.trim()).filter((source) => source !== ''))];
  if (named.length === 0) return null;
  return <p className={styles.note}>{text.print.sources(named.join('; '))}</p>;
}
