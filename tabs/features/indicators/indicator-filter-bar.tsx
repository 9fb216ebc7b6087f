import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorRow } from '../../../src/contracts/indicators';
import { ASSURANCE_WORDS, OUTLOOK_WORDS, VARIATION_WORDS } from '../../../src/domain/explanation/words';
import { INDICATOR_KINDS } from '../../../src/domain/tracking/indicator';
import { Choice } from '../../shared/choice';
import { ASSURANCE_CODES, FORECAST_CODES, LIGHT_CODES, VARIATION_CODES } from '../../shared/judgement/codes';
import { SearchField } from '../../shared/search-field';
import { useSession } from '../../shared/session';
import { FURTHER, type IndicatorFilter, isSet } from './indicator-filter';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  further: { flexBasis: '100%' },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  choices: { paddingTop: tokens.spacingVerticalS },
});

export interface IndicatorFilterBarProps {
  readonly indicators: readonly IndicatorRow[];
  readonly filter: IndicatorFilter;
  readonly onChange: (changes: Partial<IndicatorFilter>) => void;
}

export function IndicatorFilterBar({ indicators, filter, onChange }: IndicatorFilterBarProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.indicators;
  const fields = new Map(indicators.map(({ fieldId, fieldName }) => [fieldId, fieldName]));
  const offices = [...new Set(indicators.map(({ officeName }) => officeName))]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, language));
  const set = FURTHER.filter((name) => isSet(filter[name])).length;
  const named = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>) =>
    codes.map((value) => ({ value, name: names[value] }));
  return (
    <div role="search" className={styles.bar}>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        clearLabel={text.masterplan.clearSearch}
        value={filter.search}
        onChange={(search) => {
          onChange({ search });
        }}
      />
      <Choice
        label={words.columns.field}
        all={words.all.field}
        value={filter.field}
        options={[...fields].map(([value, name]) => ({ value, name }))}
        onChange={(field) => {
          onChange({ field });
        }}
      />
      <Choice
        label={text.judgement.parts.light}
        all={words.all.light}
        value={filter.light}
        options={named(LIGHT_CODES, text.lights)}
        onChange={(light) => {
          onChange({ light });
        }}
      />
      <details className={styles.further}>
        <summary className={styles.summary}>{words.further(set)}</summary>
        <div className={`${styles.bar} ${styles.choices}`}>
          <Choice
            label={text.judgement.parts.variation}
            all={words.all.variation}
            value={filter.variation}
            options={named(VARIATION_CODES, VARIATION_WORDS[language])}
            onChange={(variation) => {
              onChange({ variation });
            }}
          />
          <Choice
            label={text.judgement.parts.assurance}
            all={words.all.assurance}
            value={filter.assurance}
            options={named(ASSURANCE_CODES, ASSURANCE_WORDS[language])}
            onChange={(assurance) => {
              onChange({ assurance });
            }}
          />
          <Choice
            label={text.judgement.parts.forecast}
            all={words.all.forecast}
            value={filter.forecast}
            options={named(FORECAST_CODES, OUTLOOK_WORDS[language])}
            onChange={(forecast) => {
              onChange({ forecast });
            }}
          />
          <Choice
            label={words.office}
            all={words.all.office}
            value={filter.office}
            options={offices.map((name) => ({ value: name, name }))}
            onChange={(office) => {
              onChange({ office });
            }}
          />
          <Choice
            label={words.kind}
            all={words.all.kind}
            value={filter.kind}
            options={named(INDICATOR_KINDS, text.goal.indicatorKinds)}
            onChange={(kind) => {
              onChange({ kind });
            }}
          />
          <Checkbox
            label={words.keyOnly}
            checked={filter.keyOnly}
            onChange={(_, { checked }) => {
              onChange({ keyOnly: checked === true });
            }}
          />
        </div>
      </details>
    </div>
  );
}
