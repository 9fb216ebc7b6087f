import type { StepContent } from '../../../src/domain/deviation/case/case-step';
import { caseOf } from '../../../src/domain/deviation/case/deviation-case';
import { isOverdue } from '../../../src/domain/deviation/case/stage-due';
import { type Day, toDay } from '../../../src/domain/shared/day';
import {
  causeIs,
  countermeasure,
  decided,
  deviation,
  DONE,
  effect,
  NOTE,
  PROPOSAL,
  STATEMENT,
  stepsOf,
} from '../../support/examples/case-examples';

const NAMED = [STATEMENT, causeIs('process-design')];
const AGREED = [...NAMED, PROPOSAL, decided('approve')];

const dueAfter = (contents: readonly StepContent[], at: string): Day | null =>
  caseOf(deviation({ openedAt: at }), stepsOf(contents, { at }), 'office').due;

describe('A stage is due', () => {
  test.each([
    { stage: 'a statement', steps: [], at: '2026-11-05T09:00:00.000Z', due: '2026-11-12' },
    { stage: 'a cause', steps: [STATEMENT], at: '2026-11-05T09:00:00.000Z', due: '2026-11-12' },
    { stage: 'a countermeasure', steps: NAMED, at: '2026-11-05T09:00:00.000Z', due: '2026-11-19' },
    { stage: 'a decision', steps: [...NAMED, PROPOSAL], at: '2026-11-05T09:00:00.000Z', due: '2026-11-19' },
    {
      stage: 'a confirmation',
      steps: [...AGREED, DONE, effect(true)],
      at: '2027-01-18T09:00:00.000Z',
      due: '2027-02-01',
    },
  ])('$stage, so many working days after it began', ({ steps, at, due }) => {
    expect(dueAfter(steps, at)).toBe(due);
  });

  test.each([
    { over: 'Easter', at: '2026-04-02T09:00:00.000Z', due: '2026-04-13' },
    { over: 'Christmas and New Year', at: '2026-12-23T09:00:00.000Z', due: '2026-12-31' },
    { over: 'All Saints, which only some states keep', at: '2024-10-31T09:00:00.000Z', due: '2024-11-08' },
    { over: 'a night that is already Monday here', at: '2026-11-08T23:30:00.000Z', due: '2026-11-16' },
  ])('over $over', ({ at, due }) => {
    expect(dueAfter([], at)).toBe(due);
  });

  test('an implementation on the day that was agreed, whenever it was agreed', () => {
    expect(dueAfter(AGREED, '2026-11-05T09:00:00.000Z')).toBe('2026-12-15');
    expect(dueAfter(AGREED, '2026-12-30T09:00:00.000Z')).toBe('2026-12-15');
  });

  test('an effect check within a week of the day that was set for it, whenever it was done', () => {
    const checkOn = toDay('2027-03-25');
    const proposal: StepContent = { type: 'countermeasure', countermeasure: countermeasure({ checkOn }) };
    const done = [...NAMED, proposal, decided('approve'), DONE];
    expect(dueAfter(done, '2026-11-05T09:00:00.000Z')).toBe('2027-04-05');
  });

  test('never, where nobody has to act', () => {
    const away = [STATEMENT, causeIs('external'), PROPOSAL, decided('accept')];
    expect(dueAfter(away, '2026-11-05T09:00:00.000Z')).toBeNull();
  });

  test('no later because somebody adds a note', () => {
    const [statement, note] = stepsOf([STATEMENT, NOTE]);
    const steps = [statement!, { ...note!, at: '2026-11-20T09:00:00.000Z' }];
    expect(caseOf(deviation(), steps, 'office').due).toBe('2026-11-16');
  });

  test('and not overdue on the day itself', () => {
    const due = toDay('2026-11-12');
    expect(isOverdue({ due }, due)).toBe(false);
    expect(isOverdue({ due }, toDay('2026-11-13'))).toBe(true);
    expect(isOverdue({ due: null }, toDay('2026-11-13'))).toBe(false);
  });
});
