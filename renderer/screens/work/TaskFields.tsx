import { useDeferredValue, useState } from 'react';
import { taskPriorities } from '../../../shared/records/task.ts';
import { roles } from '../../../shared/roles.ts';
import { hitNumber } from '../../records/hitNumber.ts';
import { termChoices } from '../../records/terms.ts';
import { WhenField } from '../../records/WhenField.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { FieldColumns } from '../../records/FieldColumns.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { nobody, type TaskForm } from './form.ts';

const aboutTypes = [
  'child',
  'episode',
  'evidence',
  'person',
  'organisation',
  'place',
  'proceeding',
] as const;

type Fields = Readonly<{
  form: TaskForm;
  onForm: (change: Partial<TaskForm>) => void;
  wasTried: boolean;
}>;

/** All that is said of a task; the first alone has to be. */
export function TaskFields(props: Fields) {
  const { work, records } = useWords();
  const { language } = useFormat();
  const says = work.form;
  const { form, onForm, wasTried } = props;
  return (
    <>
      <TextField
        label={says.title}
        hint={says.titleHint}
        required
        value={form.title}
        onChange={title => onForm({ title })}
        maxLength={1000}
        problem={wasTried && form.title.trim() === '' ? records.problems.required : null}
      />
      <FieldColumns>
        <Select
          label={says.type}
          choices={termChoices('taskKinds', language)}
          value={form.type}
          onChange={type => onForm({ type })}
        />
        <WhenField label={says.due} value={form.due} onChange={due => onForm({ due })} />
      </FieldColumns>
      <FieldColumns>
        <AssignedField {...props} />
        <AboutField {...props} />
      </FieldColumns>
      <RadioGroup
        label={says.priority}
        direction="row"
        choices={taskPriorities.map(value => ({ value, label: work.priority[value] }))}
        value={form.priority}
        onChange={priority => onForm({ priority })}
      />
      <TextField
        label={says.gap}
        value={form.gap}
        onChange={gap => onForm({ gap })}
        maxLength={1000}
      />
      <TextArea label={says.note} value={form.note} onChange={note => onForm({ note })} rows={4} />
    </>
  );
}

function AssignedField({ form, onForm }: Fields) {
  const { work, people } = useWords();
  const users = useVaultQuery(vault.user.list, {}).data ?? [];
  const choices = [
    { value: nobody, label: work.nobody },
    ...users
      .filter(({ id, status }) => status === 'active' || id === form.assigned)
      .map(({ id, name, isSelf }) => ({
        value: id,
        label: isSelf ? `${name} (${people.you})` : name,
      })),
    ...roles.map(role => ({ value: role, label: people.roles[role] })),
  ];
  return (
    <Select
      label={work.form.assigned}
      hint={work.form.assignedHint}
      choices={choices}
      value={form.assigned}
      onChange={assigned => onForm({ assigned })}
    />
  );
}

/** Any record, found as the search finds it. */
function AboutField({ form, onForm }: Fields) {
  const { work, records, search } = useWords();
  const { about, aboutLabel } = form;
  const text = useDeferredValue(about === null ? aboutLabel : '').trim();
  const [isUsed, setUsed] = useState(false);
  const found = useVaultQuery(
    vault.search.find,
    isUsed && text !== '' ? { text: text.slice(0, 500), types: [...aboutTypes], limit: 12 } : null,
    { keep: true },
  );
  const named = useVaultQuery(vault.catalogue.labels, about && { ids: [about.id] });
  const label = aboutLabel === '' ? (named.data?.[0]?.label ?? '') : aboutLabel;
  const hits = text === '' ? [] : (found.data?.hits ?? []);
  return (
    <div onFocus={() => setUsed(true)}>
      <ComboBox
        label={work.form.about}
        hint={work.form.aboutHint}
        placeholder={records.typeToSearch}
        busy={found.isLoading}
        suggestions={hits.map(hit => ({
          value: hit.id,
          label: [hitNumber(hit), hit.title].filter(part => part !== null).join(' '),
          detail: search.types[hit.type],
        }))}
        value={{ text: label, chosen: about?.id ?? null }}
        onChange={next => {
          const hit = hits.find(({ id }) => id === next.chosen);
          const kept = about !== null && about.id === next.chosen ? about : null;
          onForm({
            about: hit ? { type: hit.type, id: hit.id } : kept,
            aboutLabel: next.text,
          });
        }}
      />
    </div>
  );
}
