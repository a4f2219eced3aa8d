import { useState } from 'react';
import { useLocation } from 'wouter';
import * as z from 'zod';
import { numberLabel } from '../../../shared/records/number.ts';
import { fault as faultOf } from '../../../shared/result.ts';
import { rightToRecord } from '../../../shared/rights.ts';
import { addresses } from '../../addresses.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { DateEntry } from '../../records/entry.ts';
import { LockedRecord } from '../../records/LockedRecord.tsx';
import { ReasonField } from '../../records/ReasonField.tsx';
import { isLocked } from '../../records/reviewable.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Form } from '../../ui/Form.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { RevisionFault } from '../../records/RevisionFault.tsx';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Catalogue.module.css';
import { CatalogueForm, formOf, recordOf } from './form.ts';
import type { CataloguedPage } from './page.ts';
import { Sections } from './Sections.tsx';

const css = classes(sheet);

/** `seq` is the state that was edited: a draft of an older one is refused, not written over the newer. */
const Draft = z.object({ seq: z.number(), form: CatalogueForm, reason: z.string() });

/** Said otherwise, with the reason; the old values stay in the history. */
export function ReviseCatalogued(props: { page: CataloguedPage }) {
  const { records } = useWords();
  const { whyNot } = useRight(rightToRecord(props.page.record.type));
  const { record } = props.page;
  if (whyNot !== null || record.status === 'withdrawn') {
    return <EmptyState title={whyNot?.title ?? records.withdraw.withdrawn} />;
  }
  if (isLocked(record)) {
    return <LockedRecord record={record} back={addresses.catalogued(record.type, record.id)} />;
  }
  return <Revising page={props.page} />;
}

function Revising(props: { page: CataloguedPage }) {
  const { catalogue, records } = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const [, go] = useLocation();
  const { record } = props.page;
  const { type, id, fields, changed } = record;
  const [initial] = useState(() => ({
    seq: changed.seq,
    form: formOf(type, fields, fields.confidentiality),
    reason: '',
  }));
  const draft = useDraft(`${type}/revise/${id}`, Draft, initial);
  const { run, busy, fault } = useVaultAction(vault.record.revise);
  const [wasTried, setTried] = useState(false);
  const { value, set, ready } = draft;
  const isOutdated = value.seq !== changed.seq;
  const leave = () => go(addresses.catalogued(type, id));

  const submit = async () => {
    setTried(true);
    const said = recordOf(type, value.form, new DateEntry(language));
    if (said === null || value.reason.trim() === '' || isOutdated) return;
    const { reason } = value;
    const result = await run({
      type,
      id,
      expectedSeq: changed.seq,
      changes: { ...said.fields },
      reason,
    });
    if (!result.ok) return;
    await draft.drop();
    toast({ tone: 'ok', text: records.revise.done });
    leave();
  };
  const cancel = () => {
    void draft.drop();
    leave();
  };

  if (!ready) return <Skeleton lines={8} />;
  return (
    <>
      <PageHeader
        level={2}
        number={numberLabel(type, fields.number)}
        title={catalogue.of[type].reviseTitle}
      />
      <PageBody>
        <DraftFound draft={draft} />
        <div className={css('form')}>
          <Form
            submit={records.revise.save}
            says={<DraftState draft={draft} says={records.revise.says} />}
            busy={busy}
            fault={
              <RevisionFault
                fault={isOutdated ? outdated.error : fault}
                id={id}
                since={value.seq}
              />
            }
            onSubmit={() => void submit()}
            onCancel={cancel}
          >
            <Sections
              type={type}
              form={value.form}
              onForm={change => set(before => ({ ...before, form: change(before.form) }))}
              wasTried={wasTried}
            />
            <ReasonField
              value={value.reason}
              onChange={reason => set(before => ({ ...before, reason }))}
              wasTried={wasTried}
            />
          </Form>
        </div>
      </PageBody>
    </>
  );
}

const outdated = faultOf('record/changed-meanwhile');
