import { Dialog } from '../ui/Dialog.tsx';
import { classes } from '../ui/classes.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { HiddenText } from '../ui/LiveText.tsx';
import { keyCaps } from '../ui/keys.ts';
import { isMac } from '../ui/useShortcuts.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import type { Command } from './commands.ts';
import sheet from './Shell.module.css';

const css = classes(sheet);

type Row = readonly [keys: readonly string[], does: string];

/** Every key there is, in one place. */
export function KeyboardHelp(props: {
  isOpen: boolean;
  onClose: () => void;
  commands: readonly Command[];
}) {
  const { keys, back, forward } = useWords().app;
  const bound = props.commands
    .filter(({ group }) => group === 'actions')
    .flatMap(({ shortcut, label }): Row[] => (shortcut === null ? [] : [[[shortcut], label]]));
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      keys.everywhere,
      [
        [['Mod+K'], keys.palette],
        [['Mod+1', 'Mod+9'], keys.sectionNumber],
        ...bound,
        [['Alt+ArrowLeft'], back],
        [['Alt+ArrowRight'], forward],
        [['F6'], keys.nextColumn],
        [['Mod+=', 'Mod+-', 'Mod+0'], keys.zoom],
      ],
    ],
    [
      keys.lists,
      [
        [['J', 'K', 'ArrowDown', 'ArrowUp'], keys.moveInList],
        [['PageUp', 'PageDown', 'Home', 'End'], keys.pageInList],
        [['Enter'], keys.openRow],
        [['Space', 'Shift+Space'], keys.chooseRow],
        [['Escape'], keys.toList],
        [['N'], keys.newRecord],
        [['E'], keys.editRecord],
        [['/'], keys.filter],
      ],
    ],
    [
      keys.forms,
      [
        [['Tab', 'Shift+Tab'], keys.nextField],
        [['Mod+Enter'], keys.submit],
        [['Escape'], keys.closeDialog],
      ],
    ],
  ];
  return (
    <Dialog title={keys.title} isOpen={props.isOpen} onClose={props.onClose} size="wide">
      <div className={css('help')}>
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3 className={css('helpTitle')}>{title}</h3>
            <dl className={css('helpList')}>
              {rows.map(([pressed, does]) => (
                <div key={does} className={css('helpRow')}>
                  <dt>
                    {pressed.map(key => (
                      <KeyHint key={key} keys={key} />
                    ))}
                    <HiddenText>
                      {pressed.map(key => keyCaps(key, isMac).join(' ')).join(', ')}
                    </HiddenText>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
