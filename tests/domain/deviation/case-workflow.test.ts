import fc from 'fast-check';
import type { StepContent } from '../../../src/domain/deviation/case/case-step';
import { CAUSES, type Level, LEVELS } from '../../../src/domain/deviation/case/cause';
import { checkStep, type StepSurroundings } from '../../../src/domain/deviation/case/check-step';
import { caseOf, demandsAnswer, type DeviationCase } from '../../../src/domain/deviation/case/deviation-case';
import { STAGES } from '../../../src/domain/deviation/case/stage';
import {
  decisionOptions,
  nextSteps,
  sideOfStep,
  waitsFor,
} from '../../../src/domain/deviation/case/next-step';
import type { Deviation, DeviationRule } from '../../../src/domain/deviation/deviation';
import { toDay } from '../../../src/domain/shared/day';
import {
  causeIs,
  CLOSING,
  countermeasure,
  decided,
  deviation,
  DONE,
  effect,
  NOTE,
  PROPOSAL,
  REOPENING,
  STATEMENT,
  stepsOf,
  WORSENING,
} from '../../support/examples/case-examples';

const OWN = causeIs('process-design');
const OUTSIDE = causeIs('framework-conditions');
const PROPOSED = [STATEMENT, OWN, PROPOSAL];
const AGREED = [...PROPOSED, decided('approve')];
const CHECKED = [...AGREED, DONE, effect(true)];
const UP_THERE = [STATEMENT, OUTSIDE, PROPOSAL];
const ACCEPTED = [...UP_THERE, decided('accept')];

const told = (contents: readonly StepContent[], lowest: Level = 'office', own: Partial<Deviation> = {}) =>
  caseOf(deviation(own), stepsOf(contents), lowest);

describe('A case stands where its steps have brought it', () => {
  test.each([
    { after: 'nothing', steps: [], stage: 'statement', level: 'office', waits: 'operating-unit' },
    { after: 'a statement', steps: [STATEMENT], stage: 'cause', level: 'office', waits: 'operating-unit' },
    {
      after: 'a cause the office can see to',
      steps: [STATEMENT, OWN],
      stage: 'countermeasure',
      level: 'office',
      waits: 'operating-unit',
    },
    { after: 'a proposal', steps: PROPOSED, stage: 'decision', level: 'office', waits: 'office' },
    {
      after: 'a proposal against conditions',
      steps: UP_THERE,
      stage: 'decision',
      level: 'department',
      waits: 'department',
    },
    { after: 'approval', steps: AGREED, stage: 'implementation', level: 'office', waits: 'operating-unit' },
    {
      after: 'being sent back',
      steps: [...PROPOSED, decided('send-back')],
      stage: 'countermeasure',
      level: 'office',
      waits: 'operating-unit',
    },
    {
      after: 'being referred',
      steps: [...PROPOSED, decided('refer')],
      stage: 'decision',
      level: 'department',
      waits: 'department',
    },
    {
      after: 'the department takes on the conditions itself',
      steps: [...UP_THERE, decided('change-conditions')],
      stage: 'implementation',
      level: 'department',
      waits: 'department',
    },
    {
      after: 'what the department took on is done',
      steps: [...UP_THERE, decided('change-conditions'), DONE],
      stage: 'effect-check',
      level: 'department',
      waits: 'operating-unit',
    },
    {
      after: 'another target',
      steps: [...UP_THERE, decided('change-target')],
      stage: 'watched',
      level: 'department',
      waits: null,
    },
    { after: 'acceptance', steps: ACCEPTED, stage: 'watched', level: 'department', waits: null },
    {
      after: 'acceptance and getting worse',
      steps: [...ACCEPTED, WORSENING],
      stage: 'decision',
      level: 'department',
      waits: 'department',
    },
    {
      after: 'implementation',
      steps: [...AGREED, DONE],
      stage: 'effect-check',
      level: 'office',
      waits: 'operating-unit',
    },
    {
      after: 'the check of its effect',
      steps: CHECKED,
      stage: 'confirmation',
      level: 'office',
      waits: 'office',
    },
    { after: 'closing', steps: [...CHECKED, CLOSING], stage: 'closed', level: 'office', waits: null },
    {
      after: 'reopening: one level higher',
      steps: [...CHECKED, REOPENING],
      stage: 'statement',
      level: 'department',
      waits: 'operating-unit',
    },
    {
      after: 'reopening, whatever cause is named then',
      steps: [...CHECKED, REOPENING, ...PROPOSED],
      stage: 'decision',
      level: 'department',
      waits: 'department',
    },
    {
      after: 'reopening of what was accepted',
      steps: [...ACCEPTED, REOPENING],
      stage: 'statement',
      level: 'department',
      waits: 'operating-unit',
    },
  ])('after $after: $stage, by the $level', ({ steps, stage, level, waits }) => {
    const of = told(steps);
    expect(of).toMatchObject({ stage, level });
    expect(waitsFor(of)).toBe(waits);
    expect(waitsFor(told([...steps, NOTE]))).toBe(waits);
  });

  test.each(['closed', 'withdrawn'] as const)('and is %s once its deviation is', (status) => {
    const of = told(AGREED, 'office', { status });
    expect(of).toMatchObject({ stage: status, due: null });
    expect(waitsFor(of)).toBeNull();
    expect(nextSteps(of)).toEqual([]);
  });

  test('whatever order its steps are listed in', () => {
    const steps = stepsOf(CHECKED);
    expect(caseOf(deviation(), steps.toReversed(), 'office')).toEqual(caseOf(deviation(), steps, 'office'));
  });

  test('and remembers cause, countermeasure and decision', () => {
    expect(told([...UP_THERE, decided('change-conditions')])).toMatchObject({
      cause: 'framework-conditions',
      carriedOutBy: 'department',
      countermeasure: { name: 'Stellen einrichten' },
      decision: { option: 'change-conditions' },
    });
    expect(told([...UP_THERE, decided('change-conditions'), DONE, effect(false), REOPENING])).toMatchObject({
      reopened: 1,
    });
  });
});

