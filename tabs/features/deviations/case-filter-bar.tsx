import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { CAUSE_WORDS, SIDE_WORDS, STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { Choice } from '../../shared/form/choice';
import { useNoteStyles } from '../../shared/print/note';
import { FoldedOnPhone } from '../../shared/page/folded-on-phone';
import { usePrinting } from '../../shared/print/printing';
import { SearchField } from '../../shared/form/search-field';
import { useSession } from '../../shared/service/session';
import { CAUSE_CHOICES, type CaseFilter, FURTHER, isSet, STATUSES, TURNS } from './case-filter';
import { sayCaseFilter } from './said/say-case-filter';

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

export interface CaseFilterBarProps {
  readonly cases: readonly CaseSummary[];
  readonly filter: CaseFilter;
  readonly onChange: (changes: Partial<CaseFilter>) => void;
}

export function CaseFilterBar({ cases, filter, onChange }: CaseFilterBarProps) {
  const styles = useStyles();
  const { note } = useNoteStyles();
  const { text, language } = useSession();
  const isPrinting = usePrinting();
  const words = text.deviations;
  const fields = new Map(cases.map(({ fieldId, fieldName }) => [fieldId, fieldName]));
  const offices = [...new Set(cases.map(({ officeName }) => officeName))]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, language));
  const set = FURTHER.filter((name) => isSet(filter[name])).length;
  const statuses = { ...STAGE_WORDS[language], ...words.statuses };
  const turns = { ...SIDE_WORDS[language], me: words.me };
  const causes = { ...CAUSE_WORDS[language], none: words.noCause };
  const further = (
    <>
      <Choice
        label={words.filters.field}
        all={words.all.field}
        value={filter.field}
        options={[...fields].map(([value, name]) => ({ value, name }))}
        onChange={(field) => {
          onChange({ field });
        }}
      />
      <Choice
        label={words.filters.office}
        all={words.all.office}
        value={filter.office}
        options={offices.map((name) => ({ value: name, name }))}
        onChange={(office) => {
          onChange({ office });
        }}
      />
      <Choice
        label={words.filters.cause}
        all={words.all.cause}
        value={filter.cause}
        options={CAUSE_CHOICES.map((value) => ({ value, name: causes[value] }))}
        onChange={(cause) => {
          onChange({ cause });
        }}
      />
    </>
  );
  return (
    <div role="search">
      <FoldedOnPhone
        label={text.filter.fold}
        said={sayCaseFilter(filter, { fields, turns, statuses, causes }, text)}
      >
        <div className={styles.bar}>
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
            label={words.filters.turn}
            all={words.all.turn}
            value={filter.turn}
            options={TURNS.map((value) => ({ value, name: turns[value] }))}
            onChange={(turn) => {
              onChange({ turn });
            }}
          />
          <Choice
            label={words.filters.status}
            all={words.all.status}
            value={filter.status}
            options={STATUSES.map((value) => ({ value, name: statuses[value] }))}
            onChange={(status) => {
              onChange({ status });
            }}
          />
          {isPrinting && filter.overdueOnly && <p className={note}>{words.filters.overdueOnly}</p>}
          <Checkbox
            label={words.filters.overdueOnly}
            checked={filter.overdueOnly}
            onChange={(_, { checked }) => {
              onChange({ overdueOnly: checked === true });
            }}
          />
          {isPrinting && further}
          <details className={styles.further}>
            <summary className={styles.summary}>{words.further(set)}</summary>
            <div className={`${styles.bar} ${styles.choices}`}>{!isPrinting && further}</div>
          </details>
        </div>
      </FoldedOnPhone>
    </div>
  );
}
