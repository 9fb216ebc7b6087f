import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { isDay } from '../../../../src/domain/shared/day';
import { formatDay } from '../../../../src/domain/shared/format';
import { useSession } from '../../../shared/service/session';

/** The browser's own sign is black, and so not to be seen on a dark theme. */
const CALENDAR =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M4 1h1v2h6V1h1v2h2v11H2V3h2zM3 6v7h10V6z'/%3E%3C/svg%3E\")";

const useStyles = makeStyles({
  day: { flex: '1 1 12rem' },
  input: {
    '& input::-webkit-calendar-picker-indicator': {
      backgroundImage: 'none',
      backgroundColor: tokens.colorNeutralForeground2,
      maskImage: CALENDAR,
      maskRepeat: 'no-repeat',
      maskPosition: 'center',
      cursor: 'pointer',
      forcedColorAdjust: 'none',
    },
  },
});

export interface DayFieldProps {
  readonly label: string;
  /** As typed; empty until it is a day. */
  readonly value: string;
  /** What is wrong with it; null when nothing is. */
  readonly fault: string | null;
  readonly onChange: (value: string) => void;
}

/** A day, typed or picked the way the browser writes days; read back the way the department does. */
export function DayField({ label, value, fault, onChange }: DayFieldProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  return (
    <Field
      label={label}
      required
      className={styles.day}
      {...(isDay(value) ? { hint: text.report.readAs(formatDay(value, language)) } : {})}
      {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}
    >
      <Input
        type="date"
        className={styles.input}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
