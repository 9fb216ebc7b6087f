import type { Language } from '../shared/language';
import type { YearGrade } from '../tracking/grade';
import type { ExplainedIndicator } from './facts/explanation';
import { asSentence, joined } from './facts/sentence';
import { wordingFor } from './wording/wording';
import { GRADE_WORDS } from './wording/words';

/**
 * How a year was graded and why. An override says that it is one and what was suggested; its own reason and who gave it
 * were typed by people and stand in the record.
 */
export function explainGrade(
  yearGrade: YearGrade,
  indicator: ExplainedIndicator,
  language: Language,
): string {
  const wording = wordingFor(indicator, language);
  const { say, figures } = wording;
  const words = GRADE_WORDS[language];
  const { year, grade, suggested, suggestedBecause, override, actual } = yearGrade;
  const reason = say.grade.reasons[suggestedBecause]({
    actual: actual === null ? null : figures.figure(actual),
    target: figures.figure(yearGrade.target),
    lower: figures.figure(yearGrade.lower),
    upper: figures.figure(yearGrade.upper),
    month: yearGrade.month === null ? null : wording.month(yearGrade.month),
  });
  const graded = say.grade.graded(year, words[grade]);
  const departs = override !== null && grade !== suggested;
  return joined(
    [
      asSentence(departs ? graded : say.grade.because(graded, reason)),
      departs ? asSentence(say.grade.overridden(words[suggested], reason)) : '',
      override !== null && !departs ? asSentence(say.grade.confirmed) : '',
      yearGrade.beyondUpper ? asSentence(say.grade.beyondUpper(figures.figure(yearGrade.upper))) : '',
      yearGrade.needsCountermeasure ? asSentence(say.grade.countermeasure) : '',
    ],
    ' ',
  );
}
