import type { StepContent } from '../../../src/domain/deviation/case/case-step';
import { latestEffectCheck } from '../../../src/domain/deviation/case/latest-effect-check';
import {
  decided,
  DONE,
  effect,
  NOTE,
  PROPOSAL,
  REOPENING,
  STATEMENT,
  stepsOf,
} from '../../support/examples/case-examples';

const failed: readonly StepContent[] = [STATEMENT, PROPOSAL, decided('approve'), DONE, effect(false)];

test.each<{ because: string; contents: readonly StepContent[]; effective: boolean | undefined }>([
  { because: 'nothing was checked yet', contents: failed.slice(0, 4), effective: undefined },
  { because: 'the countermeasure was checked', contents: failed, effective: false },
  { because: 'a note changes nothing', contents: [...failed, NOTE], effective: false },
  { because: 'nothing else is proposed yet', contents: [...failed, REOPENING, STATEMENT], effective: false },
  {
    because: 'another countermeasure was proposed since',
    contents: [...failed, REOPENING, STATEMENT, PROPOSAL],
    effective: undefined,
  },
  {
    because: 'the leadership took on a task of its own since',
    contents: [...failed, REOPENING, STATEMENT, PROPOSAL, decided('change-conditions'), DONE],
    effective: undefined,
  },
  {
    because: 'the other countermeasure was checked, too',
    contents: [...failed, REOPENING, PROPOSAL, decided('approve'), DONE, effect(true)],
    effective: true,
  },
])('an effect is that of the countermeasure which stands now: $because', ({ contents, effective }) => {
  expect(latestEffectCheck(stepsOf(contents))?.effective).toBe(effective);
});
