import { Eraser } from 'lucide-react';
import type { OutputOf } from '../../shared/contract/define.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { ErasedOfRecord } from '../../shared/contract/erasure.ts';
import { addresses } from '../addresses.ts';
import { AlertBanner } from '../ui/AlertBanner.tsx';
import { DescriptionList } from '../ui/DescriptionList.tsx';
import { Stack } from '../ui/Layout.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { markOf, partLabel, partLabels, partOf } from './parts.ts';
import { useSpeech } from './useSpeech.ts';

type Touched = OutputOf<Contract['erasure']['touched']>;

const untouched: Touched = [];
const unmarked: readonly ErasedOfRecord[] = [];

/** What was erased of these records; nothing while it is not known yet. */
export function useErasedMarks(ids: readonly string[], whole: boolean): readonly ErasedOfRecord[] {
  return useVaultQuery(vault.erasure.marks, { ids: [...ids], whole }).data ?? unmarked;
}

/** Records that lost values, for lists. */
export function useTouched(): Touched {
  return useVaultQuery(vault.erasure.touched, {}).data ?? untouched;
}

/** The word "erased", beside or in place of what was there. */
export function ErasedMark() {
  const { erasure: says } = useWords();
  return <StatusMark signal="plain" icon={Eraser} word={says.mark} />;
}

/** That a value was erased: by whom, when, on which ground; leads to the certificate. */
export function ErasedValue(props: { mark: ErasedOfRecord | null }) {
  const { erasure: says } = useWords();
  const format = useFormat();
  const { mark } = props;
  if (mark === null) return <ErasedMark />;
  return (
    <>
      <ErasedMark />{' '}
      <a href={addresses.erasure(mark.seq)}>
        {says.marked(mark.who, format.moment(mark.at), mark.law)}
      </a>
    </>
  );
}

/** The parts of a record that are no longer there, each with who erased it. Nothing where nothing is missing. */
export function ErasedFacts(props: {
  record: Readonly<{ id: string; type: string; withheld: readonly string[] }>;
  /** Of a statement: what it is about */
  about?: string | null;
  /** Only parts that begin so */
  under?: string;
}) {
  const { id, type, withheld } = props.record;
  const { under = '' } = props;
  const missing = withheld.filter(name => name.startsWith(under));
  if (missing.length === 0) return null;
  return <Missing id={id} named={{ type, about: props.about ?? null }} missing={missing} />;
}

function Missing(props: {
  id: string;
  named: Readonly<{ type: string; about: string | null }>;
  missing: readonly string[];
}) {
  const speech = useSpeech();
  const { id, named, missing } = props;
  const marks = useErasedMarks([id], false);
  const facts = new Map(
    missing
      .filter(name => !name.endsWith('#'))
      .map(name => [partLabel(named, partOf(name), speech), markOf(marks, id, name)]),
  );
  return (
    <DescriptionList
      facts={[...facts].map(([term, mark]) => ({ term, value: <ErasedValue mark={mark} /> }))}
    />
  );
}

/** On a record's page, before the rest: that values are gone, whose decision it was, on which ground. */
export function ErasedNotice(props: { ids: readonly string[]; whole: boolean }) {
  const { erasure: says } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const marks = useErasedMarks(props.ids, props.whole);
  if (marks.length === 0) return null;
  const erasures = [...new Set(marks.map(({ seq }) => seq))];
  return (
    <AlertBanner tone="info" title={says.noticeTitle}>
      <Stack gap="tight">
        {erasures.map(seq => {
          const own = marks.filter(mark => mark.seq === seq);
          const [first] = own;
          if (!first) return null;
          const names = own.flatMap(({ values, ...record }) =>
            partLabels(
              record,
              values.map(({ name }) => name),
              speech,
            ),
          );
          const fields = format.list([...new Set(names)]);
          return (
            <p key={seq}>
              {says.noticeLine(format.moment(first.at), first.who, first.law, fields)}{' '}
              <a href={addresses.erasure(seq)}>{says.certificateOpen}</a>
            </p>
          );
        })}
      </Stack>
    </AlertBanner>
  );
}