describe('The level', () => {
  test.each([
    ['process-design', 'office'],
    ['project-design', 'office'],
    ['data', 'office'],
    ['framework-conditions', 'department'],
    ['external', 'department'],
    ['target-definition', 'department'],
  ] as const)('for %s is the %s', (cause, level) => {
    expect(told([STATEMENT, causeIs(cause)]).level).toBe(level);
  });

  test.each(CAUSES)('is the department for %s where the unit is its own head', (cause) => {
    expect(told([STATEMENT, causeIs(cause), PROPOSAL], 'department').level).toBe('department');
  });

  test('stays with the department that sent it back, though the unit names another cause', () => {
    const sentBack = [...PROPOSED, decided('refer'), decided('send-back')];
    expect(told([...sentBack, OWN, PROPOSAL])).toMatchObject({ stage: 'decision', level: 'department' });
  });
});

describe('An answer is demanded', () => {
  test.each<[DeviationRule, boolean]>([
    ['red', true],
    ['amber-twice', true],
    ['concern', true],
    ['assurance-fails', true],
    ['forecast-storm', true],
    ['milestone-late', true],
    ['report-missing', false],
    ['over-achievement', false],
  ])('for %s: %s', (rule, demanded) => {
    const { latest } = deviation();
    expect(demandsAnswer(deviation({ rule, latest: { ...latest, rules: [rule] } }))).toBe(demanded);
  });

  test('for too much of a good thing that turned into something else', () => {
    expect(demandsAnswer(deviation({ rule: 'over-achievement' }))).toBe(true);
  });

  test.each(['closed', 'withdrawn'] as const)('no more once it is %s', (status) => {
    expect(demandsAnswer(deviation({ status }))).toBe(false);
  });
});

describe('A step', () => {
  test('that closes may come at any time once the figures are back on plan', () => {
    for (const steps of [[], [STATEMENT], PROPOSED, AGREED, ACCEPTED]) {
      expect(nextSteps(told(steps))).not.toContain('closing');
      expect(nextSteps(told(steps, 'office', { proposesClosing: true }))).toContain('closing');
    }
    const confirmed = nextSteps(told(CHECKED, 'office', { proposesClosing: true }));
    expect(confirmed.filter((type) => type === 'closing')).toEqual(['closing']);
  });

  test('of what the department took on is the department’s to do, and the effect the unit’s to check', () => {
    const of = told([...UP_THERE, decided('change-conditions')]);
    expect(sideOfStep(of, 'implementation')).toBe('department');
    expect(sideOfStep(of, 'effect-check')).toBe('operating-unit');
    expect(sideOfStep(told(AGREED), 'implementation')).toBe('operating-unit');
  });

  test('may correct the cause until the countermeasure is proposed', () => {
    expect(nextSteps(told([STATEMENT, OWN]))).toEqual(['countermeasure', 'cause', 'note']);
    expect(nextSteps(told(PROPOSED))).toEqual(['decision', 'note']);
  });
});

