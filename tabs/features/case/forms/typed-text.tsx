import { Field, Input, Textarea } from '@fluentui/react-components';
import type { DraftFault } from '../../../../src/domain/deviation/case/step-draft';
import { useFaultMessage } from './fault-message';

export interface TypedTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly fault: DraftFault | undefined;
  /** `line` for a name, `day` for a date; text of several lines otherwise. */
  readonly as?: 'line' | 'day';
  /** Earliest day that can be picked. */
  readonly min?: string;
  readonly onChange: (value: string) => void;
}

/** A text or a day of a step, with what is wrong about it beside it. */
export function TypedText({ label, hint, required, value, fault, as, min, onChange }: TypedTextProps) {
  const message = useFaultMessage();
  const typed = {
    value,
    onChange: (_: unknown, data: { readonly value: string }) => {
      onChange(data.value);
    },
  };
  return (
    <Field
      label={label}
      {...(required === undefined ? {} : { required })}
      {...(hint === undefined ? {} : { hint })}
      {...message(fault)}
    >
      {as === undefined ? (
        <Textarea resize="vertical" {...typed} />
      ) : (
        <Input
          {...(as === 'day' ? { type: 'date' as const, ...(min === undefined ? {} : { min }) } : {})}
          {...typed}
        />
      )}
    </Field>
  );
}
