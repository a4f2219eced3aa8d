import { Section, Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useSettings } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { useChange } from './useChange.ts';

const usualMinutes = [2, 5, 10, 15, 30, 60, 120, 240, 480];

/** When it locks, and what others may see. */
export function Safety() {
  const { settings: says } = useWords();
  const settings = useSettings();
  const { change, fault } = useChange();
  if (!settings) return null;
  const { lockAfter } = settings;
  const minutes = [...new Set([...usualMinutes, lockAfter])].sort((one, other) => one - other);
  return (
    <Section title={says.safety}>
      <Stack>
        <Select
          label={says.lockAfter}
          choices={minutes.map(count => ({ value: String(count), label: says.minutes(count) }))}
          value={String(lockAfter)}
          onChange={count => change({ lockAfter: Number(count) })}
        />
        <Switch
          on={settings.contentProtection}
          detail={says.contentProtectionDetail}
          onChange={contentProtection => change({ contentProtection })}
        >
          {says.contentProtection}
        </Switch>
        <Switch
          on={settings.rememberVaults}
          detail={says.rememberVaultsDetail}
          onChange={rememberVaults => change({ rememberVaults })}
        >
          {says.rememberVaults}
        </Switch>
        <FaultBanner fault={fault} />
      </Stack>
    </Section>
  );
}
