import fc from 'fast-check';
import { explainStepFault } from '../../../src/domain/explanation/explain-step-fault';
import { DECISION_OPTIONS } from '../../../src/domain/deviation/case/case-step';
import { CAUSES } from '../../../src/domain/deviation/case/cause';
import {
  DRAFT_FAULTS,
  type DraftRules,
  readStepDraft,
  type StepDraft,
} from '../../../src/domain/deviation/case/step-draft';
import { stepFaults } from '../../../src/domain/deviation/case/step-faults';
import { toDay } from '../../../src/domain/shared/day';
import { LANGUAGES } from '../../../src/domain/shared/language';

const rules: DraftRules = {
  today: toDay('2026-12-01'),
  isDecidedGoal: true,
  closingNeedsReason: true,
  format: { unit: 'Personen', decimals: 0 },
  language: 'de',
};
const NO_TASK = { name: '', text: '', due: '', criterion: '', checkOn: '' };
const NO_TARGET = { value: '', from: '', decisionReference: '' };

const faultsOf = (draft: StepDraft, own: Partial<DraftRules> = {}) => {
  const read = readStepDraft(draft, { ...rules, ...own });
  return read.ok ? [] : read.error.map(({ field, fault }) => `${field}: ${fault}`);
};

const deciding = (own: Partial<Extract<StepDraft, { type: 'decision' }>>): StepDraft => ({
  type: 'decision',
  option: 'change-target',
  reason: 'Der Rat will es so.',
  task: NO_TASK,
  target: { value: '49.500', from: '2027-01', decisionReference: '0815/2026' },
  ...own,
});

test('an empty form is told everything it lacks', () => {
  expect(faultsOf({ type: 'cause', cause: '', text: ' ' })).toEqual(['cause: missing', 'text: missing']);
  expect(faultsOf({ type: 'effect-check', effective: null, text: '' })).toEqual([
    'effective: missing',
    'text: missing',
  ]);
  expect(faultsOf({ type: 'countermeasure', task: NO_TASK }).toSorted()).toEqual([
    'checkOn: missing',
    'criterion: missing',
    'due: missing',
    'name: missing',
  ]);
  expect(faultsOf(deciding({ option: null }))).toEqual(['option: missing']);
  expect(faultsOf(deciding({ reason: '', target: NO_TARGET })).toSorted()).toEqual([
    'decisionReference: missing',
    'from: missing',
    'reason: missing',
    'target: missing',
  ]);
});

test.each([
  {
    what: 'a name of 201 characters',
    draft: {
      type: 'countermeasure',
      task: { ...NO_TASK, name: 'x'.repeat(201), due: '2026-12-20', criterion: 'x', checkOn: '2027-02-01' },
    },
    told: ['name: too-long'],
  },
  {
    what: 'a reference of 201 characters',
    draft: deciding({ target: { value: '5', from: '2027-01', decisionReference: 'x'.repeat(201) } }),
    told: ['decisionReference: too-long'],
  },
  {
    what: 'a target of a month gone by',
    draft: deciding({ target: { value: '5', from: '2026-11', decisionReference: 'x' } }),
    told: ['from: in-past'],
  },
  {
    what: 'a closing that is too long only before it is trimmed',
    draft: { type: 'closing', text: `${' '.repeat(300)}${'x'.repeat(4000)}` },
    told: [],
  },
  {
    what: 'a day that does not exist',
    draft: {
      type: 'countermeasure',
      task: { ...NO_TASK, name: 'x', criterion: 'x', due: '2027-02-30', checkOn: '2027-03-01' },
    },
    told: ['due: missing'],
  },
  {
    what: 'a target with decimals',
    draft: deciding({ target: { value: '49,5', from: '2027-01', decisionReference: 'x' } }),
    told: ['target: whole-number'],
  },
] as readonly { what: string; draft: StepDraft; told: readonly string[] }[])(
  '$what is judged in the form as the service judges it',
  ({ draft, told }) => {
    expect(faultsOf(draft)).toEqual(told);
  },
);

test('a target is read as the page writes it', () => {
  const read = readStepDraft(
    deciding({ target: { value: '49,500', from: '2027-01', decisionReference: 'x' } }),
    { ...rules, language: 'en' },
  );
  expect(read).toMatchObject({ ok: true, value: { decision: { target: { value: 49_500 } } } });
});

describe('Form and service agree', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom('', ' ', 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(4000), 'x'.repeat(4001)),
  );
  const day = fc.constantFrom(
    '',
    '2026-11-30',
    '2026-12-01',
    '2027-02-01',
    '2027-02-30',
    '2031-12-01',
    '2032-01-01',
    '2099-01-01',
    'morgen',
  );
  const task = fc.record({ name: text, text, due: day, criterion: text, checkOn: day });
  const draft: fc.Arbitrary<StepDraft> = fc.oneof(
    fc.record({ type: fc.constantFrom('statement', 'implementation', 'closing', 'reopening', 'note'), text }),
    fc.record({ type: fc.constant('cause'), cause: fc.constantFrom(null, '', ...CAUSES), text }),
    fc.record({ type: fc.constant('effect-check'), effective: fc.constantFrom(null, true, false), text }),
    fc.record({ type: fc.constant('countermeasure'), task }),
    fc.record({
      type: fc.constant('decision'),
      option: fc.constantFrom(null, 'x', ...DECISION_OPTIONS),
      reason: text,
      task,
      target: fc.record({
        value: fc.constantFrom('', 'viel', '5', '5,5', '1' + '0'.repeat(16)),
        from: fc.constantFrom('', '2026-11', '2026-12', '2030-01'),
        decisionReference: text,
      }),
    }),
  );
  const anyRules = fc.record({ isDecidedGoal: fc.boolean(), closingNeedsReason: fc.boolean() });

  test('what the form takes, the service takes; what it refuses has a field', () => {
    fc.assert(
      fc.property(draft, anyRules, (typed, own) => {
        const read = readStepDraft(typed, { ...rules, ...own });
        if (read.ok) expect(stepFaults(read.value, { ...rules, ...own })).toEqual([]);
        else expect(read.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

test('every fault has its sentence in both languages', () => {
  for (const language of LANGUAGES)
    for (const fault of DRAFT_FAULTS) expect(explainStepFault(fault, language)).toMatch(/^\p{Lu}.*\.$/u);
});
