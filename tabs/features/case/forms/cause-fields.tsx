import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import { CAUSES } from '../../../../src/domain/deviation/case/cause';
import { useSession } from '../../../shared/service/session';
import { ExplainedChoice } from './explained-choice';
import type { Typing } from './step-form';
import { TypedText } from './typed-text';

export interface CauseFieldsProps {
  readonly typing: Typing;
  readonly required?: boolean;
}

/** What has to change so that the plan can be met, and how that is known. */
export function CauseFields({ typing, required = true }: CauseFieldsProps) {
  const { text, language } = useSession();
  const words = text.deviationCase;
  const draft = typing.draft('cause');
  const faults = typing.faults('cause');
  return (
    <>
      <ExplainedChoice
        label={words.causeForm.choose}
        hint={words.causeForm.hint}
        required={required}
        options={CAUSES.map((cause) => ({
          value: cause,
          name: CAUSE_WORDS[language][cause],
          hint: words.causeHints[cause],
        }))}
        value={draft.cause}
        fault={faults.cause}
        onChange={(cause) => {
          typing.put('cause', { cause });
        }}
      />
      <TypedText
        label={words.causeForm.text}
        required={required}
        value={draft.text}
        fault={faults.text}
        onChange={(typed) => {
          typing.put('cause', { text: typed });
        }}
      />
    </>
  );
}
