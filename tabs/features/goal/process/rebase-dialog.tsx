import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { rebaseProcess } from '../../../../src/contracts/tracking/baselines';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { formatMonth } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import type { LimitsBase } from '../../../../src/domain/tracking/xmr/limits-base';
import { useChange } from '../../../shared/service/change';
import { causeOf } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { FormDialog } from '../../../shared/form/form-dialog';
import { BaseField } from './base-field';
import { checkReason, type ReasonFault, ReasonField } from '../reason-field';

interface Typed {
  readonly from: Month | null;
  /** Null for what the indicator says. */
  readonly base: LimitsBase | null;
  readonly reason: string;
}

const NOTHING: Typed = { from: null, base: null, reason: '' };

/** A human decides that the process runs differently from a month on, and says why. */
export function RebaseDialog({
  view,
  workspaceId,
}: {
  readonly view: IndicatorView;
  readonly workspaceId: string;
}) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const save = useChange(rebaseProcess);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [fault, setFault] = useState<ReasonFault | null>(null);
  const words = text.process.rebase;
  const months = monthsToChoose(view);
  const from = typed.from ?? months[0];
  if (from === undefined) return null;
  const cause = save.isError ? causeOf(save.error) : null;
  const told = cause?.kind === 'reason-missing' || cause?.kind === 'reason-too-long' ? cause.kind : null;
  return (
    <div>
      <FormDialog
        open={open}
        onOpenChange={setOpen}
        opener={{ name: words.open, label: words.openLabel(view.indicator.name) }}
        title={words.title(view.indicator.name)}
        submit={{ name: words.save, pending: save.isPending }}
        failure={cause === null || told !== null ? null : text.problems[cause.kind]}
        onSubmit={() => {
          const wrong = checkReason(typed.reason);
          setFault(wrong);
          if (wrong !== null) return;
          save.mutate(
            {
              params: { workspaceId, indicatorId: view.indicator.id },
              body: { from, reason: typed.reason.trim(), limitsBase: typed.base },
            },
            {
              onSuccess: () => {
                setOpen(false);
                setTyped(NOTHING);
                save.reset();
              },
            },
          );
        }}
      >
        <p className={card.text}>{words.explain}</p>
        <Field label={words.from}>
          <Select
            value={from}
            onChange={(_, { value }) => {
              setTyped({ ...typed, from: months.find((month) => month === value) ?? null });
            }}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {formatMonth(month, language)}
              </option>
            ))}
          </Select>
        </Field>
        <BaseField
          own={view.indicator.limitsBase}
          value={typed.base}
          onChange={(base) => {
            setTyped({ ...typed, base });
          }}
        />
        <ReasonField
          hint={words.reasonHint}
          value={typed.reason}
          fault={fault ?? told}
          onChange={(reason) => {
            setTyped({ ...typed, reason });
            setFault(null);
          }}
        />
      </FormDialog>
    </div>
  );
}

/** Newest first: months with a figure, but for the first one, and those where limits begin anew already. */
function monthsToChoose({ process, rebases }: IndicatorView): Month[] {
  const taken = new Set(rebases.map(({ from }) => from));
  return process.points
    .flatMap(({ month, value }) => (value === null ? [] : [month]))
    .slice(1)
    .filter((month) => !taken.has(month))
    .reverse();
}
