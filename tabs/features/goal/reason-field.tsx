import { Field, Textarea } from '@fluentui/react-components';
import type { ProblemKind } from '../../../src/contracts/problem';
import { LONGEST_TEXT } from '../../../src/domain/shared/longest-text';
import { useSession } from '../../shared/service/session';

export type ReasonFault = Extract<ProblemKind, 'reason-missing' | 'reason-too-long'>;

/** Says at once what the service would say after sending. */
export function checkReason(reason: string): ReasonFault | null {
  if (reason.trim() === '') return 'reason-missing';
  return reason.trim().length > LONGEST_TEXT ? 'reason-too-long' : null;
}

export interface ReasonFieldProps {
  readonly hint: string;
  readonly value: string;
  readonly fault: ReasonFault | null;
  readonly onChange: (value: string) => void;
}

/** Why somebody decides; it stays on record with their function. */
export function ReasonField({ hint, value, fault, onChange }: ReasonFieldProps) {
  const { text } = useSession();
  return (
    <Field
      label={text.goal.reason}
      hint={hint}
      required
      {...(fault === null
        ? {}
        : { validationState: 'error' as const, validationMessage: text.problems[fault] })}
    >
      <Textarea
        resize="vertical"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
