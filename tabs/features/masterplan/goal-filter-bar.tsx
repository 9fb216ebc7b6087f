import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalSummary } from '../../../src/contracts/masterplan';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { Choice } from '../../shared/choice';
import { SearchField } from '../../shared/search-field';
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
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        clearLabel={words.clearSearch}
        value={filter.search}
        onChange={(search) => {
          onChange({ search });
        }}
      />
      <Choice
        label={words.light}
        all={words.allLights}
        value={filter.light}
        options={LIGHTS.map((light) => ({
          value: light,
          name: `${text.lights[light]} (${goals.filter((goal) => goal.light === light).length})`,
        }))}
        onChange={(light) => {
          onChange({ light });
        }}
      />
      {offices.length > 1 && (
        <Choice
          label={words.office}
          all={words.allOffices}
          value={filter.office}
          options={offices.map((office) => ({ value: office, name: office }))}
          onChange={(office) => {
            onChange({ office });
          }}
        />
      )}
      <Choice
        label={words.sort}
        all={words.sortPlan}
        value={filter.sort === 'worst' ? 'worst' : null}
        options={[{ value: 'worst', name: words.sortWorst }]}
        onChange={(sort) => {
          onChange({ sort: sort ?? 'plan' });
        }}
      />
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
