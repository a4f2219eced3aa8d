import type { PackageReport } from '../../../shared/contract/packages.ts';
import { agreementTitle, sayAgreement } from '../../../shared/package/agreementWords.ts';
import { earlierTitle, sayEarlier } from '../../../shared/package/earlierWords.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import type { Tone } from '../../ui/tones.ts';
import { Words12 } from '../../ui/Words12.tsx';
import { FindingsTable } from '../../vault/FindingsTable.tsx';
import { findingWords } from '../../words/finding.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Packages.module.css';

const css = classes(sheet);

const originTones: Readonly<Record<PackageReport['origin'], Tone>> = {
  confirmed: 'ok',
  'not-confirmed': 'warn',
  contradicted: 'fault',
};
const counted = ['files', 'bytes', 'entries', 'signatures', 'records', 'evidence'] as const;

/** The two questions a package must answer, apart: is it whole, and whose vault is it from. */
export function PackageVerdict(props: { report: PackageReport }) {
  const words = useWords();
  const { packages: says, ledger } = words;
  const format = useFormat();
  const { report } = props;
  const isWhole = report.notices.length === 0;
  const agrees = isWhole ? says.consistent : says.consistentInPart;
  return (
    <Stack>
      <Section title={says.verdictWhole} level={3}>
        <AlertBanner
          tone={report.consistent ? (isWhole ? 'ok' : 'warn') : 'fault'}
          title={report.consistent ? agrees : says.inconsistent(report.findings.length)}
        />
        {report.notices.map(({ code, where }) => (
          <AlertBanner key={code + where} tone="warn" title={says.notCompared}>
            {findingWords(words.findings, code, format.language)}
          </AlertBanner>
        ))}
      </Section>
      <Section title={says.verdictOrigin} level={3}>
        <AlertBanner tone={originTones[report.origin]} title={says.origins[report.origin]} />
      </Section>
      {report.fingerprint && (
        <Words12
          words={report.fingerprint[format.language]}
          label={says.fingerprintHere}
          lang={format.language}
        />
      )}
      {report.agreements.length > 0 && (
        <Section title={agreementTitle(format.language)} level={3}>
          <ul className={css('earlier')}>
            {report.agreements.map(each => (
              <li key={each.seq}>{sayAgreement(each, format.language)}</li>
            ))}
          </ul>
        </Section>
      )}
      {report.earlier.length > 0 && (
        <Section title={earlierTitle(format.language)} level={3}>
          <ul className={css('earlier')}>
            {report.earlier
              .flatMap(each => sayEarlier(each, format.language))
              .map(line => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </Section>
      )}
      {report.findings.length > 0 && <FindingsTable findings={report.findings} linked={false} />}
      <Section title={says.checkedTitle} level={3}>
        <DescriptionList
          facts={[
            ...counted.map(what => {
              const amount = report.checked[what];
              return {
                term: says.checked[what],
                value: what === 'bytes' ? format.bytes(amount) : format.number(amount),
              };
            }),
            {
              term: says.checked.sha512,
              value: report.checked.sha512 ? says.sha512Yes : <Second>{ledger.notChecked}</Second>,
            },
          ]}
        />
      </Section>
    </Stack>
  );
}
