import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';

/** Leads to the review meeting; shown to those who may hold it. */
export function BeginMeeting() {
  const { text } = useSession();
  const { to } = useAddress();
  const [, navigate] = useLocation();
  return (
    <Button
      onClick={() => {
        navigate(to(viewPath.meeting()));
      }}
    >
      {text.meeting.begin}
    </Button>
  );
}
