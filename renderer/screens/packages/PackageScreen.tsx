import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Copyable } from '../../ui/Copyable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { SendApart } from './SendApart.tsx';

export type WrittenPackage = OutputOf<Contract['packages']['list']>[number];

/** One package that was written: to whom, what, and the words to pass on. */
export function PackageScreen(props: { seq: number }) {
  const { packages: says } = useWords();
  const format = useFormat();
  const { data, fault, retry } = useVaultQuery(vault.packages.list, {});
  if (fault) return <FaultState fault={fault} onRetry={retry} />;
  if (!data) return <Skeleton lines={6} />;
  const row = data.find(each => each.seq === props.seq);
  if (!row) return <EmptyState title={says.unknown}>{says.unknownSentence}</EmptyState>;
  return (
    <>
      <PageHeader
        level={2}
        number={says.package(format.number(row.seq))}
        title={row.addressee ?? says.toNobody}
      />
      <PageBody>
        {row.abandoned && <AlertBanner tone="warn" title={says.abandoned} />}
        <DescriptionList
          facts={[
            { term: says.at, value: format.moment(row.at) },
            { term: says.by, value: row.who },
            {
              term: says.scope,
              value:
                'child' in row.scope ? (
                  <a href={addresses.child(row.scope.child)}>{says.scopes[row.scope.scope]}</a>
                ) : (
                  says.scopes[row.scope.scope]
                ),
            },
            {
              term: says.isEncrypted,
              value: row.encrypted ? says.isEncryptedYes : says.isEncryptedNo,
            },
            {
              term: says.packageId,
              value: <Copyable text={row.package} what={says.packageId} look="code" />,
            },
            {
              term: says.manifest,
              value: <Copyable text={row.manifestSha256} what={says.manifest} look="code" />,
            },
            {
              term: says.ledgerEntry,
              value: <a href={addresses.ledgerEntry(row.seq)}>{format.number(row.seq)}</a>,
            },
          ]}
        />
        {row.words && !row.abandoned && <SendApart words={row.words} />}
      </PageBody>
    </>
  );
}
