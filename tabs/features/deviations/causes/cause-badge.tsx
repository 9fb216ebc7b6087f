import { Badge } from '@fluentui/react-components';
import type { Cause } from '../../../../src/domain/deviation/case/cause';
import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import { useSession } from '../../../shared/service/session';

export function CauseBadge({ cause }: { readonly cause: Cause }) {
  const { language } = useSession();
  return (
    <Badge appearance="outline" color="informative">
      {CAUSE_WORDS[language][cause]}
    </Badge>
  );
}
