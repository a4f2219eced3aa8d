import { useState } from 'react';
import type { BearingTarget } from '../../shared/records/bearing.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { Stack } from '../ui/Layout.tsx';
import { Select } from '../ui/Select.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useVaultAction } from '../vault/actions.ts';
import { vault } from '../vault/client.ts';
import { FaultBanner } from '../vault/FaultMessage.tsx';
import { useVaultQuery } from '../vault/queries.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { bearingOf, blankWeighing, type BearingForm } from './bearingForm.ts';
import { BearingTargetFields } from './BearingTargetFields.tsx';
import { ChildPicker } from './ChildPicker.tsx';
import type { Picked } from './EvidencePicker.tsx';
import { useProvisions } from './provisions.ts';
import { WeighingFields } from './WeighingFields.tsx';

const nobody: Picked = { id: null, label: '' };

/** What of it is known before: a cell of the matrix knows element and child, a page its own record. */
export type Beginning = Readonly<{
  theory?: string | null;
  element?: string | null;
  child?: Picked;
  target?: Readonly<{ type: BearingTarget['type']; id: string; label: string }>;
}>;

/** Links a fact or an item to an element of a theory: for, against or as context. */
export function BearingDialog(props: { begins: Beginning; onClose: () => void }) {
  const { records, law } = useWords();
  const says = law.bearing;
  const { language } = useFormat();
  const toast = useToast();
  const { begins, onClose } = props;
  const provisions = useProvisions();
  const theories =
    useVaultQuery(vault.law.coverage, {
      scope: { of: 'all', id: null },
      across: 'theories',
      offset: 0,
      limit: 1,
    }).data?.theories ?? null;
  const [form, setForm] = useState<BearingForm>({
    ...blankWeighing,
    theory: begins.theory ?? null,
    element: begins.element ?? null,
    kind: begins.target?.type ?? 'episode',
    target: begins.target ?? nobody,
    child: nobody,
  });
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.bearing.record);
  const set = (change: Partial<BearingForm>) => setForm(before => ({ ...before, ...change }));
  const only = theories?.length === 1 ? (theories[0]?.id ?? null) : null;
  const theory = theories?.find(({ id }) => id === (form.theory ?? only)) ?? null;
  const elements =
    theory === null
      ? []
      : [theory.provision, ...theory.modes].flatMap(id => provisions.get(id)?.elements ?? []);
  const filled = { ...form, theory: theory?.id ?? null };
  const lacks = (isLacking: boolean) => (wasTried && isLacking ? records.problems.choose : null);

  const submit = async () => {
    setTried(true);
    const bearing = bearingOf(filled);
    if (bearing === null) return;
    const result = await run({ bearings: [bearing] });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.done });
    onClose();
  };

  return (
    <Dialog title={says.dialog} isOpen onClose={onClose} size="wide">
      <Form
        submit={says.submit}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <Stack>
          {(theories ?? []).length !== 1 && (
            <Select
              label={says.theory}
              required
              choices={(theories ?? []).map(({ id, number, title }) => ({
                value: id,
                label: [numberLabel('theory', number), title].filter(each => each).join(' '),
              }))}
              value={theory?.id ?? null}
              onChange={id => set({ theory: id, element: null })}
              problem={lacks(theory === null)}
              hint={theories?.length === 0 ? says.noTheory : null}
            />
          )}
          <Select
            label={says.element}
            required
            choices={elements.map(({ id, [language]: label }) => ({ value: id, label }))}
            value={form.element}
            onChange={element => set({ element })}
            problem={lacks(form.element === null)}
          />
          {begins.target === undefined && (
            <BearingTargetFields
              form={form}
              onForm={set}
              child={begins.child ?? null}
              problem={lacks(form.target.id === null)}
            />
          )}
          {(form.kind === 'evidence' || form.kind === 'act') && (
            <ChildPicker
              label={says.only}
              hint={says.onlyHint}
              value={form.child}
              onChange={child => set({ child })}
            />
          )}
          <WeighingFields form={form} onForm={set} />
        </Stack>
      </Form>
    </Dialog>
  );
}
