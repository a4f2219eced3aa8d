import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { ErasedOfEntry } from './ErasedOfEntry.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Copyable } from '../../ui/Copyable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageBody, Second, Section } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useSession } from '../../vault/session.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { deedOf } from '../../records/deed.ts';
import { EntryParts } from './EntryParts.tsx';
import sheet from './Ledger.module.css';
import { recordAddress } from './recordAddress.ts';

const css = classes(sheet);

/** One entry: what it did, and byte for byte how it lies in the ledger. */
export function LedgerEntryScreen(props: { seq: number }) {
  const words = useWords();
  const format = useFormat();
  const { compartments, ledger: says } = words;
  const { head } = useSession();
  const [, go] = useLocation();
  const { seq } = props;
  const entry = useVaultQuery(vault.ledger.entry, { seq });
  const diary = useVaultQuery(vault.ledger.entries, {
    before: seq + 1,
    limit: 1,
    type: null,
    child: null,
  });
  const found = diary.data?.rows[0] ?? null;
  const row = found?.seq === seq ? found : null;
  const to = row && recordAddress(row);
  return (
    <>
      <PageHeader
        level={2}
        number={says.entry(format.number(seq))}
        title={row ? deedOf(says, row.kind) : says.entry(format.number(seq))}
        actions={
          <>
            <Button
              size="small"
              icon={ArrowLeft}
              disabled={seq <= 0}
              onPress={() => go(addresses.ledgerEntry(seq - 1))}
            >
              {says.previous}
            </Button>
            <Button
              size="small"
              icon={ArrowRight}
              disabled={head !== null && seq >= head.size - 1}
              onPress={() => go(addresses.ledgerEntry(seq + 1))}
            >
              {says.next}
            </Button>
            <Button size="small" variant="quiet" onPress={() => go(addresses.ledger)}>
              {says.back}
            </Button>
          </>
        }
      />
      <PageBody>
        {row && (
          <DescriptionList
            facts={[
              { term: says.entryBy, value: row.who },
              {
                term: says.entryAt,
                value: format.moment(row.at),
                note: row.clockBack ? says.clockBackDetail : row.at,
              },
              ...(row.label === ''
                ? []
                : [
                    {
                      term: says.entryOf,
                      value: to === null ? row.label : <a href={to}>{row.label}</a>,
                    },
                  ]),
            ]}
          />
        )}
        {entry.fault ? (
          <FaultState fault={entry.fault} onRetry={entry.retry} />
        ) : entry.data === null ? (
          <Skeleton lines={8} />
        ) : (
          <>
            {entry.data.isClosed ? (
              <AlertBanner tone="info" title={compartments.closed.title}>
                {compartments.closed.sentence}
              </AlertBanner>
            ) : (
              <EntryParts disclosures={entry.data.disclosures} />
            )}
            {row && <ErasedOfEntry row={row} />}
            <Section title={says.raw} level={3}>
              <DescriptionList
                facts={[
                  {
                    term: says.leafHash,
                    value: <Copyable text={entry.data.leafHash} what={says.leafHash} look="code" />,
                  },
                  {
                    term: says.signature,
                    value: (
                      <Copyable text={entry.data.signature} what={says.signature} look="code" />
                    ),
                  },
                ]}
              />
              <h4 className={css('rawTitle')}>{says.header}</h4>
              <pre className={css('raw')} tabIndex={0} aria-label={says.header}>
                {entry.data.header}
              </pre>
              <h4 className={css('rawTitle')}>{says.disclosures}</h4>
              <pre className={css('raw')} tabIndex={0} aria-label={says.disclosures}>
                {entry.data.disclosures.map(({ text }) => text).join('\n')}
              </pre>
              {entry.data.decoys > 0 && <Second small>{says.decoys(entry.data.decoys)}</Second>}
            </Section>
          </>
        )}
      </PageBody>
    </>
  );
}
