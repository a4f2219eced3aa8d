import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAbout } from '../../vault/about.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** Below this many MiB a second a large file becomes a matter of patience. */
const slowMiBps = 150;

/** Versions, and how the byte path of this computer does. */
export function About() {
  const words = useWords();
  const format = useFormat();
  const about = useAbout();
  const { data, fault } = useVaultQuery(vault.diagnostics.read, {});
  const { settings: says, session } = words;
  const speed = (value: number): Pick<Fact, 'value' | 'note'> => ({
    value: says.perSecond(format.number(Math.round(value))),
    ...(value < slowMiBps ? { note: says.slow } : {}),
  });
  const versions: Fact[] = about
    ? [
        { term: says.versions.version, value: about.version },
        { term: says.packaged, value: about.packaged ? says.packagedYes : says.packagedNo },
        { term: says.versions.platform, value: about.platform },
        { term: 'Electron', value: about.electron },
        { term: 'Chromium', value: about.chromium },
        { term: says.versions.node, value: about.node },
      ]
    : [];
  const engine: Fact[] = data
    ? [
        { term: says.versions.vaultNode, value: data.node },
        { term: 'SQLCipher', value: data.sqlcipher },
        { term: 'SQLite', value: data.sqlite },
        { term: 'OpenSSL', value: data.openssl },
      ]
    : [];
  return (
    <>
      <Section title={says.about}>
        <Stack>
          {about?.evaluationRuntime === true && (
            <AlertBanner tone="warn" title={session.evaluation.title}>
              {session.evaluation.sentence}
            </AlertBanner>
          )}
          <DescriptionList facts={[...versions, ...engine]} />
          <FaultBanner fault={fault} />
        </Stack>
      </Section>
      {data && (
        <Section title={says.selfTest}>
          <DescriptionList
            facts={[
              {
                term: says.knownAnswers,
                value: data.knownAnswers ? (
                  <StatusMark signal="approved" word={says.knownAnswersHold} />
                ) : (
                  <StatusMark signal="fault" word={says.knownAnswersFail} />
                ),
              },
              { term: says.aes, ...speed(data.aesGcmMiBps) },
              { term: says.sha, ...speed(data.sha256MiBps) },
            ]}
          />
        </Section>
      )}
    </>
  );
}
