import {
  ASSURANCE_WORDS,
  OUTLOOK_WORDS,
  VARIATION_WORDS,
} from '../../../../src/domain/explanation/wording/words';
import { Choice } from '../../../shared/form/choice';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  VARIATION_CODES,
} from '../../../../src/domain/explanation/facts/signs';
import { useSession } from '../../../shared/service/session';
import type { SignFilter } from './sign-filter';

export interface SignFilterChoicesProps {
  readonly filter: SignFilter;
  readonly onChange: (changes: Partial<SignFilter>) => void;
}

export function SignFilterChoices({ filter, onChange }: SignFilterChoicesProps) {
  const { text, language } = useSession();
  const { parts } = text.judgement;
  const { all } = text.indicators;
  return (
    <>
      <Choice
        label={parts.variation}
        all={all.variation}
        value={filter.variation}
        options={named(VARIATION_CODES, VARIATION_WORDS[language])}
        onChange={(variation) => {
          onChange({ variation });
        }}
      />
      <Choice
        label={parts.assurance}
        all={all.assurance}
        value={filter.assurance}
        options={named(ASSURANCE_CODES, ASSURANCE_WORDS[language])}
        onChange={(assurance) => {
          onChange({ assurance });
        }}
      />
      <Choice
        label={parts.forecast}
        all={all.forecast}
        value={filter.forecast}
        options={named(FORECAST_CODES, OUTLOOK_WORDS[language])}
        onChange={(forecast) => {
          onChange({ forecast });
        }}
      />
    </>
  );
}

const named = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>) =>
  codes.map((value) => ({ value, name: names[value] }));
