import { judgementColumn } from '../../../src/adapters/sharepoint/columns/judgement-column';
import { toMonth } from '../../../src/domain/shared/month';
import { judgeOrSayWhyNot } from '../../../src/domain/tracking/judgement';
import { indicator, reading } from '../../support/examples/examples';

const month = toMonth('2026-12');
const rate = indicator({
  kind: 'rate',
  trajectory: {
    type: 'linear',
    baseline: { month: toMonth('2020-12'), value: 50 },
    target: { month: toMonth('2030-12'), value: 90 },
  },
});
const readings = [60, 64, 66, 70].map((value, index) =>
  reading({ month: toMonth(`${2023 + index}-12`), value }),
);
const judgement = judgeOrSayWhyNot({
  indicator: rate,
  readings,
  rebases: [],
  reportingMonth: month,
  dueMonth: month,
});
const column = judgementColumn('Bewertung');

test('a judgement comes back from its column as it was written, with the spread of its forecast', () => {
  expect(judgement.forecast).toMatchObject({ spread: { low: 78, high: 86 } });
  expect(column.schema.parse(column.write(judgement))).toEqual(judgement);
});

test('a month that was closed before spreads were kept is read without one', () => {
  const { forecast } = judgement;
  const stored = JSON.stringify({ ...judgement, forecast: { ...forecast, spread: undefined } });
  expect(column.schema.parse(stored)).toEqual({ ...judgement, forecast: { ...forecast, spread: null } });
});
