import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { useMeetingStyles } from './meeting-style';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  field: { flex: '0 1 28rem', minWidth: 0 },
  add: { marginTop: '1.625rem' },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'break-word',
  },
});

/** As many and as long as the service takes. */
const MOST = 50;
const LONGEST = 200;

export interface PresentListProps {
  readonly present: readonly string[];
  /** Its functions are offered while typing. */
  readonly cases: readonly CaseSummary[];
  readonly onChange: (present: readonly string[]) => void;
}

/** Who takes part, by function. */
export function PresentList({ present, cases, onChange }: PresentListProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const meeting = useMeetingStyles();
  const { text } = useSession();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const words = text.meeting;
  const known = [...new Set(cases.flatMap((one) => [one.ownerPostName, one.waitsForName]))]
    .filter((name) => name !== '' && !present.includes(name))
    .sort((a, b) => a.localeCompare(b));
  return (
    <section className={meeting.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={meeting.title}>
        {words.present}
      </h2>
      {present.length === 0 ? (
        <p className={card.quiet}>{words.nobodyYet}</p>
      ) : (
        <ul className={styles.names} aria-labelledby={`${id}-title`}>
          {present.map((name) => (
            <li key={name} className={styles.name}>
              {name}
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(name)}
                onClick={() => {
                  onChange(present.filter((one) => one !== name));
                  field.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={words.presentField} hint={words.presentHint} className={styles.field}>
          <Input
            input={{ ref: field }}
            value={typed}
            maxLength={LONGEST}
            list={`${id}-known`}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button type="submit" className={styles.add} disabledFocusable={present.length >= MOST}>
          {words.add}
        </Button>
      </form>
    </section>
  );

  function add(): void {
    const name = typed.trim();
    if (name !== '' && !present.includes(name) && present.length < MOST) onChange([...present, name]);
    setTyped('');
    field.current?.focus();
  }
}
