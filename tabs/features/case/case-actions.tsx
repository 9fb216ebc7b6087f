import { makeStyles, tokens } from '@fluentui/react-components';
import type { CasePage } from '../../../src/contracts/tracking/case';
import { PrintButton } from '../../shared/print/print-button';
import { useSession } from '../../shared/service/session';
import { ShareButton } from '../../shared/share/share-button';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function CaseActions({ page }: { readonly page: CasePage }) {
  const styles = useStyles();
  const { text } = useSession();
  const label = text.deviationCase.shareLabel(page.case.summary.subjectName);
  return (
    <div className={styles.actions}>
      <ShareButton label={label} workspaceId={page.workspace.id} />
      <PrintButton />
    </div>
  );
}
