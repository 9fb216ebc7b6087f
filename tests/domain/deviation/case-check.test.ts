import type { Decision, StepContent } from '../../../src/domain/deviation/case/case-step';
import { checkStep, type StepSurroundings } from '../../../src/domain/deviation/case/check-step';
import { caseOf } from '../../../src/domain/deviation/case/deviation-case';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import {
  causeIs,
  CLOSING,
  countermeasure,
  decided,
  decision,
  deviation,
  DONE,
  effect,
  newTarget,
  NOTE,
  PROPOSAL,
  REOPENING,
  STATEMENT,
  stepsOf,
} from '../../support/examples/case-examples';

const OFFICE = [STATEMENT, causeIs('process-design'), PROPOSAL];
const DEPARTMENT = [STATEMENT, causeIs('framework-conditions'), PROPOSAL];
const DONE_SO_FAR = [...OFFICE, decided('approve'), DONE];

const check = (content: StepContent, before: readonly StepContent[], own: Partial<StepSurroundings> = {}) =>
  checkStep(caseOf(deviation(), stepsOf(before), 'office'), content, {
    today: toDay('2026-11-10'),
    isDecidedGoal: false,
    targetCanChange: true,
    ...own,
  });

const proposing = (own: Parameters<typeof countermeasure>[0]): StepContent => ({
  type: 'countermeasure',
  countermeasure: countermeasure(own),
});
const deciding = (of: Decision): StepContent => ({ type: 'decision', decision: of });
const aiming = (own: Parameters<typeof newTarget>[0]): StepContent =>
  deciding({ option: 'change-target', reason: 'Der Rat will es so.', target: newTarget(own) });

const TOO_LONG = 'x'.repeat(4_001);
const JUST = 'x'.repeat(4_000);

describe('A step is taken as it was meant', () => {
  test.each([
    { content: { type: 'statement', text: ` ${JUST}\n` } as const, before: [], text: JUST },
    { content: { type: 'note', text: ' x ' } as const, before: [], text: 'x' },
    {
      content: { type: 'closing', text: ' gut ' } as const,
      before: [...DONE_SO_FAR, effect(true)],
      text: 'gut',
    },
  ])('without the blanks around it (%#)', ({ content, before, text }) => {
    const today = toDay('2027-02-01');
    expect(check(content, before, { today })).toEqual({ ok: true, value: { ...content, text } });
  });

  test('and its countermeasure may do without a description', () => {
    const typed = proposing({ name: ' Annahmestelle ', text: ' ', criterion: ' unter 8 ' });
    expect(check(typed, OFFICE.slice(0, 2))).toEqual({
      ok: true,
      value: proposing({ name: 'Annahmestelle', text: '', criterion: 'unter 8' }),
    });
  });

  test('and is due today at the earliest, its effect checked the same day at the earliest', () => {
    const today = toDay('2026-11-10');
    expect(check(proposing({ due: today, checkOn: today }), OFFICE.slice(0, 2)).ok).toBe(true);
  });

  test('and approval needs no reason', () => {
    expect(check(deciding({ option: 'approve', reason: ' ' }), OFFICE)).toEqual({
      ok: true,
      value: deciding({ option: 'approve', reason: '' }),
    });
  });

  test('and a decision of the council stands without blanks, or not at all', () => {
    expect(check(aiming({ decisionReference: ' 1234/2026 ' }), DEPARTMENT)).toMatchObject({
      value: { decision: { target: { decisionReference: '1234/2026' } } },
    });
    expect(check(aiming({ decisionReference: ' ' }), DEPARTMENT)).toMatchObject({
      value: { decision: { target: { decisionReference: null } } },
    });
  });

  test('and a new target may hold from this month on', () => {
    expect(check(aiming({ from: toMonth('2026-11') }), DEPARTMENT).ok).toBe(true);
  });

  test('and its effect is checked from the day that was set beforehand', () => {
    expect(check(effect(true), DONE_SO_FAR, { today: toDay('2027-01-15') }).ok).toBe(true);
    expect(check(effect(true), DONE_SO_FAR, { today: toDay('2027-01-14') })).toEqual({
      ok: false,
      error: { kind: 'check-too-early', checkOn: '2027-01-15' },
    });
  });
});

