import type { ReactNode } from 'react';
import * as z from 'zod';
import type { RequestView } from '../../shared/contract/requests.ts';
import { Role } from '../../shared/rights.ts';
import { ErasedEntry } from '../../shared/erasure/erased.ts';
import { Withheld } from '../../shared/package/withheld.ts';
import { addresses } from '../addresses.ts';
import { DescriptionList } from '../ui/DescriptionList.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { ErasedEntries } from './ErasedEntries.tsx';
import { partLabel } from './parts.ts';
import { useSpeech } from './useSpeech.ts';

/** Facts as the calls make them; one that is not so is shown as it is. */
const Facts = z
  .object({
    name: z.string(),
    id: z.string(),
    subject: z.object({ type: z.string(), id: z.string() }),
    roles: z.array(Role),
    scope: z.object({ scope: z.enum(['all', 'allWithTheories', 'child', 'together']) }),
    addressee: z.string().nullable(),
    language: z.enum(['uk', 'en']),
    recipients: z.array(z.string()),
    ground: z.object({
      law: z.string(),
      order: z.string().nullable(),
      number: z.string().nullable(),
      date: z.string().nullable(),
    }),
    erased: z.array(ErasedEntry),
    withheld: z.array(Withheld),
    approval: z.int(),
    reason: z.string().nullable(),
    records: z.array(z.object({ subject: z.object({ id: z.string() }), approval: z.int() })),
    compartments: z.array(z.string()),
    compartment: z.int().nullable(),
    values: z.int(),
    entries: z.int(),
    recipient: z.string().nullable(),
    despite: z.array(z.string()),
    identities: z.array(z.string()),
  })
  .partial();

/** Whether it asks for values to be destroyed, open ones or sealed ones. */
export function isErasure({ action }: Pick<RequestView, 'action'>): boolean {
  return action === 'erasure.erase' || action === 'erasure.eraseSealed';
}

/** Everything that a request binds, in words: an agreement is good for exactly this. */
export function RequestFacts(props: { request: RequestView }) {
  const { approvals: says, packages, people, members, common, compartments } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const { facts, label } = props.request;
  const parsed = Facts.safeParse(facts);
  const told = parsed.success ? parsed.data : {};
  const nouns: Readonly<Record<string, string>> = members.nouns;
  const said: Readonly<Record<string, ReactNode>> = {
    name: told.name,
    id: told.id === undefined ? undefined : label,
    subject: told.subject && [nouns[told.subject.type] ?? told.subject.type, label].join(' · '),
    roles: told.roles?.map(role => people.roles[role]).join(', '),
    scope: told.scope && (label || packages.scopes[told.scope.scope]),
    addressee: told.addressee === null ? says.notSaid : told.addressee,
    language: told.language && says.languages[told.language],
    recipients: told.recipients && <Recipients keys={told.recipients} />,
    ground: told.ground && (
      <Lines
        lines={[
          told.ground.law,
          [told.ground.order, told.ground.number, speech.date(told.ground.date)]
            .filter(part => part !== null)
            .join(', '),
        ]}
      />
    ),
    erased: told.erased && <ErasedEntries erased={told.erased} />,
    withheld: told.withheld && <KeptBack rules={told.withheld} />,
    recipient:
      told.recipient === null
        ? says.notSaid
        : speech.term('recipientKinds', told.recipient ?? null),
    despite: told.despite && <NamedRecords ids={told.despite} />,
    identities: told.identities && <NamedRecords ids={told.identities} />,
    approval: told.approval !== undefined && (
      <a href={addresses.ledgerEntry(told.approval)}>{says.entry(format.number(told.approval))}</a>
    ),
    records: told.records && <Unlocked ids={told.records.map(({ subject }) => subject.id)} />,
    compartments: told.compartments && (
      <Lines
        lines={props.request.compartments.map(({ number, name }) =>
          compartments.mark(number, name),
        )}
      />
    ),
    compartment: typeof told.compartment === 'number' && compartments.mark(told.compartment, null),
    values: told.values !== undefined && format.number(told.values),
    entries: told.entries !== undefined && format.number(told.entries),
    reason: told.reason === null ? common.unknown : told.reason,
  };
  const names: Readonly<Record<string, string>> = says.factNames;
  return (
    <DescriptionList
      facts={Object.entries(facts).map(([name, value]) => ({
        term: names[name] ?? name,
        value: said[name] ?? JSON.stringify(value),
      }))}
    />
  );
}

/** What an exporter keeps back: of all records of a kind, of one record, of one entry. */
function KeptBack(props: { rules: readonly Withheld[] }) {
  const { approvals: says, members } = useWords();
  const format = useFormat();
  const speech = useSpeech();
  const abouts: Readonly<Record<string, string>> = members.abouts;
  const ids = props.rules.flatMap(rule => (rule.of === 'record' ? [rule.id] : []));
  const { data } = useVaultQuery(vault.review.of, ids.length === 0 ? null : { ids });
  if (props.rules.length === 0) return says.nothingKeptBack;
  const lines = props.rules.map(rule => {
    const record =
      rule.of === 'entry'
        ? { type: null, about: null }
        : { type: rule.type, about: rule.of === 'kind' ? rule.about : null };
    const part = rule.part === null ? says.wholeRecord : partLabel(record, rule.part, speech);
    switch (rule.of) {
      case 'kind':
        return says.keptBackOfAll(
          [members.nouns[rule.type], rule.about === null ? '' : (abouts[rule.about] ?? rule.about)]
            .filter(each => each !== '')
            .join(' · '),
          part,
        );
      case 'record': {
        const label = data?.find(({ id }) => id === rule.id)?.label ?? '';
        return `${[members.nouns[rule.type], label].filter(each => each !== '').join(' · ')}: ${part}`;
      }
      case 'entry':
        return says.erasedIn(format.number(rule.seq), part);
    }
  });
  return <Lines lines={lines} />;
}

/** Records by their names; each approval that is lifted is one of theirs. */
function Unlocked(props: { ids: readonly string[] }) {
  const { members } = useWords();
  const { data } = useVaultQuery(vault.review.of, { ids: [...props.ids] });
  return data?.map(({ type, id, label }) => (
    <div key={id}>{[members.nouns[type], label].filter(part => part !== '').join(' · ')}</div>
  ));
}

/** Records by what a reader calls them. */
function NamedRecords(props: { ids: readonly string[] }) {
  const { common } = useWords();
  const ids = [...props.ids];
  const { data } = useVaultQuery(vault.review.of, ids.length === 0 ? null : { ids });
  if (ids.length === 0) return common.none;
  return <Lines lines={ids.map(id => data?.find(each => each.id === id)?.label ?? id)} />;
}

/** To whose keys it is encrypted; that it is to nobody's is said first. */
function Recipients(props: { keys: readonly string[] }) {
  const { approvals: says } = useWords();
  return props.keys.length === 0 ? says.notEncrypted : <Lines lines={props.keys} />;
}

function Lines(props: { lines: readonly string[] }) {
  return props.lines.filter(line => line !== '').map(line => <div key={line}>{line}</div>);
}