describe('The leadership chooses', () => {
  test.each([
    { who: 'an office', steps: PROPOSED, canChange: true, options: ['approve', 'send-back', 'refer'] },
    {
      who: 'the department',
      steps: UP_THERE,
      canChange: true,
      options: ['approve', 'change-conditions', 'change-target', 'accept', 'send-back'],
    },
    {
      who: 'the department where there is no single target',
      steps: UP_THERE,
      canChange: false,
      options: ['approve', 'change-conditions', 'accept', 'send-back'],
    },
    { who: 'nobody before a proposal', steps: [STATEMENT, OWN], canChange: true, options: [] },
    { who: 'nobody after the decision', steps: AGREED, canChange: true, options: [] },
  ])('$who', ({ steps, canChange, options }) => {
    expect(decisionOptions(told(steps), canChange)).toEqual(options);
  });

  test('nothing to approve where nothing was ever proposed', () => {
    const of = told([STATEMENT, OWN, WORSENING]);
    expect(decisionOptions(of, true)).toEqual(['change-conditions', 'change-target', 'accept', 'send-back']);
  });
});

describe('Whatever is done about it', () => {
  const today = toDay('2026-12-15');
  const surroundings: StepSurroundings = { today, isDecidedGoal: false, targetCanChange: true };
  /** Its effect may be checked at once. */
  const atOnce = countermeasure({ due: today, checkOn: today });
  const EVERY: readonly StepContent[] = [
    STATEMENT,
    ...CAUSES.map(causeIs),
    { type: 'countermeasure', countermeasure: atOnce },
    ...(['approve', 'send-back', 'refer', 'change-target', 'accept'] as const).map(decided),
    { type: 'decision', decision: { option: 'change-conditions', reason: 'So geht es.', task: atOnce } },
    DONE,
    effect(true),
    effect(false),
    CLOSING,
    REOPENING,
    WORSENING,
    NOTE,
  ];

  const walk = fc.record({
    lowest: fc.constantFrom(...LEVELS),
    proposesClosing: fc.boolean(),
    tried: fc.array(fc.constantFrom(...EVERY), { minLength: 50, maxLength: 150 }),
  });

  test('the rules of the loop hold', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(walk, ({ lowest, proposesClosing, tried }) => {
        let of: DeviationCase = caseOf(deviation({ proposesClosing }), [], lowest);
        for (const content of tried) {
          const isAllowed = checkStep(of, content, surroundings).ok;
          if (of.stage === 'closed') expect(isAllowed).toBe(false);
          if (!isAllowed) continue;
          const contents = [...of.steps.map((step) => step.content), content];
          const after: DeviationCase = caseOf(of.deviation, stepsOf(contents), lowest);
          reached.add(after.stage);
          expect(STAGES).toContain(after.stage);
          expect(of.level === 'department' && after.level === 'office').toBe(false);
          expect(after.reopened).toBeGreaterThanOrEqual(of.reopened);
          expect(after.due === null).toBe(['watched', 'closed'].includes(after.stage));
          expect(waitsFor(after) === null).toBe(after.due === null);
          expect(nextSteps(after).length > 0).toBe(after.stage !== 'closed');
          expect(decisionOptions(after, true).length > 0).toBe(after.stage === 'decision');
          of = after;
        }
        const withdrawn = caseOf({ ...of.deviation, status: 'withdrawn' }, of.steps, lowest);
        for (const late of EVERY) expect(checkStep(withdrawn, late, surroundings).ok).toBe(false);
      }),
      { numRuns: 80 },
    );
    expect([...reached].toSorted()).toEqual(STAGES.filter((stage) => stage !== 'withdrawn').toSorted());
  });
});
