import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import type { PackageScope } from '../../../shared/contract/packages.ts';
import { nounNames } from '../../../shared/records/index.ts';
import { childrenOf } from '../../../shared/package/selection.ts';
import { catalogued, isCatalogued } from '../../../shared/records/catalogue.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { partLabel } from '../../records/parts.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Inline, Second, Section, Stack } from '../../ui/Layout.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSeenToEnd } from '../../vault/useSeenToEnd.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import {
  partKey,
  withoutRecord,
  withPart,
  withRecord,
  type Choice,
  type PartCount,
} from './withholding.ts';

const mostHits = 20;

/** What stays in the vault although it belongs to what was chosen: parts of all records of a kind, and whole records. */
export function Withholding(props: {
  scope: PackageScope | null;
  compartments: readonly string[];
  choice: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { packages } = useWords();
  const { withholding: says } = packages;
  const { scope, choice, onChange } = props;
  return (
    <Section title={says.title}>
      <Stack>
        <Checkbox
          checked={choice.isOn}
          onChange={isOn => onChange({ ...choice, isOn })}
          detail={says.detail}
        >
          {says.isOn}
        </Checkbox>
        {choice.isOn && scope === null && <Second>{packages.childNeeded}</Second>}
        {choice.isOn && scope !== null && (
          <>
            <Records scope={scope} choice={choice} onChange={onChange} />
            <Parts
              scope={scope}
              compartments={props.compartments}
              choice={choice}
              onChange={onChange}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}

interface Part {
  readonly scope: PackageScope;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Parts({
  scope,
  compartments,
  choice,
  onChange,
}: Part & Readonly<{ compartments: readonly string[] }>) {
  const { packages, ledger } = useWords();
  const { withholding: says } = packages;
  const format = useFormat();
  const [text, setText] = useState('');
  const key = [childrenOf(scope).join(' ') || scope.scope, ...compartments].join(' ');
  const job = useVaultJob(vault.packages.parts, { title: null, key });
  // what there is may be more when the form is seen again
  useSeenToEnd(job);
  const { start, busy, result, fault, stopped } = job;
  useEffect(() => {
    if (result === null && !busy && !stopped && fault === null) {
      void start({ scope, compartments: [...compartments] });
    }
  }, [scope, compartments, start, busy, result, stopped, fault]);
  const named = useNamed();
  const rows = (result ?? [])
    .map(count => ({ count, ...named(count) }))
    .filter(({ kind, label }) =>
      `${kind} ${label}`.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()),
    )
    .sort(
      (one, other) =>
        nounNames.indexOf(one.count.type) - nounNames.indexOf(other.count.type) ||
        format.compare(one.kind, other.kind) ||
        format.compare(one.label, other.label),
    );
  const chosen = new Set(choice.parts.map(partKey));
  return (
    <Stack>
      <SearchField label={says.search} placeholder={says.search} value={text} onChange={setText} />
      <RunningJob job={job} title={says.counting} />
      <FaultBanner fault={fault} />
      {stopped && (
        <AlertBanner tone="info" title={ledger.stopped}>
          <Button onPress={job.reset}>{says.again}</Button>
        </AlertBanner>
      )}
      {result !== null && (
        <DataTable
          caption={says.parts}
          columns={[
            {
              id: 'part',
              label: says.part,
              isRowName: true,
              cell: ({ count, label }) => (
                <Checkbox
                  checked={chosen.has(partKey(count))}
                  onChange={isOn => onChange(withPart(choice, count, isOn))}
                >
                  {label}
                </Checkbox>
              ),
            },
            { id: 'kind', label: says.kind, cell: ({ kind }) => kind },
            {
              id: 'values',
              label: says.values,
              align: 'end',
              isShort: true,
              cell: ({ count }) => format.number(count.values),
            },
          ]}
          rows={rows}
          keyOf={({ count }) => partKey(count)}
          empty={<Second>{says.noneFound}</Second>}
        />
      )}
    </Stack>
  );
}

/** How a reader calls a part and the kind of record it belongs to. */
function useNamed(): (count: PartCount) => { readonly kind: string; readonly label: string } {
  const { members } = useWords();
  const speech = useSpeech();
  const nouns: Readonly<Record<string, string>> = members.nouns;
  const abouts: Readonly<Record<string, string>> = members.abouts;
  return ({ type, about, part }) => ({
    kind: [nouns[type] ?? type, about === null ? null : (abouts[about] ?? about)]
      .filter(each => each !== null)
      .join(' · '),
    label: partLabel({ type, about }, part, speech),
  });
}

function Records({ scope, choice, onChange }: Part) {
  const { packages, common } = useWords();
  const { withholding: says } = packages;
  const [text, setText] = useState('');
  const [hasAdded, setAdded] = useState(false);
  const typed = useDeferredValue(text.trim()).slice(0, 500);
  const types = ['episode', 'evidence', 'assertion', 'child', ...catalogued] as const;
  const found = useVaultQuery(
    vault.search.find,
    typed === '' ? null : { text: typed, types: [...types], limit: mostHits },
    { keep: true },
  );
  const belongs = (hit: { type: string; id: string; child: string | null }) =>
    childrenOf(scope).length === 0 ||
    hit.type === 'evidence' ||
    isCatalogued(hit.type) ||
    (hit.child !== null && childrenOf(scope).includes(hit.child));
  const hits = (found.data?.hits ?? [])
    .filter(hit => hit.id !== childrenOf(scope)[0] && belongs(hit))
    .map(hit => ({
      hit,
      label:
        hit.number === null || hit.type === 'assertion'
          ? hit.title
          : `${numberLabel(hit.type, hit.number)} ${hit.title}`,
    }));
  return (
    <Stack>
      <ComboBox
        // a field anew for each record, so that its list is closed
        key={choice.records.length}
        autoFocus={hasAdded}
        label={says.record}
        hint={says.recordHint}
        suggestions={hits.map(({ hit, label }) => ({ value: hit.id, label, detail: hit.excerpt }))}
        value={{ text, chosen: null }}
        onChange={({ text: written, chosen }) => {
          const taken = hits.find(({ hit }) => hit.id === chosen);
          setText(taken ? '' : written);
          if (!taken) return;
          const { type, id } = taken.hit;
          setAdded(true);
          onChange(withRecord(choice, { type, id, label: taken.label }));
        }}
        busy={found.isLoading}
      />
      {choice.records.length > 0 && (
        <ul aria-label={says.leftOut}>
          {choice.records.map(record => (
            <li key={record.id}>
              <Inline>
                {record.label}
                <IconButton
                  icon={X}
                  name={`${common.remove}: ${record.label}`}
                  onPress={() => {
                    setAdded(false);
                    onChange(withoutRecord(choice, record.id));
                  }}
                />
              </Inline>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
