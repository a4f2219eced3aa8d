import type { RecoveryView } from '../../../shared/contract/recovery.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Inline, Section, Stack } from '../../ui/Layout.tsx';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** None, waiting, declined or in force; since when, by whom, with whom; and what can be done. */
export function RecoveryState(props: {
  state: RecoveryView;
  onMake: () => void;
  onGoOn: () => void;
  onDiscard: () => void;
  onTry: () => void;
  onDecline: () => void;
}) {
  const { recovery: says } = useWords();
  const format = useFormat();
  const { may } = useRight('recovery');
  const { made, declined, pending, uses } = props.state;
  return (
    <Stack gap="loose">
      {pending && (
        <AlertBanner
          tone="warn"
          title={says.pendingTitle}
          actions={
            may && (
              <>
                <Button onPress={props.onGoOn}>{says.goOn}</Button>
                <Button variant="quiet" onPress={props.onDiscard}>
                  {says.discard}
                </Button>
              </>
            )
          }
        >
          {says.pendingSentence(pending.shares)}
        </AlertBanner>
      )}
      {made ? (
        <Section title={says.inForce(made.threshold, made.shares)}>
          <DescriptionList
            facts={[
              { term: says.madeAt, value: format.moment(made.at) },
              { term: says.madeBy, value: made.by },
              { term: says.set, value: <code>{made.set.slice(0, 8)}</code> },
              {
                term: says.holders,
                value: (
                  <ul>
                    {made.holders.map((name, index) => (
                      <li key={index}>{says.holder(index + 1, name)}</li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Section>
      ) : declined ? (
        <AlertBanner tone="info" title={says.declinedTitle}>
          <p>{declined.reason}</p>
          <p>{says.declinedBy(declined.by, format.moment(declined.at))}</p>
        </AlertBanner>
      ) : (
        <AlertBanner tone="warn" title={says.none}>
          {says.noneSentence}
        </AlertBanner>
      )}
      <Inline>
        {may && (
          <Button variant={made ? 'plain' : 'primary'} onPress={props.onMake}>
            {made ? says.replace : says.make}
          </Button>
        )}
        {made && <Button onPress={props.onTry}>{says.tryOut}</Button>}
        {may && !made && !declined && (
          <Button variant="quiet" onPress={props.onDecline}>
            {says.decline}
          </Button>
        )}
      </Inline>
      {uses.length > 0 && (
        <Section title={says.uses}>
          <ul>
            {uses.map(use => (
              <li key={use.seq}>
                {says.useRow(use.by, format.moment(use.at), use.holders.join(', '))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
