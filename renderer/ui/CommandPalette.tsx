import { Search, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import { matching } from './choices.ts';
import { classes } from './classes.ts';
import sheet from './CommandPalette.module.css';
import { KeyHint } from './KeyHint.tsx';
import popoverSheet from './Popover.module.css';

const css = classes(sheet);
const list = classes(popoverSheet);

export type PaletteEntry = Readonly<{
  id: string;
  label: string;
  detail?: string;
  icon?: LucideIcon;
  shortcut?: string;
  run: () => void;
}>;

/** `isFound`: the caller has already searched (records of the vault); else the entries are narrowed here. */
export type PaletteGroup = Readonly<{
  id: string;
  title: string;
  isFound: boolean;
  entries: readonly PaletteEntry[];
}>;

/** Every record and action, a few letters away. The caller searches for `text` and gives what it found. */
export function CommandPalette(props: {
  isOpen: boolean;
  onClose: () => void;
  text: string;
  onText: (text: string) => void;
  groups: readonly PaletteGroup[];
  busy?: boolean;
}) {
  const words = useWords();
  const groups = props.groups.map(group => narrowed(group, props.text));
  const shown = groups.filter(group => group.entries.length > 0);
  const { busy = false } = props;
  const first = shown[0]?.entries[0] ?? null;
  const run = (entry: PaletteEntry) => {
    props.onClose();
    entry.run();
  };
  // Enter pressed while there was nothing yet to take, or only what was found for an earlier text: it waits.
  const isHeld = useRef(false);
  const results = useRef<HTMLDivElement>(null);
  const chosen = () => {
    const marked = results.current?.querySelector('[data-focused]')?.getAttribute('data-key');
    const group = shown.find(({ entries }) => entries.some(({ id }) => id === marked)) ?? shown[0];
    const entry = group?.entries.find(({ id }) => id === marked) ?? first;
    return { entry, isOfEarlier: busy && (group?.isFound ?? true) };
  };
  // Taken here, before the list sees it: the list learns a moment later than the eye which line is marked, and
  // until then an Enter does nothing.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const { entry, isOfEarlier } = chosen();
    isHeld.current = isOfEarlier;
    if (entry && !isOfEarlier) run(entry);
  };
  useEffect(() => {
    if (!isHeld.current || busy || !props.isOpen) return;
    isHeld.current = false;
    const { entry } = chosen();
    if (entry) run(entry);
  });
  return (
    <ModalOverlay
      className={css('veil')}
      isOpen={props.isOpen}
      onOpenChange={isOpen => {
        if (!isOpen) props.onClose();
      }}
      isDismissable
    >
      <Modal className={css('modal')}>
        <Dialog className={css('dialog')} aria-label={words.ui.palette}>
          <Autocomplete
            inputValue={props.text}
            onInputChange={text => {
              isHeld.current = false;
              props.onText(text);
            }}
          >
            <SearchField className={css('field')} aria-label={words.ui.palette} autoFocus>
              <Search size={16} aria-hidden />
              <Input
                className={css('input')}
                placeholder={words.ui.paletteHint}
                onKeyDownCapture={enter}
              />
              <span className={css('busy')} role="status">
                {props.busy === true && words.ui.searching}
              </span>
            </SearchField>
            {/* What scrolls must be reachable by keyboard; the arrows move in the list from the field. */}
            <div
              ref={results}
              className={css('results')}
              role="group"
              aria-label={words.ui.palette}
              tabIndex={0}
            >
              <Menu
                className={css('menu')}
                aria-label={words.ui.palette}
                items={shown}
                renderEmptyState={() => (
                  <p className={list('empty')}>
                    {props.busy === true ? words.ui.searching : words.ui.paletteEmpty}
                  </p>
                )}
              >
                {group => (
                  <MenuSection id={group.id}>
                    <Header className={list('header')}>{group.title}</Header>
                    {group.entries.map(entry => (
                      <PaletteItem key={entry.id} entry={entry} onRun={() => run(entry)} />
                    ))}
                  </MenuSection>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteItem(props: { entry: PaletteEntry; onRun: () => void }) {
  const { entry } = props;
  const { icon: Icon } = entry;
  return (
    <MenuItem id={entry.id} textValue={entry.label} className={list('item')} onAction={props.onRun}>
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      <span className={list('text')}>
        <Text slot="label">{entry.label}</Text>
        {entry.detail !== undefined && (
          <Text slot="description" className={list('detail')}>
            {entry.detail}
          </Text>
        )}
      </span>
      {entry.shortcut !== undefined && (
        <span className={list('end')}>
          <KeyHint keys={entry.shortcut} />
        </span>
      )}
    </MenuItem>
  );
}

function narrowed(group: PaletteGroup, text: string): PaletteGroup {
  if (group.isFound) return group;
  const choices = group.entries.map(entry => ({
    value: entry.id,
    label: entry.label,
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
  }));
  const kept = new Set(matching(choices, text).map(choice => choice.value));
  return { ...group, entries: group.entries.filter(entry => kept.has(entry.id)) };
}
