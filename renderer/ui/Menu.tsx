import { ChevronDown, Ellipsis, type LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { useWords } from '../words/LanguageProvider.tsx';
import buttonSheet from './Button.module.css';
import { classes } from './classes.ts';
import { KeyHint } from './KeyHint.tsx';
import sheet from './Popover.module.css';

const css = classes(sheet);
const button = classes(buttonSheet);

export type MenuEntry = Readonly<{
  id: string;
  label: string;
  detail?: string;
  icon?: LucideIcon;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  run: () => void;
}>;

/** Actions behind one button; groups are parted by a hairline. Without `label` the button is three dots. */
export function Menu(props: {
  label?: string;
  /** For the three dots: whose actions these are, where several such buttons stand below one another */
  name?: string;
  groups: readonly (readonly MenuEntry[])[];
  size?: 'normal' | 'small';
  disabled?: boolean;
}) {
  const words = useWords();
  const { label = null, size = 'normal' } = props;
  const groups = props.groups.filter(group => group.length > 0);
  const isPlain = groups.every(group => group.every(entry => entry.icon === undefined));
  return (
    <MenuTrigger>
      <AriaButton
        className={button(
          'button',
          label === null && 'quiet',
          label === null && 'icon',
          size === 'small' && 'small',
        )}
        isDisabled={props.disabled ?? false}
        {...(label === null ? { 'aria-label': props.name ?? words.ui.actions } : {})}
      >
        {label}
        {label === null ? (
          <Ellipsis size={16} aria-hidden />
        ) : (
          <ChevronDown size={16} aria-hidden />
        )}
      </AriaButton>
      <Popover className={css('popover')} placement="bottom end">
        <AriaMenu className={css('list')}>
          {groups.map((group, index) => (
            <MenuGroup key={index} group={group} isFirst={index === 0} isPlain={isPlain} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuGroup(props: { group: readonly MenuEntry[]; isFirst: boolean; isPlain: boolean }) {
  const words = useWords();
  return (
    <>
      {!props.isFirst && <Separator className={css('separator')} />}
      <MenuSection aria-label={words.ui.actions}>
        {props.group.map(entry => {
          const { icon: Icon } = entry;
          return (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={css('item', props.isPlain && 'plain', entry.danger === true && 'danger')}
              isDisabled={entry.disabled ?? false}
              onAction={() => entry.run()}
            >
              {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
              <span className={css('text')}>
                <Text slot="label">{entry.label}</Text>
                {entry.detail !== undefined && (
                  <Text slot="description" className={css('detail')}>
                    {entry.detail}
                  </Text>
                )}
              </span>
              {entry.shortcut !== undefined && (
                <span className={css('end')}>
                  <KeyHint keys={entry.shortcut} />
                </span>
              )}
            </MenuItem>
          );
        })}
      </MenuSection>
    </>
  );
}
