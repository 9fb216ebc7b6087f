import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../src/domain/shared/language';
import { sayLacks } from '../../../src/domain/workspace/lack-words';
import { causeOf } from '../service/failure';

const useStyles = makeStyles({
  list: {
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** What a department lacks in SharePoint, and who does what about it; nothing when it lacks nothing. */
export function Lacks({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** @returns what a department lacks so that it could not answer; nothing for any other failure */
export function lacksIn(error: unknown, language: Language): readonly string[] {
  const cause = causeOf(error);
  return cause.kind === 'workspace-incomplete' ? sayLacks(cause.lacks, language) : [];
}
