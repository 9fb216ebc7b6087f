import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { listWorkspaces } from '../../../src/contracts/administration/workspaces';
import { viewMasterplan } from '../../../src/contracts/tracking/masterplan';
import type { Answer } from '../../../src/contracts/endpoint';
import { useAnswer } from '../../shared/service/answer';
import { Lacks, lacksIn } from '../../shared/page/lacks';
import { choicesOfPlan } from '../../shared/plan-filter/choices-of-plan';
import type { FilterChoices } from '../../shared/plan-filter/say-filter';
import { useSession } from '../../shared/service/session';
import { LONGEST_NAME, saySetting, suggestedName } from './setting-in-words';
import { knownFilter, NO_START_FILTER, type StartFilter } from './start-filter';
import { StartFilterFields } from './start-filter-fields';
import type { TabSetting } from './tab-setting';
import { isFiltered, type TabView } from './tab-view';
import { type NamedSetting, useTabSetting } from './use-tab-setting';
import { ViewChoice } from './view-choice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '32rem' },
  intro: { margin: 0, overflowWrap: 'break-word' },
});

const WHOLE: TabView = { type: 'masterplan' };
const NO_CHOICES: FilterChoices = { fields: [], offices: [], groups: [], areas: [] };

export interface ConfigureFormProps {
  readonly workspaces: Answer<typeof listWorkspaces>['workspaces'];
}

interface Picked {
  readonly workspace?: string;
  readonly view?: TabView;
  readonly filter?: StartFilter;
  readonly name?: string;
}

/** Teams' own Save button takes what stands here; it works from the first moment, as something is always chosen. */
export function ConfigureForm({ workspaces }: ConfigureFormProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.configure;
  const [picked, setPicked] = useState<Picked>({});
  const { before, failed } = useTabSetting(toSetting);
  const workspace =
    workspaces.find(({ id }) => id === (picked.workspace ?? before?.workspace)) ?? workspaces[0];
  const workspaceId = workspace?.id ?? '';
  const plan = useAnswer(viewMasterplan, { params: { workspaceId } });
  const choices = plan.data === undefined ? null : choicesOfPlan(plan.data, language);
  const setting = settingOf();
  const suggestion = suggestedName(setting, choices ?? NO_CHOICES, text);
  const name = picked.name === undefined || picked.name.trim() === '' ? suggestion : picked.name.trim();
  return (
    <div className={styles.form}>
      <p className={styles.intro}>{words.intro}</p>
      <Field label={words.workspace} hint={words.workspaceHint}>
        <Select
          value={workspaceId}
          onChange={(_, { value }) => {
            setPicked({ ...picked, workspace: value, view: WHOLE, filter: NO_START_FILTER });
          }}
        >
          {workspaces.map(({ id, name: workspaceName }) => (
            <option key={id} value={id}>
              {workspaceName}
            </option>
          ))}
        </Select>
      </Field>
      <ViewChoice
        setting={setting}
        choices={choices ?? NO_CHOICES}
        unknown={plan.isError ? '–' : text.app.loading}
        onChange={({ view, field }) => {
          setPicked({ ...picked, workspace: workspaceId, view, filter: { ...setting.filter, field } });
        }}
      />
      {plan.isError && choices === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.viewsFailed}
            <Lacks sentences={lacksIn(plan.error, language)} />
          </MessageBarBody>
        </MessageBar>
      )}
      {choices !== null && isFiltered(setting.view) && (
        <StartFilterFields
          filter={setting.filter}
          choices={choices}
          withField={setting.view.type !== 'masterplan'}
          onChange={(changes) => {
            setPicked({
              ...picked,
              workspace: workspaceId,
              view: setting.view,
              filter: { ...setting.filter, ...changes },
            });
          }}
        />
      )}
      <Field label={words.name} hint={words.nameHint}>
        <Input
          value={picked.name ?? suggestion}
          placeholder={suggestion}
          maxLength={LONGEST_NAME}
          onChange={(_, { value }) => {
            setPicked({ ...picked, name: value });
          }}
        />
      </Field>
      <p role="status" className={styles.intro}>
        {saySetting(setting, { choices: choices ?? NO_CHOICES, department: workspace?.name ?? '' }, text)}
      </p>
      {failed ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{words.saveFailed}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={styles.intro}>{words.ready(name)}</p>
      )}
    </div>
  );

  /** What was picked, else as the tab was set up; without what a plan that is known does not have. */
  function settingOf(): TabSetting {
    const former = before?.workspace === workspaceId ? before : null;
    const view = picked.view ?? former?.view ?? WHOLE;
    const filter = picked.filter ?? former?.filter ?? NO_START_FILTER;
    if (choices === null) return { workspace: workspaceId, view, filter };
    const isGone = view.type === 'office' && !choices.offices.some(({ id }) => id === view.officeId);
    return {
      workspace: workspaceId,
      view: isGone ? WHOLE : view,
      filter: knownFilter(filter, choices),
    };
  }

  function toSetting(): NamedSetting {
    return { setting, name };
  }
}
