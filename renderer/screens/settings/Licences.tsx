import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** What a reader asks about first; the full texts are shipped as a file. */
const main = [
  ['SQLCipher', 'BSD-3-Clause'],
  ['@signalapp/sqlcipher', 'AGPL-3.0-only'],
  ['Electron, React, React Aria', 'MIT · Apache-2.0'],
  ['@node-rs/argon2', 'MIT'],
  ['shamir-secret-sharing', 'Apache-2.0'],
  ['qr', 'MIT · Apache-2.0'],
  ['Noble, Scure', 'MIT'],
  ['Inter', 'OFL-1.1'],
] as const;

export function Licences() {
  const { settings: says } = useWords();
  return (
    <Section title={says.licences}>
      <Stack>
        <p>{says.licencesSentence}</p>
        <DescriptionList facts={main.map(([term, value]) => ({ term, value }))} />
      </Stack>
    </Section>
  );
}
