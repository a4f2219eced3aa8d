import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { RecentVault } from '../../../shared/contract/session.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { vault } from '../../vault/client.ts';
import { wordsIn } from '../../vault/headWords.ts';
import { queryKey } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

/** A vault that can be opened: one of before, or one just chosen, whose folder the page does not know. */
export type KnownVault = Omit<RecentVault, 'folder'> & Readonly<{ folder: string | null }>;

/** Which vault, and what this computer remembers of it. */
export function VaultChoice(props: {
  known: readonly KnownVault[];
  chosen: string | null;
  onChoose: (token: string) => void;
  problem: string | null;
}) {
  const { session } = useWords();
  const current = props.known.find(one => one.token === props.chosen) ?? null;
  return (
    <div className={css('choice')}>
      <RadioGroup
        label={session.vault}
        choices={props.known.map(one => ({
          value: one.token,
          label: one.name,
          detail: one.missing ? session.missing : (one.folder ?? session.chosen),
          disabled: one.missing,
        }))}
        value={props.chosen}
        onChange={props.onChoose}
        problem={props.problem}
      />
      {current && <Remembered vault={current} />}
      {props.known.some(one => one.missing) && <Forgettable known={props.known} />}
    </div>
  );
}

function Remembered(props: { vault: KnownVault }) {
  const { session } = useWords();
  const format = useFormat();
  const { head, folder } = props.vault;
  if (!head) {
    return <p className={css('second')}>{folder === null ? session.notRemembered : null}</p>;
  }
  return (
    <p className={css('remembered')}>
      {session.remembered(head.size)}{' '}
      <em className={css('words')}>{wordsIn(format.language, head.words).join(' ')}</em>.{' '}
      {session.rememberedAt(format.moment(head.at))}
    </p>
  );
}

/** Vaults whose folder is gone can be taken off the list. */
function Forgettable(props: { known: readonly KnownVault[] }) {
  const { session } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const forget = (token: string) =>
    void vault.session.forgetRecent({ token }).then(result => {
      if (!result.ok) return;
      void queries.invalidateQueries({ queryKey: queryKey(vault.session.recents, {}) });
      toast({ tone: 'ok', text: session.forgotten });
    });
  return (
    <ul className={css('forget')}>
      {props.known
        .filter(one => one.missing)
        .map(one => (
          <li key={one.token}>
            <IconButton
              name={`${session.forget}: ${one.name}`}
              icon={X}
              size="small"
              onPress={() => forget(one.token)}
            />
            <span>
              {one.name} — {session.missing}
            </span>
          </li>
        ))}
    </ul>
  );
}
