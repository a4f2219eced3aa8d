import { useMemo } from 'react';
import type { BearingTarget } from '../../shared/records/bearing.ts';
import { numberLabel } from '../../shared/records/number.ts';
import { nameLine } from '../../shared/records/summary.ts';
import type { Choice } from '../ui/choices.ts';
import { Select } from '../ui/Select.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { BearingForm } from './bearingForm.ts';
import { ChildPicker } from './ChildPicker.tsx';
import { EvidencePicker, type Picked } from './EvidencePicker.tsx';
import { FoundPicker } from './FoundPicker.tsx';
import { saidValue, valueRows } from './memberChanges.ts';
import { useSpeech } from './useSpeech.ts';

const kinds = ['episode', 'act', 'evidence', 'assertion', 'child'] as const;
const nothing: Picked = { id: null, label: '' };

/** Which fact or item: of a known child its own are offered, else they are searched for. */
export function BearingTargetFields(props: {
  form: BearingForm;
  onForm: (change: Partial<BearingForm>) => void;
  child: Picked | null;
  problem: string | null;
}) {
  const says = useWords().law.bearing;
  const { form, onForm, child, problem } = props;
  const known = useFactsOf(child?.id ?? null, form.kind);
  const field = {
    label: says.find,
    required: true,
    problem,
    value: form.target,
    onChange: (target: Picked) => onForm({ target }),
  };
  return (
    <>
      <Select<BearingTarget['type']>
        label={says.kind}
        choices={kinds.map(value => ({ value, label: says.kinds[value] }))}
        value={form.kind}
        onChange={kind =>
          onForm({ kind, target: kind === 'child' && child !== null ? child : nothing })
        }
      />
      {known !== null ? (
        <Select
          label={says.find}
          required
          problem={problem}
          choices={known}
          value={form.target.id}
          onChange={id =>
            onForm({ target: { id, label: known.find(each => each.value === id)?.label ?? '' } })
          }
        />
      ) : form.kind === 'evidence' ? (
        <EvidencePicker {...field} />
      ) : form.kind === 'child' ? (
        <ChildPicker {...field} />
      ) : form.kind === 'act' ? (
        <ActPicker {...field} />
      ) : (
        <FoundPicker {...field} type={form.kind} />
      )}
    </>
  );
}

/** An act is found by the episode of any of its children. */
function ActPicker(props: Omit<Parameters<typeof FoundPicker>[0], 'type'>) {
  const choose = async (picked: Picked) => {
    const found = picked.id === null ? null : await vault.episode.get({ id: picked.id });
    props.onChange({ id: found?.ok === true ? found.value.act.id : null, label: picked.label });
  };
  return <FoundPicker {...props} type="episode" onChange={picked => void choose(picked)} />;
}

/** What is recorded of the child, of this kind; null where it has to be searched for. */
function useFactsOf(child: string | null, kind: BearingTarget['type']): readonly Choice[] | null {
  const speech = useSpeech();
  const isOwn = kind === 'episode' || kind === 'act' || kind === 'assertion';
  const { data } = useVaultQuery(vault.child.get, child === null || !isOwn ? null : { id: child });
  return useMemo(() => {
    if (data === null) return null;
    if (kind === 'assertion') {
      const active = data.assertions.filter(({ status }) => status === 'active');
      return active.map(({ id, fields: { value } }) => {
        const record: Readonly<Record<string, unknown>> = value;
        const said =
          value.about === 'name'
            ? nameLine(value)
            : valueRows(value)
                .filter(({ path }) => path !== 'record' && path !== 'law')
                .flatMap(row => saidValue(record[row.path], row.show, speech) ?? [])
                .join(', ');
        return { value: id, label: `${speech.members.abouts[value.about]}: ${said ?? ''}` };
      });
    }
    const active = data.episodes.filter(({ episode }) => episode.status === 'active');
    return active.map(({ episode, act }) => ({
      value: kind === 'act' ? act.id : episode.id,
      label: [
        numberLabel('episode', episode.fields.number),
        speech.term('episodeTypes', act.fields.type),
        speech.date(act.fields.begin),
      ]
        .filter(part => part !== null)
        .join(' · '),
    }));
  }, [data, kind, speech]);
}
