import { useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Columns, PageBody, Section, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSession } from '../../vault/session.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { About } from './About.tsx';
import { Binding } from './Binding.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Licences } from './Licences.tsx';
import { Look } from './Look.tsx';
import { Safety } from './Safety.tsx';

/** What the reader sets for themselves, and what this program and this vault are. */
export function SettingsScreen() {
  const words = useWords();
  const session = useSession();
  const [, go] = useLocation();
  const [isChanging, setChanging] = useState(false);
  const { settings } = words;
  return (
    <>
      <PageHeader title={settings.title} level={2} />
      <PageBody>
        <Columns>
          <Stack gap="loose">
            <Look />
            <Safety />
            <Section title={words.people.title}>
              <div>
                <Button onPress={() => go(addresses.people)}>{words.people.open}</Button>
              </div>
            </Section>
            <Section title={words.compartments.title}>
              <div>
                <Button onPress={() => go(addresses.compartments)}>
                  {words.compartments.open}
                </Button>
              </div>
            </Section>
            <Section title={words.backup.title}>
              <div>
                <Button onPress={() => go(addresses.backup)}>{words.backup.open}</Button>
              </div>
            </Section>
            <Section title={words.recovery.title}>
              <div>
                <Button onPress={() => go(addresses.recovery)}>{words.recovery.open}</Button>
              </div>
            </Section>
            <Section title={settings.passphrase.title}>
              {isChanging ? (
                <ChangePassphrase onDone={() => setChanging(false)} />
              ) : (
                <div>
                  <Button onPress={() => setChanging(true)} disabled={session.readOnly}>
                    {settings.passphrase.open}
                  </Button>
                </div>
              )}
            </Section>
            <Section title={words.device.title}>
              <Binding />
            </Section>
          </Stack>
          <Stack gap="loose">
            <Section title={settings.vaultFacts}>
              <DescriptionList
                facts={[
                  { term: settings.vaultName, value: session.name },
                  {
                    term: settings.userId,
                    value: session.user.name,
                    note: session.user.roles.map(role => words.people.roles[role]).join(', '),
                  },
                  { term: settings.vaultId, value: <code>{session.vault}</code> },
                ]}
              />
            </Section>
            <About />
            <Licences />
          </Stack>
        </Columns>
      </PageBody>
    </>
  );
}
