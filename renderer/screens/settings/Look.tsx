import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useSettings } from '../../vault/session.ts';
import { languageNames, languages } from '../../words/language.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { useChange } from './useChange.ts';

const themes = ['light', 'dark', 'system'] as const;
const densities = ['comfortable', 'compact'] as const;

/** Language, theme, density. */
export function Look() {
  const { settings: says } = useWords();
  const settings = useSettings();
  const { change, fault } = useChange();
  if (!settings) return null;
  return (
    <Section title={says.look}>
      <Stack>
        <RadioGroup
          label={says.language}
          direction="row"
          choices={languages.map(value => ({ value, label: languageNames[value] }))}
          value={settings.language}
          onChange={language => change({ language })}
        />
        <RadioGroup
          label={says.theme}
          direction="row"
          choices={themes.map(value => ({ value, label: says.themes[value] }))}
          value={settings.theme}
          onChange={theme => change({ theme })}
        />
        <RadioGroup
          label={says.density}
          direction="row"
          choices={densities.map(value => ({ value, label: says.densities[value] }))}
          value={settings.density}
          onChange={density => change({ density })}
        />
        <FaultBanner fault={fault} />
      </Stack>
    </Section>
  );
}
