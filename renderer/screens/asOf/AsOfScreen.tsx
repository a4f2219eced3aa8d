import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RecordThen } from '../../../shared/contract/views.ts';
import { isCatalogued } from '../../../shared/records/catalogue.ts';
import { addresses } from '../../addresses.ts';
import { ErasedFacts } from '../../records/Erased.tsx';
import { changesIn } from '../../records/memberChanges.ts';
import { ReviewMark } from '../../records/ReviewMark.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Inline, PageBody, Second, Section, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** Where the record is read as it is now; null for an act, which is read with the episodes that are part of it. */
function addressNow({ type, id, members }: RecordThen): string | null {
  if (isCatalogued(type)) return addresses.catalogued(type, id);
  switch (type) {
    case 'child':
      return addresses.child(id);
    case 'evidence':
      return addresses.evidence(id);
    case 'episode': {
      const child = members.find(({ member }) => member === 'child')?.value;
      return typeof child === 'string' ? addresses.episode(child, id) : null;
    }
    default:
      return null;
  }
}

type Place = { readonly seq: number } | { readonly moment: string };

/** A record with all that hung on it, as it stood after an entry or on a day: who had written what, and what before. */
export function AsOfScreen(props: { id: string; seq: number }) {
  const { backup, common } = useWords();
  const { then: says } = backup;
  const format = useFormat();
  const [, go] = useLocation();
  const [at, setAt] = useState<Place>({ seq: props.seq });
  const [day, setDay] = useState('');
  const [isBad, setBad] = useState(false);
  const { id, seq } = props;
  const { data, fault, retry } = useVaultQuery(vault.record.asOf, { id, whole: true, at });
  // By a day before it was recorded nothing tells what it is.
  const first = useVaultQuery(vault.record.asOf, { id, whole: true, at: { seq } });
  const itself = first.data?.records.find(record => record.id === id) ?? null;
  const now = itself && addressNow(itself);
  const titles = useTitles(data?.records ?? []);

  const show = () => {
    // The day ends where the reader is.
    const end = new Date(`${day}T23:59:59.999`);
    // Of 31 February a Date makes a day in March.
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && end.getDate() === Number(day.slice(8));
    setBad(!isDay);
    if (isDay) setAt({ moment: end.toISOString() });
  };
  return (
    <>
      <PageHeader
        title={says.title}
        level={2}
        actions={
          <Button variant="quiet" icon={ArrowLeft} onPress={() => window.history.back()}>
            {common.back}
          </Button>
        }
      />
      <PageBody>
        <Stack gap="loose">
          {data !== null && (
            <AlertBanner
              tone="warn"
              title={
                data.stood
                  ? says.band(
                      format.moment(data.stood.at),
                      format.number(data.stood.seq),
                      data.stood.who,
                    )
                  : says.notYet
              }
              actions={now === null ? null : <Button onPress={() => go(now)}>{says.now}</Button>}
            />
          )}
          <form
            noValidate
            onSubmit={event => {
              event.preventDefault();
              show();
            }}
          >
            <Stack gap="tight">
              <TextField
                label={says.date}
                hint={says.dateHint}
                value={day}
                onChange={setDay}
                maxLength={10}
                inputMode="numeric"
                problem={isBad ? says.badDate : null}
              />
              <div>
                <Button type="submit">{says.go}</Button>
              </div>
            </Stack>
          </form>
          {fault ? (
            <FaultState fault={fault} onRetry={retry} />
          ) : data === null ? (
            <Skeleton lines={6} />
          ) : (
            data.records.map((record, index) => (
              <Stood key={record.id} record={record} title={titles[index] ?? ''} />
            ))
          )}
        </Stack>
      </PageBody>
    </>
  );
}

/** What each record is called here; of several that are called the same, the later ones are counted. */
function useTitles(records: readonly RecordThen[]): readonly string[] {
  const { members } = useWords();
  const format = useFormat();
  const nouns: Readonly<Record<string, string>> = members.nouns;
  const abouts: Readonly<Record<string, string>> = members.abouts;
  const names = records.map(({ type, number, members: told }) => {
    const noun = nouns[type] ?? type;
    const called = noun.slice(0, 1).toLocaleUpperCase(format.language) + noun.slice(1);
    if (number !== null) return `${called} ${format.number(number)}`;
    const about = aboutIn(told.find(({ member }) => member === 'value')?.value);
    return about === null ? called : `${called} · ${abouts[about] ?? about}`;
  });
  return names.map((name, index) => {
    const before = names.slice(0, index).filter(each => each === name).length;
    return before === 0 ? name : `${name} · ${format.number(before + 1)}`;
  });
}

function aboutIn(value: unknown): string | null {
  const isObject = typeof value === 'object' && value !== null && 'about' in value;
  return isObject && typeof value.about === 'string' ? value.about : null;
}

function Stood(props: { record: RecordThen; title: string }) {
  const { backup, review: reviewing } = useWords();
  const { then: says } = backup;
  const format = useFormat();
  const speech = useSpeech();
  const { title } = props;
  const { type, status, later, review, members: told } = props.record;
  const facts = told.flatMap(({ member, value, before, stamp, who }) => {
    // what stood alone first, then what the same entry replaced: a change of nothing into the value
    const now = changesIn(type, [{ member, before: null, after: value }], speech);
    const was = changesIn(type, [{ member, before: null, after: before }], speech);
    return now.map(({ field, after }) => {
      const old = was.find(each => each.field === field)?.after ?? null;
      const wrote = says.wrote(who, format.moment(stamp.at));
      const note = old === null || old === after ? wrote : `${wrote}; ${says.was} ${old}`;
      return { term: field, value: after ?? '', note };
    });
  });
  return (
    <Section title={status === 'withdrawn' ? `${title} · ${says.withdrawn}` : title}>
      <DescriptionList facts={facts} />
      <ErasedFacts
        record={props.record}
        about={aboutIn(told.find(({ member }) => member === 'value')?.value)}
      />
      <Inline>
        <ReviewMark state={review.state} />
        <Second>
          {review.last === null
            ? reviewing.fresh
            : [
                `${reviewing.deeds[review.last.deed]}: ${says.wrote(review.last.who, format.moment(review.last.at))}`,
                review.last.reason,
              ]
                .filter(part => part !== null)
                .join(' — ')}
        </Second>
      </Inline>
      <Second>{says.later(later)}</Second>
    </Section>
  );
}
