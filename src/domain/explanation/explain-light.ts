import type { Judgement, LightReason } from '../tracking/judgement';
import { asSentence, joined } from './facts/sentence';
import { measureOf, standingOf } from './wording/standing';
import type { Wording } from './wording/wording';

/** The light and why it is so: with figure, plan, month and tolerance, or what is missing. */
export function explainLight(judgement: Judgement, wording: Wording): string {
  const clause = lightClause(judgement, wording);
  const { lightReason, month } = judgement;
  if (lightReason.type !== 'against-plan') {
    return joined([asSentence(clause), shownInstead(judgement, wording)], ' ');
  }
  const ofMonth = month === null ? clause : `${clause} (${wording.month(month)})`;
  return joined([asSentence(ofMonth), tolerance(judgement, wording)], ' ');
}

/** As `Rot, weil 1.454 um 12 % unter dem Plan von 1.650 liegt`, without capital and full stop. */
export function lightClause(judgement: Judgement, wording: Wording): string {
  const { say } = wording;
  const reason: LightReason = judgement.lightReason;
  switch (reason.type) {
    case 'against-plan': {
      const color = say.light.lights[judgement.light];
      const standing = standingOf(judgement, wording);
      return standing === null ? color : say.light.judged(color, say.light.because(standing));
    }
    case 'no-reading':
      return say.light.noReading;
    case 'no-data':
      return say.light.noData(wording.month(reason.month));
    case 'withheld': {
      const counts = judgement.reading?.withheld?.counts ?? null;
      return say.light.notTold({
        month: wording.month(reason.month),
        color: judgement.light === 'none' ? null : say.light.lights[judgement.light],
        counts: counts === null ? null : { from: counts.from, to: counts.below - 1 },
      });
    }
    case 'no-plan': {
      const value = judgement.reading?.value ?? null;
      return say.light.noPlan(
        wording.month(reason.month),
        value === null ? null : wording.figures.figure(value),
      );
    }
    case 'overdue': {
      const { month } = judgement;
      return say.light.overdue(wording.month(reason.expected), month === null ? null : wording.month(month));
    }
    case 'bad-figure':
      return say.light.badFigure({ month: wording.month(reason.month), fault: reason.fault });
  }
}

/** How the figure stood that is shown in place of an outstanding one; empty for all other judgements. */
export function shownInstead(judgement: Judgement, wording: Wording): string {
  const { lightReason, month, reading } = judgement;
  if (lightReason.type !== 'overdue') return '';
  const standing = standingOf(judgement, wording);
  if (standing !== null) return asSentence(wording.say.light.then(standing));
  if (month === null || reading === null || reading.value !== null) return '';
  const { noDataThen, notToldThen } = wording.say.light;
  return asSentence((reading.withheld === undefined ? noDataThen : notToldThen)(wording.month(month)));
}

function tolerance({ assessment, lightReason }: Judgement, wording: Wording): string {
  if (assessment.type === 'none' || lightReason.type !== 'against-plan') return '';
  const measure = measureOf(wording, assessment.scale);
  return asSentence(
    wording.say.light.tolerance({
      green: measure.rounded(lightReason.bounds.green),
      red: measure.rounded(lightReason.bounds.red),
      direction: assessment.plan.type === 'range' ? null : wording.indicator.direction,
    }),
  );
}
