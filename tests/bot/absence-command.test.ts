import { parseAbsenceCommand } from '../../bot/handlers/absence-command';
import { toDay } from '../../src/domain/shared/day';

const TODAY = toDay('2026-11-22');
const parse = (typed: string) => parseAbsenceCommand(typed, TODAY);

describe('What somebody writes about their deputy', () => {
  test.each(['vertretung', 'deputy', ' vertretung '])('“%s” asks what is entered', (typed) => {
    expect(parse(typed)).toEqual({ type: 'view' });
  });

  test.each(['vertretung beenden', 'vertretung ende', 'vertretung aus', 'deputy end', 'deputy stop'])(
    '“%s” ends it',
    (typed) => {
      expect(parse(typed)).toEqual({ type: 'end' });
    },
  );

  test.each([
    'vertretung bis 15.12.2026',
    'vertretung bis 15.12.',
    'vertretung bis 15.12',
    'vertretung bis zum 15.12.26',
    'vertretung bis 15. 12. 2026',
    'vertretung bis 2026-12-15',
    'deputy until 15/12',
    'deputy until 15/12/2026',
    'deputy till 2026-12-15',
    'deputy to 15/12/2026',
  ])('“%s” begins today', (typed) => {
    expect(parse(typed)).toEqual({ type: 'set', from: TODAY, until: '2026-12-15' });
  });

  test.each([
    'vertretung vom 1.12. bis 15.12.2026',
    'vertretung vom 1.12. bis 15.12.',
    'vertretung vom 01.12.2026 bis zum 15.12.2026',
    'vertretung von 1.12. bis 15.12.',
    'vertretung ab 1.12. bis 15.12.',
    'vertretung vom 2026-12-01 bis 2026-12-15',
    'deputy from 1/12 to 15/12',
    'deputy from 1/12/2026 until 15/12/2026',
    'deputy from 2026-12-01 to 2026-12-15',
  ])('“%s” names both days', (typed) => {
    expect(parse(typed)).toEqual({ type: 'set', from: '2026-12-01', until: '2026-12-15' });
  });

  test.each([
    { typed: 'vertretung bis 22.11.', until: '2026-11-22', because: 'today is still to come' },
    { typed: 'vertretung bis 21.11.', until: '2027-11-21', because: 'yesterday is over' },
    { typed: 'vertretung bis 5.1.', until: '2027-01-05', because: 'the year ends before' },
    { typed: 'vertretung bis 29.2.', until: '2028-02-29', because: 'only leap years have it' },
  ])('a day without a year is the next one: $typed, as $because', ({ typed, until }) => {
    expect(parse(typed)).toEqual({ type: 'set', from: TODAY, until });
  });

  test.each([
    { typed: 'vertretung vom 20.12. bis 5.1.', from: '2026-12-20', until: '2027-01-05' },
    { typed: 'vertretung vom 16.11. bis 27.11.', from: '2026-11-16', until: '2026-11-27' },
    { typed: 'vertretung vom 1.2. bis 1.3.2028', from: '2028-02-01', until: '2028-03-01' },
  ])('the first day without a year is the one before the last: $typed', ({ typed, from, until }) => {
    expect(parse(typed)).toEqual({ type: 'set', from, until });
  });

  test('days in the wrong order are not taken for most of a year', () => {
    expect(parse('vertretung vom 24.11. bis 23.11.')).toEqual({
      type: 'set',
      from: '2026-11-24',
      until: '2026-11-23',
    });
  });

  test.each(['vertretung bis 15.12.2020', 'vertretung vom 15.12.2026 bis 1.12.2026'])(
    '“%s” is read as it stands, for the rules to judge',
    (typed) => {
      expect(parse(typed)).toMatchObject({ type: 'set' });
    },
  );

  test.each([
    'vertretung bis 31.11.',
    'vertretung bis 30.2.2027',
    'vertretung bis 15.13.',
    'vertretung bis morgen',
    'vertretung bis',
    'vertretung vom 1.12.',
    'vertretung vom 40.12. bis 15.12.',
    'vertretung 15.12.',
    'vertretung durch frau müller',
    'deputy until 12/31/2026',
    'deputy please',
  ])('“%s” is not understood', (typed) => {
    expect(parse(typed)).toEqual({ type: 'unclear' });
  });

  test.each(['meldung', 'vertretungsplan', 'stellvertretung bis 15.12.', 'wer macht vertretung', ''])(
    '“%s” is about something else',
    (typed) => {
      expect(parse(typed)).toBeNull();
    },
  );
});