describe('A step is refused', () => {
  test.each([
    { content: causeIs('data'), before: [], stage: 'statement' },
    { content: PROPOSAL, before: [STATEMENT], stage: 'cause' },
    { content: STATEMENT, before: [STATEMENT], stage: 'cause' },
    { content: decided('approve'), before: [STATEMENT, causeIs('data')], stage: 'countermeasure' },
    { content: causeIs('data'), before: OFFICE, stage: 'decision' },
    { content: CLOSING, before: OFFICE, stage: 'decision' },
    { content: REOPENING, before: OFFICE, stage: 'decision' },
    { content: effect(true), before: [...OFFICE, decided('approve')], stage: 'implementation' },
    { content: DONE, before: DONE_SO_FAR, stage: 'effect-check' },
    { content: NOTE, before: [...DONE_SO_FAR, effect(true), CLOSING], stage: 'closed' },
    { content: { type: 'worsening' } as const, before: OFFICE, stage: 'decision' },
  ])('that is not the next: $content.type at the stage $stage', ({ content, before, stage }) => {
    expect(check(content, before)).toEqual({ ok: false, error: { kind: 'not-the-next-step', stage } });
  });

  test.each([
    { option: 'accept' as const, before: OFFICE, own: {}, because: 'an office cannot accept' },
    { option: 'change-target' as const, before: OFFICE, own: {}, because: 'nor change a target' },
    { option: 'change-conditions' as const, before: OFFICE, own: {}, because: 'nor its conditions' },
    { option: 'refer' as const, before: DEPARTMENT, own: {}, because: 'nobody stands above the department' },
    {
      option: 'change-target' as const,
      before: DEPARTMENT,
      own: { targetCanChange: false },
      because: 'a band has no single target',
    },
  ])('that decides what cannot be decided: $because', ({ option, before, own }) => {
    expect(check(decided(option), before, own)).toEqual({
      ok: false,
      error: { kind: 'decision-not-possible' },
    });
  });

  type Said = (text: string) => StepContent;
  const texts: readonly { type: string; say: Said; before: readonly StepContent[] }[] = [
    { type: 'statement', say: (text) => ({ type: 'statement', text }), before: [] },
    { type: 'cause', say: (text) => ({ type: 'cause', cause: 'data', text }), before: [STATEMENT] },
    {
      type: 'implementation',
      say: (text) => ({ type: 'implementation', text }),
      before: [...OFFICE, decided('approve')],
    },
    {
      type: 'effect check',
      say: (text) => ({ type: 'effect-check', effective: true, text }),
      before: DONE_SO_FAR,
    },
    {
      type: 'reopening',
      say: (text) => ({ type: 'reopening', text }),
      before: [...DONE_SO_FAR, effect(false)],
    },
    { type: 'note', say: (text) => ({ type: 'note', text }), before: [] },
  ];
  const closing: Said = (text) => ({ type: 'closing', text });
  const later = { today: toDay('2027-02-01') };

  test.each(texts)('without a word: $type', ({ say, before }) => {
    const error = { kind: 'invalid-step', faults: [{ field: 'text', fault: 'missing' }] };
    expect(check(say(' \n '), before, later)).toEqual({ ok: false, error });
  });

  test.each([...texts, { type: 'closing', say: closing, before: [...DONE_SO_FAR, effect(true)] }])(
    'with more than anybody reads: $type',
    ({ say, before }) => {
      const error = { kind: 'invalid-step', faults: [{ field: 'text', fault: 'too-long' }] };
      expect(check(say(TOO_LONG), before, later)).toEqual({ ok: false, error });
    },
  );

  const green = (own: Parameters<typeof deviation>[0] = {}) =>
    deviation({ latest: { ...deviation().latest, light: 'green' }, ...own });

  test.each([
    { what: 'a red figure', of: deviation(), effective: true, needs: true },
    { what: 'a measure without effect', of: green(), effective: false, needs: true },
    { what: 'green after a measure that worked', of: green(), effective: true, needs: false },
    {
      what: 'two green months, whatever the check said',
      of: green({ proposesClosing: true }),
      effective: false,
      needs: false,
    },
  ])('closing without a word: $what', ({ of, effective, needs }) => {
    const before = stepsOf([...DONE_SO_FAR, effect(effective)]);
    const checked = checkStep(caseOf(of, before, 'office'), closing(' '), {
      today: later.today,
      isDecidedGoal: false,
      targetCanChange: true,
    });
    const error = { kind: 'invalid-step', faults: [{ field: 'text', fault: 'missing' }] };
    expect(checked).toEqual(needs ? { ok: false, error } : { ok: true, value: closing('') });
  });

  test('all that is wrong is said at once, each with its field', () => {
    const typed = proposing({ name: ' ', due: toDay('2026-11-09'), criterion: ' ', text: TOO_LONG });
    const checked = check(typed, OFFICE.slice(0, 2));
    if (checked.ok || checked.error.kind !== 'invalid-step') throw new Error('Taken');
    expect(checked.error.faults.map(({ field, fault }) => `${field}: ${fault}`)).toEqual([
      'name: missing',
      'text: too-long',
      'due: in-past',
      'criterion: missing',
    ]);
  });

  const faults = [
    { own: { due: toDay('2031-12-01'), checkOn: toDay('2032-01-01') }, field: 'due', fault: 'too-late' },
    { own: { due: toDay('2026-12-15'), checkOn: toDay('2099-02-15') }, field: 'checkOn', fault: 'too-late' },
    { own: { name: ' ' }, field: 'name', fault: 'missing' },
    { own: { name: 'x'.repeat(201) }, field: 'name', fault: 'too-long' },
    { own: { due: toDay('2026-11-09') }, field: 'due', fault: 'in-past' },
    { own: { criterion: '' }, field: 'criterion', fault: 'missing' },
    { own: { criterion: TOO_LONG }, field: 'criterion', fault: 'too-long' },
    { own: { checkOn: toDay('2026-12-14') }, field: 'checkOn', fault: 'before-due' },
    { own: { text: TOO_LONG }, field: 'text', fault: 'too-long' },
  ];

  test.each(faults)('that proposes with a $field $fault', ({ own, field, fault }) => {
    expect(check(proposing(own), OFFICE.slice(0, 2))).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field, fault }] },
    });
  });

  test.each(faults)('that takes on a task with a $field $fault', ({ own, field, fault }) => {
    const task = countermeasure(own);
    expect(check(deciding({ option: 'change-conditions', reason: 'Ja.', task }), DEPARTMENT)).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field, fault }] },
    });
  });

  test.each([
    { option: 'send-back' as const, before: OFFICE },
    { option: 'refer' as const, before: OFFICE },
    { option: 'accept' as const, before: DEPARTMENT },
    { option: 'change-conditions' as const, before: DEPARTMENT },
    { option: 'change-target' as const, before: DEPARTMENT },
  ])('that decides $option without saying why', ({ option, before }) => {
    expect(check(deciding({ ...decision(option), reason: ' ' }), before)).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field: 'reason', fault: 'missing' }] },
    });
  });

  test.each(['approve', 'send-back'] as const)('that decides %s at too great length', (option) => {
    expect(check(deciding({ option, reason: TOO_LONG }), OFFICE)).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field: 'reason', fault: 'too-long' }] },
    });
  });

  test.each([
    { own: { value: 1e16 }, field: 'target', fault: 'too-large' },
    { own: { value: Number.NaN }, field: 'target', fault: 'too-large' },
    { own: { from: toMonth('2026-10') }, field: 'from', fault: 'in-past' },
    { own: { decisionReference: 'x'.repeat(201) }, field: 'decisionReference', fault: 'too-long' },
  ])('that sets a target with a $field $fault: $own', ({ own, field, fault }) => {
    expect(check(aiming(own), DEPARTMENT)).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field, fault }] },
    });
  });

  test.each([null, '', ' '])('that changes what the council decided without another decision: %j', (none) => {
    expect(check(aiming({ decisionReference: none }), DEPARTMENT, { isDecidedGoal: true })).toEqual({
      ok: false,
      error: { kind: 'invalid-step', faults: [{ field: 'decisionReference', fault: 'missing' }] },
    });
    const decidedAnew = aiming({ decisionReference: '1234/2026' });
    expect(check(decidedAnew, DEPARTMENT, { isDecidedGoal: true }).ok).toBe(true);
  });
});
