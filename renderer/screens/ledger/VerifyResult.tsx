import type { VerifyReport } from '../../../shared/contract/work.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Section, Second, Stack } from '../../ui/Layout.tsx';
import { FindingsTable } from '../../vault/FindingsTable.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { isFault, looksAt } from './verdict.ts';

/** In this order: first what carries the trust. */
const counted = [
  'entries',
  'signatures',
  'checkpoints',
  'pages',
  'objects',
  'bytes',
  'records',
  'sealed',
] as const;

/** What a check says, and exactly what it looked at. */
export function VerifyResult(props: { report: VerifyReport }) {
  const { ledger: says } = useWords();
  const format = useFormat();
  const { report } = props;
  const faults = report.findings.filter(isFault).length;
  return (
    <Stack>
      <AlertBanner
        tone={report.verdict === 'valid' ? 'ok' : 'fault'}
        title={report.verdict === 'valid' ? says.valid : says.invalid(faults)}
      >
        {says.basis[report.level]}
      </AlertBanner>
      {report.findings.length > 0 && <FindingsTable findings={report.findings} />}
      <Section title={says.checkedTitle} level={3}>
        <DescriptionList
          facts={counted.map(what => {
            const amount = report.checked[what];
            return {
              term: says.checked[what],
              value: !looksAt[report.level].includes(what) ? (
                <Second>{says.notChecked}</Second>
              ) : what === 'bytes' ? (
                format.bytes(amount)
              ) : (
                format.number(amount)
              ),
            };
          })}
        />
      </Section>
    </Stack>
  );
}
