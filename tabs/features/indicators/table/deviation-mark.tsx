import { Badge } from '@fluentui/react-components';
import { useSession } from '../../../shared/service/session';

export function DeviationMark() {
  const { text } = useSession();
  return (
    <Badge appearance="tint" color="danger" size="small">
      {text.indicators.openDeviation}
    </Badge>
  );
}
