import type { CasePage } from '../../../../src/contracts/tracking/case';
import { OPTION_WORDS } from '../../../../src/domain/deviation/case/words';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { CountermeasureFacts } from '../timeline/countermeasure-facts';
import { ExplainedChoice } from './explained-choice';
import type { Typing } from './step-form';
import { TargetFields } from './target-fields';
import { TaskFields } from './task-fields';
import { TypedText } from './typed-text';

/** What is proposed, what can be decided about it, and what each decision needs besides. */
export function DecisionFields({ page, typing }: { readonly page: CasePage; readonly typing: Typing }) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  const draft = typing.draft('decision');
  const faults = typing.faults('decision');
  const { countermeasure, options } = page.case;
  const isFree = draft.option === 'approve';
  return (
    <>
      {countermeasure !== null && (
        <div>
          <p className={card.quiet}>{words.decision.proposed}</p>
          <CountermeasureFacts countermeasure={countermeasure} />
        </div>
      )}
      <ExplainedChoice
        label={words.decision.choose}
        options={options.map((option) => ({
          value: option,
          name: OPTION_WORDS[language][option],
          hint: words.optionHints[option],
        }))}
        value={draft.option}
        fault={faults.option}
        onChange={(option) => {
          typing.put('decision', { option });
        }}
      />
      {draft.option === 'change-conditions' && (
        <TaskFields
          task={draft.task}
          faults={faults}
          today={page.today}
          nameLabel={words.decision.taskName}
          onChange={(changes) => {
            typing.put('decision', { task: { ...draft.task, ...changes } });
          }}
        />
      )}
      {draft.option === 'change-target' && <TargetFields page={page} typing={typing} />}
      <TypedText
        label={isFree ? words.decision.reasonOptional : words.decision.reason}
        hint={words.decision.reasonHint}
        required={!isFree}
        value={draft.reason}
        fault={faults.reason}
        onChange={(reason) => {
          typing.put('decision', { reason });
        }}
      />
    </>
  );
}
