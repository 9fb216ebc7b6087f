import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Search20Regular } from '@fluentui/react-icons';
import type { GoalSummary } from '../../../src/contracts/masterplan';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { useSession } from '../../shared/session';
import { type GoalFilter, isFiltering } from './goal-filter';

export interface GoalFilterBarProps {
  readonly goals: readonly GoalSummary[];
  readonly shown: number;
  readonly filter: GoalFilter;
  readonly onChange: (changes: Partial<GoalFilter>) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  search: { flex: '2 1 16rem' },
  choice: { flex: '1 1 10rem', minWidth: 0 },
  result: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    minHeight: '2rem',
  },
});

export function GoalFilterBar({ goals, shown, filter, onChange }: GoalFilterBarProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.masterplan;
  const offices = [...new Set(goals.flatMap(({ officeNames }) => officeNames))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  return (
    <div role="search" className={styles.bar}>
      <Field label={words.search} className={styles.search}>
        <Input
          value={filter.search}
          placeholder={words.searchHint}
          contentBefore={<Search20Regular aria-hidden="true" />}
          contentAfter={
            filter.search === '' ? null : (
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.clearSearch}
                onClick={() => {
                  onChange({ search: '' });
                }}
              />
            )
          }
          onChange={(_, { value }) => {
            onChange({ search: value });
          }}
        />
      </Field>
      <Field label={words.light} className={styles.choice}>
        <Select
          value={filter.light ?? ''}
          onChange={(_, { value }) => {
            onChange({ light: LIGHTS.find((light) => light === value) ?? null });
          }}
        >
          <option value="">{words.allLights}</option>
          {LIGHTS.map((light) => (
            <option key={light} value={light}>
              {`${text.lights[light]} (${goals.filter((goal) => goal.light === light).length})`}
            </option>
          ))}
        </Select>
      </Field>
      {offices.length > 1 && (
        <Field label={words.office} className={styles.choice}>
          <Select
            value={filter.office ?? ''}
            onChange={(_, { value }) => {
              onChange({ office: value === '' ? null : value });
            }}
          >
            <option value="">{words.allOffices}</option>
            {offices.map((office) => (
              <option key={office} value={office}>
                {office}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.sort} className={styles.choice}>
        <Select
          value={filter.sort}
          onChange={(_, { value }) => {
            onChange({ sort: value === 'worst' ? 'worst' : 'plan' });
          }}
        >
          <option value="plan">{words.sortPlan}</option>
          <option value="worst">{words.sortWorst}</option>
        </Select>
      </Field>
      <div className={styles.result}>
        <span role="status">{words.shown(shown, goals.length)}</span>
        {isFiltering(filter) && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              onChange({ search: '', light: null, office: null });
            }}
          >
            {words.reset}
          </Button>
        )}
      </div>
    </div>
  );
}
