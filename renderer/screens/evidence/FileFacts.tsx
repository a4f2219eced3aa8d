import { ShieldCheck } from 'lucide-react';
import type { EvidenceView } from '../../../shared/contract/views.ts';
import type { OriginalFile } from '../../../shared/records/evidence.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Copyable } from '../../ui/Copyable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress, RunningJob } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { useDigest } from './useDigest.ts';

/** What the file itself says, and whether its bytes are still those that were recorded. */
export function FileFacts(props: { evidence: EvidenceView; file: OriginalFile }) {
  const { evidence: words, members } = useWords();
  const format = useFormat();
  const { file } = props;
  const { item } = words;
  const check = useVaultJob(vault.evidence.check, { title: item.checking, key: props.evidence.id });
  const { labels } = members;
  return (
    <Section
      level={3}
      title={item.fileSays}
      actions={
        !check.busy && (
          <Button
            size="small"
            variant="quiet"
            icon={ShieldCheck}
            onPress={() => void check.start({ id: props.evidence.id })}
          >
            {item.check}
          </Button>
        )
      }
    >
      <Stack gap="tight">
        <RunningJob job={check} title={item.checking} />
        {check.result !== null && !check.busy && (
          <AlertBanner
            tone="ok"
            title={item.checked(format.moment(check.result.at), format.bytes(check.result.size))}
            onDismiss={check.reset}
          />
        )}
        <FaultBanner fault={check.fault} onDismiss={check.reset} />
        <DescriptionList
          facts={[
            {
              term: labels.fileName,
              value: <bdi>{file.name}</bdi>,
              note: file.rawName === null ? null : item.rawName,
            },
            { term: labels.mediaType, value: file.mediaType },
            {
              term: labels.size,
              value: `${format.bytes(file.size)} (${item.bytes(file.size)})`,
            },
            {
              term: item.modified,
              value:
                file.modified === null ? (
                  <Second>{item.modifiedUnknown}</Second>
                ) : (
                  <time dateTime={file.modified}>{format.moment(file.modified)}</time>
                ),
            },
            {
              term: labels.sha256,
              value: <Copyable text={file.sha256} what={labels.sha256} look="code" />,
              note: item.sha256Note,
            },
            { term: labels.sha512, value: <Sha512 hash={props.evidence.fields.sha512} /> },
          ]}
        />
      </Stack>
    </Section>
  );
}

/** The second hash, counted after the file was taken in. */
function Sha512(props: { hash: string | null }) {
  const { evidence: words, members } = useWords();
  const { may } = useRight('record');
  const digest = useDigest();
  const { item } = words;
  if (props.hash !== null) {
    return <Copyable text={props.hash} what={members.labels.sha512} look="code" />;
  }
  if (digest.busy) {
    return (
      <JobProgress
        title={item.digesting}
        progress={digest.progress}
        stopping={digest.stopping}
        onCancel={digest.cancel}
      />
    );
  }
  return (
    <Stack gap="tight">
      <Second>{item.sha512Missing}</Second>
      <FaultBanner fault={digest.fault} onDismiss={digest.reset} />
      {may && (
        <div>
          <Button size="small" onPress={() => void digest.start({})}>
            {item.digest}
          </Button>
        </div>
      )}
    </Stack>
  );
}
