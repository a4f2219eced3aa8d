import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Home.module.css';

const css = classes(sheet);

/** That the last verified backup is older than the days that were set. */
export function BackupNotice() {
  const { backup: says } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { data } = useVaultQuery(vault.backup.state, {});
  if (data?.overdue !== true) return null;
  return (
    <div className={css('notice')}>
      <AlertBanner
        tone="warn"
        title={says.overdue}
        actions={<Button onPress={() => go(addresses.backup)}>{says.overdueGo}</Button>}
      >
        {data.last === null ? says.none : `${says.last}: ${format.moment(data.last.at)}.`}{' '}
        {data.last !== null && says.since(data.since)}
      </AlertBanner>
    </div>
  );
}
