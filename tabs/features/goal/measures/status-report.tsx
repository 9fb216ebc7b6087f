import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { MeasureView } from '../../../../src/contracts/tracking/goal';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';

const useStyles = makeStyles({ support: { marginTop: tokens.spacingVerticalS } });

export function StatusReport({ report }: { readonly report: MeasureView['latestReport'] }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal;
  if (report === null) return <p className={card.quiet}>{words.noStatusReport}</p>;
  return (
    <div>
      <h4 className={card.subtitle}>
        {`${words.statusReport(formatMonth(report.month, language))}: ${words.projectStatuses[report.status]}`}
      </h4>
      {report.progress !== '' && <p className={card.text}>{report.progress}</p>}
      {report.supportNeeded !== '' && (
        <MessageBar intent="warning" layout="multiline" className={styles.support}>
          <MessageBarBody>
            <MessageBarTitle>{words.supportNeeded}</MessageBarTitle>
            {report.supportNeeded}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
