import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AreaName, OfficeName } from '../../../src/contracts/tracking/masterplan';
import { EFFECT_LEVELS, INDICATOR_KINDS, RESULT_LEVELS } from '../../../src/domain/tracking/indicator';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { Choice } from '../form/choice';
import { useNoteStyles } from '../print/note';
import { FoldedOnPhone } from '../page/folded-on-phone';
import { SearchField } from '../form/search-field';
import { useNarrow } from '../look/use-narrow';
import { useSession } from '../service/session';
import { type FilterChoices, sayFilter } from './say-filter';
import { useAfterFirstPaint } from '../look/use-after-first-paint';
import { isFiltering, isSet, type PlanFilter } from './plan-filter';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
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
  /** As wide one as the other, also in the last line. */
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 11rem), 1fr))',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  result: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '2rem',
    color: tokens.colorNeutralForeground2,
  },
  chips: {
    display: 'contents',
    listStyleType: 'none',
  },
  chip: { maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  onScreen: { '@media print': { display: 'none' } },
});

/** Of the filter, those that are folded away at first. */
const FURTHER = [
  'office',
  'group',
  'area',
  'resultLevel',
  'effectLevel',
  'kind',
  'keyOnly',
] as const satisfies readonly (keyof PlanFilter)[];

export interface PlanFilterBarProps {
  readonly filter: PlanFilter;
  readonly onChange: (changes: Partial<PlanFilter>) => void;
  readonly onReset: () => void;
  readonly choices: FilterChoices;
  readonly searchLabel: string;
  readonly searchHint: string;
  /** How much of how much is shown; read out when it changes. */
  readonly result: string;
  /** More that this view alone can be narrowed by, beside the folded ones, and how many of them are set. */
  readonly further?: ReactNode;
  readonly furtherSet?: number;
  /** Beside search and light: order, what is shown. */
  readonly beside?: ReactNode;
  /** What is set in those two, in words: `Reihenfolge: Dringendes zuerst`. */
  readonly alsoSaid?: readonly string[];
}

/** Search and light at hand, all other filters folded; what is set stands below, where it can be taken out one by one, or on a phone on the one button before all of them. */
export function PlanFilterBar(props: PlanFilterBarProps) {
  const {
    filter,
    onChange,
    onReset,
    choices,
    result,
    further,
    furtherSet = 0,
    beside,
    alsoSaid = [],
  } = props;
  const styles = useStyles();
  const { note } = useNoteStyles();
  const { text } = useSession();
  const words = text.filter;
  const narrow = useNarrow();
  const isReady = useAfterFirstPaint();
  const set = FURTHER.filter((name) => isSet(filter[name])).length + furtherSet;
  const said = sayFilter(filter, choices, text);
  const named = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>) =>
    codes.map((value) => ({ value, name: names[value] }));
  return (
    <div role="search" aria-label={words.label} className={styles.bar}>
      <FoldedOnPhone label={words.fold} said={[...said.map(({ sentence }) => sentence), ...alsoSaid]}>
        <div className={`${styles.controls} ${styles.onScreen}`}>
          <SearchField
            label={props.searchLabel}
            placeholder={props.searchHint}
            clearLabel={words.clearSearch}
            value={filter.search}
            onChange={(search) => {
              onChange({ search });
            }}
          />
          {choices.fields.length > 1 && (
            <Choice
              label={words.names.field}
              all={words.all.field}
              value={filter.field}
              options={options(choices.fields)}
              onChange={(field) => {
                onChange({ field });
              }}
            />
          )}
          <Choice
            label={words.names.light}
            all={words.all.light}
            value={filter.light}
            options={named(LIGHTS, text.lights)}
            onChange={(light) => {
              onChange({ light });
            }}
          />
          {beside}
        </div>
        <details className={styles.onScreen}>
          <summary className={styles.summary}>{words.further(set)}</summary>
          {isReady && (
            <div className={styles.choices}>
              <Choice
                label={words.names.office}
                all={words.all.office}
                value={filter.office}
                options={options(choices.offices)}
                onChange={(office) => {
                  onChange({ office });
                }}
              />
              <Choice
                label={words.names.group}
                all={words.all.group}
                value={filter.group}
                options={choices.groups.map((group) => ({ value: group, name: group }))}
                onChange={(group) => {
                  onChange({ group });
                }}
              />
              <Choice
                label={words.names.area}
                all={words.all.area}
                value={filter.area}
                options={options(choices.areas)}
                onChange={(area) => {
                  onChange({ area });
                }}
              />
              <Choice
                label={words.names.resultLevel}
                all={words.all.resultLevel}
                value={filter.resultLevel}
                options={named(RESULT_LEVELS, words.resultLevels)}
                onChange={(resultLevel) => {
                  onChange({ resultLevel });
                }}
              />
              <Choice
                label={words.names.effectLevel}
                all={words.all.effectLevel}
                value={filter.effectLevel}
                options={named(EFFECT_LEVELS, words.effectLevels)}
                onChange={(effectLevel) => {
                  onChange({ effectLevel });
                }}
              />
              <Choice
                label={words.names.kind}
                all={words.all.kind}
                value={filter.kind}
                options={named(INDICATOR_KINDS, words.indicatorKinds)}
                onChange={(kind) => {
                  onChange({ kind });
                }}
              />
              {further}
              <Checkbox
                label={words.names.keyOnly}
                checked={filter.keyOnly}
                onChange={(_, { checked }) => {
                  onChange({ keyOnly: checked === true });
                }}
              />
            </div>
          )}
        </details>
      </FoldedOnPhone>
      <div className={styles.result}>
        <span role="status">{result}</span>
        {said.length > 0 && !narrow && (
          <ul className={`${styles.chips} ${styles.onScreen}`} aria-label={words.chosen}>
            {said.map(({ name, sentence, none }) => (
              <li key={name}>
                <Button
                  size="small"
                  shape="circular"
                  className={styles.chip}
                  icon={<Dismiss12Regular />}
                  iconPosition="after"
                  aria-label={words.remove(sentence)}
                  onClick={() => {
                    onChange(none);
                  }}
                >
                  {sentence}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {(isFiltering(filter) || furtherSet > 0) && (
          <Button appearance="subtle" size="small" className={styles.onScreen} onClick={onReset}>
            {words.reset}
          </Button>
        )}
      </div>
      {said.length > 0 && (
        <p className={note}>{text.print.filters(said.map(({ sentence }) => sentence).join('; '))}</p>
      )}
    </div>
  );
}

const options = (names: readonly (OfficeName | AreaName)[]) =>
  names.map(({ id, name }) => ({ value: id, name }));
