import { FolderOpen } from 'lucide-react';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Copyable } from '../../ui/Copyable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Stack } from '../../ui/Layout.tsx';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { ExportResult as Result } from './exportDraft.ts';
import { PackageVerdict } from './PackageVerdict.tsx';
import { SendApart } from './SendApart.tsx';

/** The package that was written: where, how large, what the check of it said, and what to do now. */
export function ExportResult(props: { result: Result; target: string | null }) {
  const { packages: says, common } = useWords();
  const format = useFormat();
  const { result, target } = props;
  const isWhole = result.report.verdict === 'valid';
  return (
    <Stack gap="loose">
      <AlertBanner tone={isWhole ? 'ok' : 'fault'} title={isWhole ? says.done : says.doneInvalid}>
        {says.doneSentence(common.files(result.files), format.bytes(result.bytes))}
      </AlertBanner>
      <DescriptionList
        facts={[
          {
            term: says.lies,
            value: <Copyable text={result.path} what={says.lies} />,
            ...(target === null
              ? {}
              : {
                  note: (
                    <Button
                      size="small"
                      icon={FolderOpen}
                      onPress={() => void shell.reveal({ token: target })}
                    >
                      {says.reveal}
                    </Button>
                  ),
                }),
          },
          ...(result.sha256 === null
            ? []
            : [
                {
                  term: says.sha256,
                  value: <Copyable text={result.sha256} what={says.sha256} look="code" />,
                },
              ]),
        ]}
      />
      {isWhole ? <SendApart words={result.words} /> : <PackageVerdict report={result.report} />}
    </Stack>
  );
}
