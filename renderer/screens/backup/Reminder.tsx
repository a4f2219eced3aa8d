import { useQueryClient } from '@tanstack/react-query';
import { Select } from '../../ui/Select.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { takeSettings, useSettings } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

const usualDays = [0, 1, 3, 7, 14, 30, 90];

/** After how many days without a verified backup the vault reminds of one. */
export function Reminder() {
  const { backup: says } = useWords();
  const queries = useQueryClient();
  const settings = useSettings();
  const { run, fault } = useVaultAction(vault.settings.write);
  if (!settings) return null;
  const { backupReminder } = settings;
  const days = [...new Set([...usualDays, backupReminder])].sort((one, other) => one - other);
  const change = (count: string) =>
    void run({ backupReminder: Number(count) }).then(result => {
      if (!result.ok) return;
      takeSettings(queries, result.value);
      void queries.invalidateQueries({ queryKey: ['backup'] });
    });
  return (
    <>
      <Select
        label={says.reminder}
        choices={days.map(count => ({
          value: String(count),
          label: count === 0 ? says.never : says.days(count),
        }))}
        value={String(backupReminder)}
        onChange={change}
      />
      <FaultBanner fault={fault} />
    </>
  );
}
