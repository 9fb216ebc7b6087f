import { Button } from '@fluentui/react-components';
import { Share20Regular } from '@fluentui/react-icons';
import { pages } from '@microsoft/teams-js';
import type { CasePage } from '../../../src/contracts/case';
import { useSession } from '../../shared/session';

/** Teams makes the link, so that it opens this case in this very tab. */
export function CaseActions({ page }: { readonly page: CasePage }) {
  const { text } = useSession();
  const { id, subjectName } = page.case.summary;
  if (!pages.isSupported()) return null;
  return (
    <Button
      icon={<Share20Regular />}
      onClick={() => {
        pages.shareDeepLink({
          subPageId: `deviation/${id}?workspace=${page.workspace.id}`,
          subPageLabel: text.deviationCase.shareLabel(subjectName),
        });
      }}
    >
      {text.goal.share}
    </Button>
  );
}
