import { Judgement as JudgementShape } from '../../../contracts/tracking/judgement';
import type { Judgement } from '../../../domain/tracking/judgement';
import { type Column, json } from '../definition/column';

/**
 * A note holds 63,999 characters, and twenty rows go out in one request of at most 4 MB, in which a character takes up
 * to three bytes. In UTF-16 units.
 */
const LONGEST_JSON = 30_000;

/** In UTF-16 units, of which JSON may need six for one. */
const LONGEST_TEXT = 1_000;

/**
 * A judgement as it was, as JSON. Should what somebody wrote beside the figure be too long for the field, its end is
 * left out: it stands in the reading, and a month must not stay open for its sake.
 */
export function judgementColumn(label: string): Column<Judgement> {
  const column = json<Judgement>(label, JudgementShape);
  return {
    ...column,
    write(judgement) {
      const whole = column.write(judgement);
      return typeof whole === 'string' && whole.length > LONGEST_JSON
        ? column.write(withShortTexts(judgement))
        : whole;
    },
  };
}

function withShortTexts(judgement: Judgement): Judgement {
  const { reading } = judgement;
  if (reading === null) return judgement;
  const { comment, source, noDataReason } = reading;
  return {
    ...judgement,
    reading: {
      ...reading,
      comment: shortened(comment),
      source: shortened(source),
      noDataReason: noDataReason === null ? null : shortened(noDataReason),
    },
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Half of a surrogate pair at the end would be no character.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
