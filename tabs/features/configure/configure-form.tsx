import { Field, makeStyles, MessageBar, MessageBarBody, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../../src/contracts/api';
import { useAnswer } from '../../shared/answer';
import { useSession } from '../../shared/session';
import { type TabSetting, useTabSetting } from './tab-setting';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '32rem' },
  intro: { margin: 0 },
});

const WHOLE = 'masterplan';

export interface ConfigureFormProps {
  readonly workspaces: Answer<'listWorkspaces'>['workspaces'];
}

/** Teams' own Save button takes what stands here; it works from the first moment, as something is always chosen. */
export function ConfigureForm({ workspaces }: ConfigureFormProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.configure;
  const [picked, setPicked] = useState<{ workspace?: string; view?: string }>({});
  const setting = useTabSetting(toSetting);
  const workspaceId =
    workspaces.find(({ id }) => id === (picked.workspace ?? setting.before?.workspace))?.id ??
    workspaces[0]?.id ??
    '';
  const plan = useAnswer('viewMasterplan', { params: { workspaceId } });
  const fields = plan.data?.fields ?? [];
  const wanted = picked.view ?? setting.before?.view ?? WHOLE;
  const field = fields.find(({ id }) => `field:${id}` === wanted);
  const name = field?.name ?? text.masterplan.title;
  return (
    <div className={styles.form}>
      <p className={styles.intro}>{words.intro}</p>
      <Field label={words.workspace} hint={words.workspaceHint}>
        <Select
          value={workspaceId}
          onChange={(_, { value }) => {
            setPicked({ workspace: value, view: WHOLE });
          }}
        >
          {workspaces.map((workspace) => (
            <option key={workspace.id} value={workspace.id}>
              {workspace.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.view}>
        <Select
          value={field === undefined ? WHOLE : wanted}
          onChange={(_, { value }) => {
            setPicked({ workspace: workspaceId, view: value });
          }}
        >
          <option value={WHOLE}>{words.wholePlan}</option>
          {fields.length > 0 && (
            <optgroup label={words.fields}>
              {fields.map(({ id, name: fieldName }) => (
                <option key={id} value={`field:${id}`}>
                  {fieldName}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
      </Field>
      {plan.isError && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.viewsFailed}</MessageBarBody>
        </MessageBar>
      )}
      {setting.failed ? (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{words.saveFailed}</MessageBarBody>
        </MessageBar>
      ) : (
        <p role="status" className={styles.intro}>
          {words.ready(name)}
        </p>
      )}
    </div>
  );

  function toSetting(): TabSetting {
    return { workspace: workspaceId, view: field === undefined ? WHOLE : wanted, name };
  }
}
