import type { DeviationRule } from '../../deviation/deviation';
import type { Language } from '../../shared/language';
import type { Grade } from '../../tracking/grade';
import type { Trend } from '../../tracking/trend';
import type { Assurance } from '../../tracking/xmr/assurance';
import type { OutlookCode, VariationCode } from '../facts/signs';
import * as de from '../de/words';
import * as en from '../en/words';

/** Short words beside the icons; the icon never speaks alone. */
type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

export const TREND_WORDS: Words<Trend['type']> = { de: de.trend, en: en.trend };

/** By `variationCode`. */
export const VARIATION_WORDS: Words<VariationCode> = { de: de.variation, en: en.variation };

export const ASSURANCE_WORDS: Words<Assurance['type']> = { de: de.assurance, en: en.assurance };

/** By `outlookCode`, so that a target that is met never reads as missed. */
export const OUTLOOK_WORDS: Words<OutlookCode> = { de: de.outlook, en: en.outlook };

export const GRADE_WORDS: Words<Grade> = { de: de.grade, en: en.grade };

export const RULE_WORDS: Words<DeviationRule> = { de: de.rule, en: en.rule };
