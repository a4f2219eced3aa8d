import { useState } from 'react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { DateEntry } from '../../records/entry.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { formOf, taskOf } from './form.ts';
import { TaskFields } from './TaskFields.tsx';
import type { TaskPage } from './taskPage.ts';
import sheet from './Work.module.css';

const css = classes(sheet);

/** Everything about a task but how it stands, which has buttons of its own. */
export function ReviseTask(props: { page: TaskPage; back: string }) {
  const { work } = useWords();
  const { language } = useFormat();
  const speech = useSpeech();
  const toast = useToast();
  const [, go] = useLocation();
  // what was read when the form was opened: a change made meanwhile is refused, not overwritten
  const [{ task, row }] = useState(props.page);
  const [form, setForm] = useState(() => formOf(task.fields, edtf => speech.date(edtf)));
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.task.revise);
  const says = work.form;
  const submit = async () => {
    setTried(true);
    const changes = taskOf(form, new DateEntry(language));
    if (changes === null) return;
    const result = await run({ id: row.id, expectedSeq: row.seq, changes });
    if (!result.ok && result.error.code !== 'record/nothing-changed') return;
    if (result.ok) toast({ tone: 'ok', text: says.saved });
    go(props.back);
  };
  return (
    <PageBody>
      <div className={css('form')}>
        <Form
          title={says.reviseTitle(numberLabel('task', row.number))}
          submit={says.save}
          busy={busy}
          says={says.saysRevise}
          fault={<RevisionFault fault={fault} id={row.id} since={row.seq} />}
          onSubmit={() => void submit()}
          onCancel={() => go(props.back)}
        >
          <TaskFields
            form={form}
            onForm={change => setForm(before => ({ ...before, ...change }))}
            wasTried={wasTried}
          />
        </Form>
      </div>
    </PageBody>
  );
}
