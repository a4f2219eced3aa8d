import { Pencil } from 'lucide-react';
import type { EvidenceView } from '../../../shared/contract/views.ts';
import { addresses } from '../../addresses.ts';
import { partOf } from '../../records/parts.ts';
import { evidenceTitle } from '../../records/evidenceChoice.ts';
import { ErasedFacts } from '../../records/Erased.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { saidRows, type SaidPart, type SaidRow } from './saidRows.ts';

const parts: readonly SaidPart[] = ['item', 'acquisition', 'consent'];

/** What a person said of the item; what nobody said is named too, so that gaps are seen. */
export function SaidFacts(props: { evidence: EvidenceView; onRevise: (() => void) | null }) {
  const { evidence: words } = useWords();
  const speech = useSpeech();
  const { item } = words;
  const { fields } = props.evidence;
  const gone = new Set(props.evidence.withheld.map(partOf));
  const rows = saidRows(fields, speech).filter(row => row.value !== null || !gone.has(row.path));
  const titles = { item: null, acquisition: item.acquisition, consent: item.consent };
  return (
    <Section
      level={3}
      title={item.personSays}
      actions={
        props.onRevise && (
          <Button size="small" variant="quiet" icon={Pencil} shortcut="E" onPress={props.onRevise}>
            {item.revise}
          </Button>
        )
      }
    >
      <Stack>
        {fields.description.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        <ErasedFacts record={props.evidence} />
        {parts.map(part => (
          <Part
            key={part}
            title={titles[part]}
            rows={rows.filter(row => row.part === part)}
            derivedFrom={part === 'item' ? fields.derivedFrom : null}
          />
        ))}
      </Stack>
    </Section>
  );
}

function Part(props: {
  title: string | null;
  rows: readonly SaidRow[];
  derivedFrom: string | null;
}) {
  const { evidence: words } = useWords();
  const format = useFormat();
  const said = props.rows.filter(row => row.value !== null);
  const unsaid = props.rows.filter(row => row.value === null).map(row => row.label.toLowerCase());
  const origin =
    props.derivedFrom === null
      ? []
      : [{ term: words.item.derivedFrom, value: <Origin id={props.derivedFrom} /> }];
  return (
    <Stack gap="tight">
      {props.title !== null && <strong>{props.title}</strong>}
      <DescriptionList
        facts={[...said.map(row => ({ term: row.label, value: row.value })), ...origin]}
      />
      {unsaid.length > 0 && <Second small>{words.item.unsaid(format.list(unsaid))}</Second>}
    </Stack>
  );
}

/** The item this one was made from. */
function Origin(props: { id: string }) {
  const speech = useSpeech();
  const { data } = useVaultQuery(vault.evidence.get, { id: props.id });
  return (
    <a href={addresses.evidence(props.id)}>
      {data === null ? '…' : evidenceTitle(data.row, speech)}
    </a>
  );
}
