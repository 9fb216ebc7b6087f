import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular, Search20Regular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useState } from 'react';
import { PrintedChoice } from '../print/printed-choice';
import { usePrinting } from '../print/printing';

const useStyles = makeStyles({ search: { flex: '2 1 16rem' } });

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A letter is painted first; what follows from it is told to the view right after. */
export function SearchField({ label, placeholder, clearLabel, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const tell = useEffectEvent((text: string) => {
    setTyped(null);
    onChange(text);
  });
  useEffect(() => {
    if (typed === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        tell(typed);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [typed]);
  const shown = typed ?? value;
  if (usePrinting()) return <PrintedChoice label={label} chosen={value} />;
  return (
    <Field label={label} className={styles.search}>
      <Input
        value={shown}
        placeholder={placeholder}
        contentBefore={<Search20Regular aria-hidden="true" />}
        contentAfter={
          shown === '' ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={clearLabel}
              onClick={() => {
                setTyped('');
              }}
            />
          )
        }
        onChange={(_, data) => {
          setTyped(data.value);
        }}
      />
    </Field>
  );
}
