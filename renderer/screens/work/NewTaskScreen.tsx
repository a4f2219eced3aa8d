import { useState } from 'react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { Named } from '../../../shared/records/task.ts';
import { addresses } from '../../addresses.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { DateEntry } from '../../records/entry.ts';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { emptyTask, TaskForm, taskOf } from './form.ts';
import { TaskFields } from './TaskFields.tsx';
import sheet from './Work.module.css';

const css = classes(sheet);

/** A new task; `about` is `child:<id>` of the record it is given for. */
export function NewTaskScreen(props: { about: string | null }) {
  const [type = '', id = ''] = (props.about ?? '').split(':');
  const about = Named.safeParse({ type, id }).data ?? null;
  return <Giving key={about?.id ?? ''} about={about} />;
}

function Giving(props: { about: Named | null }) {
  const { about } = props;
  const { work, common } = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const toast = useToast();
  const [initial] = useState<TaskForm>(() => ({ ...emptyTask, about }));
  const draft = useDraft(`task/new/${about?.id ?? ''}`, TaskForm, initial);
  const { run, busy, fault } = useVaultAction(vault.task.record);
  const [wasTried, setTried] = useState(false);
  const says = work.form;

  const undo = async (id: string) => {
    const result = await vault.task.withdraw({ id, reason: says.undone });
    if (result.ok) go(addresses.work);
  };
  const submit = async () => {
    setTried(true);
    const task = taskOf(draft.value, new DateEntry(language));
    if (task === null) return;
    const result = await run(task);
    if (!result.ok) return;
    await draft.drop();
    const { id, number } = result.value;
    toast({
      tone: 'ok',
      text: says.done(numberLabel('task', number)),
      action: { label: common.undo, run: () => void undo(id) },
    });
    go(addresses.task(id));
  };

  if (!draft.ready) return <Skeleton lines={8} />;
  return (
    <PageBody>
      <div className={css('form')}>
        <Form
          title={says.newTitle}
          intro={says.intro}
          submit={says.submit}
          busy={busy}
          says={<DraftState draft={draft} says={says.says} />}
          fault={<FaultBanner fault={fault} />}
          onSubmit={() => void submit()}
          onCancel={() => history.back()}
        >
          <DraftFound draft={draft} />
          <TaskFields
            form={draft.value}
            onForm={change => draft.set(before => ({ ...before, ...change }))}
            wasTried={wasTried}
          />
        </Form>
      </div>
    </PageBody>
  );
}
