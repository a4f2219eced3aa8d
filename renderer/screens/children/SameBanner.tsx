import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { Fold } from '../../records/FieldColumns.tsx';
import { PairDecision } from '../../records/PairDecision.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { ChildPage } from './childPage.ts';
import sheet from './SameChild.module.css';

const css = classes(sheet);

/** That other records are of the same child, which of them is shown in lists, and what was decided about this one. */
export function SameBanner(props: { page: ChildPage; canChange: boolean }) {
  const { recognition: says } = useWords();
  const toast = useToast();
  const { run, busy, fault } = useVaultAction(vault.pair.lead);
  const { page, canChange } = props;
  const { leading, others, decisions } = page.same;
  const standing = decisions.filter(({ state }) => state !== 'withdrawn');
  if (standing.length === 0) return null;
  const label = (number: number) => numberLabel('child', number);
  const isLeading = leading === page.child.id;
  const leader = isLeading ? page.row : others.find(({ row }) => row.id === leading)?.row;
  const lead = async () => {
    const result = await run({ child: page.child.id });
    if (result.ok) toast({ tone: 'ok', text: says.banner.led });
  };
  return (
    <>
      {others.length > 0 && (
        <AlertBanner
          tone="info"
          title={says.banner.title(others.map(({ row }) => label(row.number)).join(', '))}
          actions={
            canChange && !isLeading ? (
              <Button size="small" busy={busy} onPress={() => void lead()}>
                {says.banner.lead}
              </Button>
            ) : null
          }
        >
          <p>{leader && says.banner.leads(label(leader.number))}</p>
          <ul className={css('others')}>
            {others.map(({ row }) => (
              <li key={row.id}>
                <a href={addresses.child(row.id)}>
                  {label(row.number)} {row.nameUk ?? row.nameRu ?? row.nameLatn}
                </a>
              </li>
            ))}
          </ul>
        </AlertBanner>
      )}
      <FaultBanner fault={fault} />
      <Fold
        title={`${says.banner.decisions} · ${standing.length}`}
        startsOpen={standing.some(
          ({ state, against }) => state === 'proposed' || against.length > 0,
        )}
      >
        <ul className={css('pairs')}>
          {standing.map(pair => (
            <li key={pair.id} className={css('pair')}>
              <PairDecision pair={pair} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
