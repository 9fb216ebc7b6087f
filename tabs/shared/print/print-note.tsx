import { mergeClasses } from '@fluentui/react-components';
import { formatInstant } from '../../../src/domain/shared/format';
import { useSession } from '../service/session';
import { useNoteStyles } from './note';

/** On paper only, at the end of every view: how old the figures are, and when they were printed. */
export function PrintNote({ syncedAt }: { readonly syncedAt: string }) {
  const styles = useNoteStyles();
  const { text, language } = useSession();
  return (
    <footer className={mergeClasses(styles.note, styles.end)}>
      {[
        text.print.app,
        text.print.status(formatInstant(syncedAt, language)),
        text.print.printed(formatInstant(new Date().toISOString(), language)),
      ].join(' · ')}
    </footer>
  );
}
