import { ShieldPlus } from 'lucide-react';
import { useState } from 'react';
import type { CertificateView } from '../../../shared/contract/checkpoints.ts';
import type { Grant } from '../../../shared/contract/shell.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Copyable } from '../../ui/Copyable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner, FaultState } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Ledger.module.css';

const css = classes(sheet);

/** Whom stamps and signatures are judged by: chosen here, told in the ledger. */
export function Trust() {
  const { proofs: says } = useWords();
  const { may } = useRight('checkpoint');
  const { data, fault, retry } = useVaultQuery(vault.trust.list, {});
  const look = useVaultAction(vault.trust.look);
  const [offered, setOffered] = useState<{
    file: Grant;
    certificates: readonly CertificateView[];
  } | null>(null);
  const [leaving, setLeaving] = useState<CertificateView | null>(null);
  const choose = async () => {
    const file = await shell.chooseFile({ title: says.trustFile });
    if (file === null) return;
    const result = await look.run({ path: file.token });
    if (result.ok) setOffered({ file, certificates: result.value });
  };
  return (
    <Section
      title={says.trust}
      actions={
        <Button
          size="small"
          icon={ShieldPlus}
          busy={look.busy}
          disabled={!may}
          onPress={() => void choose()}
        >
          {says.trustAdd}
        </Button>
      }
    >
      <Stack>
        <p className={css('about')}>{says.trustSentence}</p>
        <FaultBanner fault={look.fault} />
        {fault ? (
          <FaultState fault={fault} onRetry={retry} />
        ) : data === null ? (
          <Skeleton />
        ) : data.length === 0 ? (
          <p>{says.noTrust}</p>
        ) : (
          <ul className={css('cards')}>
            {data.map(certificate => (
              <li key={certificate.fingerprint} className={css('card')}>
                <Certificate certificate={certificate} />
                <div>
                  <Button
                    size="small"
                    disabled={!may}
                    name={says.distrustOf(certificate.subject)}
                    onPress={() => setLeaving(certificate)}
                  >
                    {says.distrust}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Stack>
      {offered && <TrustDialog {...offered} onClose={() => setOffered(null)} />}
      {leaving && <DistrustDialog certificate={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

function Certificate({ certificate }: { certificate: CertificateView }) {
  const { proofs: says } = useWords();
  const format = useFormat();
  const { subject, issuer, notBefore, notAfter, key, fingerprint, reason } = certificate;
  const day = (moment: string) => format.day(moment.slice(0, 10));
  return (
    <DescriptionList
      facts={[
        { term: says.subject, value: subject },
        { term: says.issuer, value: issuer },
        { term: says.validity, value: says.from(day(notBefore), day(notAfter)) },
        { term: says.key, value: key },
        {
          term: says.fingerprint,
          value: <Copyable text={fingerprint} what={says.fingerprint} look="code" />,
        },
        ...(reason === null ? [] : [{ term: says.trustHow, value: reason }]),
      ]}
    />
  );
}

function TrustDialog(props: {
  file: Grant;
  certificates: readonly CertificateView[];
  onClose: () => void;
}) {
  const words = useWords();
  const { proofs: says } = words;
  const toast = useToast();
  const [reason, setReason] = useState('');
  const add = useVaultAction(vault.trust.add);
  const confirm = async () => {
    const fingerprints = props.certificates.map(({ fingerprint }) => fingerprint);
    const result = await add.run({ path: props.file.token, fingerprints, reason });
    if (!result.ok) return;
    toast({ tone: 'ok', text: says.trusted });
    props.onClose();
  };
  return (
    <Dialog
      isOpen
      size="wide"
      title={says.trustTitle}
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{words.common.cancel}</Button>
          <Button variant="primary" busy={add.busy} onPress={() => void confirm()}>
            {says.trustConfirm}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{says.trustSentence}</p>
        {props.certificates.map(certificate => (
          <Certificate key={certificate.fingerprint} certificate={certificate} />
        ))}
        <TextField
          label={says.trustHow}
          hint={says.trustHowHint}
          value={reason}
          onChange={setReason}
          maxLength={1000}
        />
        <FaultBanner fault={add.fault} />
      </Stack>
    </Dialog>
  );
}

function DistrustDialog(props: { certificate: CertificateView; onClose: () => void }) {
  const { proofs: says } = useWords();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const remove = useVaultAction(vault.trust.remove);
  const isMissing = reason.trim() === '';
  const confirm = async () => {
    setTried(true);
    if (isMissing) return;
    const { fingerprint } = props.certificate;
    const result = await remove.run({ fingerprint, reason });
    if (result.ok) props.onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      danger
      title={says.distrustTitle}
      happens={says.distrustHappens}
      howMany={props.certificate.subject}
      kept={says.distrustKept}
      confirm={says.distrust}
      busy={remove.busy}
      onConfirm={() => void confirm()}
      onCancel={props.onClose}
    >
      <TextField
        label={says.reason}
        required
        value={reason}
        onChange={setReason}
        maxLength={1000}
        problem={wasTried && isMissing ? says.reasonNeeded : null}
      />
      <FaultBanner fault={remove.fault} />
    </ConfirmDialog>
  );
}
