import { CircleSlash, PackageCheck, PackagePlus } from 'lucide-react';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { vault } from '../../vault/client.ts';
import { FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Packages.module.css';
import type { WrittenPackage } from './PackageScreen.tsx';
import { usePackageExport } from './usePackageExport.ts';

const css = classes(sheet);

/** The list column: two things to do, and the packages written from this vault. */
export function PackagesScreen(props: { open: string | null }) {
  const { packages: says, sources } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { data, fault, retry } = useVaultQuery(vault.packages.list, {});
  const { may } = useRight('export');
  const { reset } = usePackageExport();
  const makeAnother = () => {
    reset();
    go(addresses.packages);
  };
  const keyOf = useCallback((row: WrittenPackage) => String(row.seq), []);
  return (
    <div className={css('column')}>
      <PageHeader title={says.title} level={2} look="compact" />
      <div className={css('above')}>
        {may && (
          <Button icon={PackagePlus} onPress={makeAnother}>
            {says.make}
          </Button>
        )}
        <Button icon={PackageCheck} onPress={() => go(addresses.checkPackage)}>
          {says.check}
        </Button>
        <Button icon={CircleSlash} onPress={() => go(addresses.heldBack)}>
          {sources.holdBack.listTitle}
        </Button>
      </div>
      <div className={css('list')}>
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton lines={5} />
        ) : (
          <VirtualList
            label={says.written}
            items={data}
            keyOf={keyOf}
            lines={2}
            openKey={props.open}
            onOpen={key => go(addresses.package(Number(key)))}
            empty={<EmptyState title={says.noneTitle}>{says.noneSentence}</EmptyState>}
          >
            {row => (
              <div className={css('row')}>
                <span className={css('rowTitle')}>{row.addressee ?? says.toNobody}</span>
                <span className={css('rowSecond')}>
                  {format.moment(row.at)} · {says.scopes[row.scope.scope]} ·{' '}
                  {row.encrypted ? says.isEncryptedYes : says.isEncryptedNo}
                  {row.abandoned && ` · ${says.abandoned}`}
                </span>
              </div>
            )}
          </VirtualList>
        )}
      </div>
    </div>
  );
}
