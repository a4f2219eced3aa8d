import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ConsistencyReport } from '../../../shared/contract/checkpoints.ts';
import type { CheckpointRow } from '../../../shared/contract/work.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Columns, Inline, Section, Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { Words12 } from '../../ui/Words12.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** Two checkpoints: the proof that the second only appended to the first, to be seen and to be handed on. */
export function Compare(props: { rows: readonly CheckpointRow[] }) {
  const { proofs: says, ledger } = useWords();
  const format = useFormat();
  const toast = useToast();
  const bySize = new Map(props.rows.map(row => [row.size, row]));
  const sizes = [...bySize.values()].sort((one, other) => one.size - other.size);
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [chosenTo, setTo] = useState<string | null>(null);
  const [report, setReport] = useState<ConsistencyReport | null>(null);
  const compare = useVaultAction(vault.checkpoint.compare);
  const save = useVaultAction(vault.checkpoint.saveConsistency);
  const from = Number(chosenFrom ?? sizes[0]?.size ?? 0);
  const to = Number(chosenTo ?? sizes.at(-1)?.size ?? 0);
  const choices = sizes.map(({ size, at }) => ({
    value: String(size),
    label: ledger.checkpointOf(size, format.moment(at)),
  }));
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    setReport(null);
  };
  const run = async () => {
    setReport(null);
    const result = await compare.run({ from, to });
    if (result.ok) setReport(result.value);
  };
  const saveProof = async () => {
    const suggested = `consistency-${from}-${to}.json`;
    const target = await shell.chooseTarget({ title: says.proofTitle, suggested });
    if (target === null) return;
    const result = await save.run({ from, to, target: target.token });
    if (!result.ok) return;
    setReport(result.value.report);
    toast({ tone: 'ok', text: says.proofSaved });
  };
  return (
    <Section title={says.compare}>
      <Stack>
        <p className={css('about')}>{says.compareSentence}</p>
        {sizes.length < 2 ? (
          <p>{says.compareFew}</p>
        ) : (
          <>
            <Columns>
              <Select
                label={says.older}
                choices={choices}
                value={String(from)}
                onChange={choose(setFrom)}
              />
              <Select
                label={says.newer}
                choices={choices}
                value={String(to)}
                onChange={choose(setTo)}
              />
            </Columns>
            <Inline>
              <Button busy={compare.busy} onPress={() => void run()}>
                {says.compareNow}
              </Button>
              <Button icon={Download} busy={save.busy} onPress={() => void saveProof()}>
                {says.saveProof}
              </Button>
            </Inline>
            <FaultBanner fault={compare.fault ?? save.fault} />
            {report && <Answer report={report} />}
          </>
        )}
      </Stack>
    </Section>
  );
}

function Answer({ report }: { report: ConsistencyReport }) {
  const { proofs: says } = useWords();
  const { language } = useFormat();
  const { holds, faults, older, newer, otherKey } = report;
  return (
    <Stack>
      <AlertBanner tone={holds ? 'ok' : 'fault'} title={holds ? says.appended : says.notProven}>
        {faults.map(code => says.faults[code] ?? code).join(' ')}
        {otherKey && says.otherKey}
      </AlertBanner>
      {older && <Words12 words={older.words[language]} label={says.older} lang={language} />}
      {newer && <Words12 words={newer.words[language]} label={says.newer} lang={language} />}
    </Stack>
  );
}
