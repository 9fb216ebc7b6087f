import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { DeviationFigure } from '../../../src/domain/deviation/deviation';
import { explainFigure } from '../../../src/domain/explanation/explain-figure';
import type { Language } from '../../../src/domain/shared/language';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import { textIn } from '../../text/text';
import type { FactSet } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';

type Facts = FactSet['facts'];

/**
 * What a deviation is about: an indicator with its figure, if there is one, or a milestone with its due day. The figure
 * of one that is settled is no longer what stands in the lists.
 */
export function alertFacts(alert: DeviationAlert, language: Language): Facts {
  const { alert: words, month, day } = textIn(language);
  const { subject, latest, status } = alert.deviation;
  const { due, figure } = latest;
  const about: Facts =
    subject.type === 'milestone'
      ? [
          { title: words.milestone, value: alert.subjectName },
          { title: words.due, value: due === null ? '' : day(due) },
        ]
      : [
          { title: words.indicator, value: alert.subjectName },
          { title: words.month, value: month(latest.month) },
          ...(figure === null || alert.judged === null || status !== 'open'
            ? []
            : figureFacts(figure, alert.judged.indicator, language)),
        ];
  const owner = { title: words.owner, value: words.ownerAt(alert.ownerPostName, alert.officeName) };
  return [...about, owner]
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => ({ title, value: escapeMarkdown(value) }));
}

function figureFacts(figure: DeviationFigure, indicator: Indicator, language: Language): Facts {
  const { alert: words, plan: planWord } = textIn(language);
  const { actual, plan, distance } = explainFigure(figure, indicator, language);
  return [
    { title: words.actual, value: actual },
    { title: planWord, value: plan },
    { title: words.deviation, value: distance },
  ];
}
