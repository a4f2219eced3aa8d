import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { Certificate } from './Certificate.tsx';

/** The certificate of an erasure: of the one just done, or of one before. */
export function CertificateScreen(props: { seq: number; isFresh: boolean }) {
  const { erasure: says, ledger } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { seq } = props;
  return (
    <>
      <PageHeader
        level={2}
        number={ledger.entry(format.number(seq))}
        title={props.isFresh ? says.done : says.certificate}
        actions={
          <Button variant="quiet" onPress={() => go(addresses.ledger)}>
            {says.toLedger}
          </Button>
        }
      />
      <PageBody>
        <Stack>
          {props.isFresh && (
            <AlertBanner tone="ok" title={says.done}>
              {says.doneSentence}
            </AlertBanner>
          )}
          <Certificate seq={seq} />
        </Stack>
      </PageBody>
    </>
  );
}
