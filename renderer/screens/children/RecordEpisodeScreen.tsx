import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { sealedDraft } from '../../../shared/contract/work.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { standing } from '../../../shared/records/summary.ts';
import { addresses } from '../../addresses.ts';
import { childTitle } from '../../records/ChildPicker.tsx';
import { citationOf } from '../../records/citationForm.ts';
import { CompartmentChoice } from '../../records/CompartmentChoice.tsx';
import { DateEntry } from '../../records/entry.ts';
import { DraftFound, DraftState } from '../../records/DraftState.tsx';
import { useSealed } from '../../records/sealed.tsx';
import { askedCompartment, SealedIn } from '../../records/SealedIn.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/Form.tsx';
import { PageBody, Second } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { useDraft } from '../../vault/drafts.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { activeStatements, type ChildPage } from './childPage.ts';
import {
  emptyEpisode,
  EpisodeForm,
  missingIn,
  othersIn,
  recordingOf,
  withType,
} from './episodeForm.ts';
import { deathOf } from './gaps.ts';
import { EpisodeSections } from './EpisodeSections.tsx';
import sheet from './Register.module.css';

const css = classes(sheet);

/** An act recorded from the page of one child: once, with a part for every child it befell. */
export function RecordEpisodeScreen(props: { child: string }) {
  const { data, fault, retry } = useVaultQuery(vault.child.get, { id: props.child });
  const asked = askedCompartment(new URLSearchParams(useSearch()).get('compartment'));
  const sealed = useSealed([props.child]);
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (data === null || sealed === null) return <Skeleton lines={8} />;
  const own = sealed.get(props.child)?.id ?? null;
  const compartment = own ?? asked;
  return (
    <Recording key={compartment} page={data} compartment={compartment} mayChoose={own === null} />
  );
}

function Recording(props: {
  page: ChildPage;
  compartment: string | null;
  /** What befell a sealed child is sealed with it */
  mayChoose: boolean;
}) {
  const words = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const toast = useToast();
  const { page, compartment } = props;
  const child = page.child.id;
  const place = compartment === null ? '' : `${sealedDraft}${compartment}/`;
  const draft = useDraft(`${place}child/${child}/episode`, EpisodeForm, emptyEpisode);
  const { run, busy, fault } = useVaultAction(vault.episode.record);
  const [wasTried, setTried] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const { record } = words.episodes;
  const { value: form, set, ready } = draft;
  const statements = activeStatements(page.assertions);

  useEffect(() => {
    if (ready) frame.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  }, [ready]);

  const change = (next: (before: EpisodeForm) => Partial<EpisodeForm>) =>
    set(before => {
      const after = { ...before, ...next(before) };
      return after.act.type === before.act.type
        ? after
        : withType(after, after.act.type, statements);
    });
  const undo = async (act: string) => {
    const reason = record.undone;
    const withdrawn = await vault.record.withdraw({ type: 'act', id: act, reason });
    if (withdrawn.ok) go(addresses.child(child));
  };
  const submit = async () => {
    setTried(true);
    const input = recordingOf(child, form, new DateEntry(language));
    if (input === null) return;
    const result = await run({ ...input, compartment });
    if (!result.ok) return;
    await draft.drop();
    const { act, episodes } = result.value;
    const [own] = episodes;
    const numbers = episodes.map(each => numberLabel('episode', each.number)).slice(0, 3);
    toast({
      tone: 'ok',
      text: record.done(numbers.join(', ') + (episodes.length > 3 ? ' …' : '')),
      action: { label: words.common.undo, run: () => void undo(act) },
    });
    go(own ? addresses.episode(child, own.id) : addresses.child(child, 'episodes'));
  };

  if (!ready) return <Skeleton lines={8} />;
  const cited = form.citations.filter(row => citationOf(row) !== null).length;
  const says = missingIn(form).some(part => part === 'type' || part === 'begin')
    ? record.nothingYet
    : record.says(1 + othersIn(form).length, cited);
  return (
    <PageBody>
      {compartment !== null && <SealedIn compartment={compartment} />}
      <div ref={frame} className={css('form')}>
        <Form
          title={record.title}
          intro={<Second>{childTitle(page.row)}</Second>}
          submit={record.submit}
          busy={busy}
          says={<DraftState draft={draft} says={says} />}
          fault={<FaultBanner fault={fault} />}
          onSubmit={() => void submit()}
          onCancel={() => go(addresses.child(child))}
        >
          {props.mayChoose && (
            <CompartmentChoice
              value={compartment}
              onChange={to => go(addresses.newEpisode(child, to))}
            />
          )}
          <DraftFound draft={draft} />
          <EpisodeSections
            form={form}
            child={child}
            birth={standing(statements, 'birth')?.date ?? null}
            death={deathOf(page.episodes)}
            onChange={change}
            wasTried={wasTried}
          />
        </Form>
      </div>
    </PageBody>
  );
}
