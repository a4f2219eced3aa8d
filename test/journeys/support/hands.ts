/**
 * A person without a mouse: everything is reached with Tab and arrows, opened with Enter, chosen as it is
 * chosen on a keyboard. What cannot be reached so fails here, whatever a click would have done.
 */
import { expect, type Locator, type Page } from '@playwright/test';

/** Tab goes where it should at once, or after a screen has settled. */
const mostAttempts = 12;

/** More lines than the longest list has. */
const mostLines = 250;

/**
 * How many times Tab must be pressed from where the focus is to reach the element, or the first stop in it;
 * negative for Shift+Tab, null when Tab never stops there.
 */
async function stopsTo(target: Locator): Promise<number | null> {
  return target.evaluate(element => {
    const scope = [...document.querySelectorAll('[role=dialog],[role=alertdialog]')].at(-1);
    const selector =
      'a[href],button,input:not([type=hidden]),textarea,select,iframe,[tabindex],[contenteditable]';
    // Of a group of radio buttons Tab stops at the chosen one only, else at the first.
    const isPassedOver = (stop: Element) => {
      if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked)
        return false;
      const group = [...(scope ?? document).querySelectorAll<HTMLInputElement>('[type=radio]')];
      const own = group.filter(each => each.name === stop.name);
      return own.some(each => each.checked) || own[0] !== stop;
    };
    const stops = [...(scope ?? document).querySelectorAll<HTMLElement>(selector)].filter(
      stop =>
        stop.tabIndex >= 0 &&
        !stop.matches(':disabled') &&
        stop.checkVisibility({ checkVisibilityCSS: true }) &&
        !isPassedOver(stop),
    );
    const to = stops.findIndex(stop => element === stop || element.contains(stop));
    const focused = document.activeElement;
    if (focused && focused !== document.body && element.contains(focused)) return 0;
    if (to < 0) return null;
    const following = (stop: Element) =>
      focused !== null &&
      (focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const own = stops.findIndex(stop => stop === focused);
    const from = own >= 0 ? own : stops.findIndex(following) - 0.5;
    return to > from ? Math.ceil(to - from) : Math.floor(to - from);
  });
}

function literal(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

export interface Hands {
  readonly page: Page;
  /** Moves the focus onto the element, or into it. */
  tabTo(target: Locator): Promise<void>;
  /** Presses keys, one after the other. */
  keys(...names: readonly string[]): Promise<void>;
  /** Types into the field of this name, in place of what stood there. */
  write(label: string, text: string): Promise<void>;
  /** One of a list that opens on a button. */
  select(label: string, option: string): Promise<void>;
  /** Types and takes the suggestion that begins so (or the typed text where none is named). */
  suggest(label: string, typed: string, option?: string): Promise<void>;
  /** One of a group that is all in sight. */
  pick(group: string, option: string): Promise<void>;
  /** Sets a checkbox or switch. */
  tick(label: string): Promise<void>;
  /** Presses the button of this name. */
  press(name: string): Promise<void>;
  /** Opens a part of a form if it is closed. */
  unfold(title: string): Promise<void>;
  /** A menu behind a button, then one of its lines. */
  menu(button: string, entry: string): Promise<void>;
  /** The command palette: types, takes the line that reads so. */
  command(typed: string, entry?: string | RegExp): Promise<void>;
  /** The same hands, kept inside a part of the window. */
  inside(part: Locator): Hands;
}

/** Hands on the whole window, or on a part of it. */
export function handsOn(page: Page, part: Locator = page.locator('body')): Hands {
  const { keyboard } = page;

  async function tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const stops = await stopsTo(target);
      if (stops === 0) return;
      // Not counted among the stops, it may be one after the next: a list that takes the focus first.
      const key = stops === null || stops > 0 ? 'Tab' : 'Shift+Tab';
      for (let stop = 0; stop < Math.abs(stops ?? 1); stop += 1) await keyboard.press(key);
    }
    throw new Error(`No way by keyboard to ${target.toString()}`);
  }

  /** Arrows down until the first line with this text is the one that Enter would take. */
  async function arrowTo(lines: Locator, text: string | RegExp): Promise<void> {
    const wanted = lines.filter({ hasText: text }).first();
    await expect(wanted).toBeVisible();
    for (let step = 0; step < mostLines; step += 1) {
      if ((await wanted.getAttribute('data-focused')) !== null) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`No way by arrows to «${String(text)}»`);
  }

  const hands: Hands = {
    page,
    tabTo,
    async keys(...names) {
      for (const name of names) await keyboard.press(name);
    },
    async write(label, text) {
      await tabTo(part.getByRole('textbox', { name: literal(label) }).first());
      await keyboard.press('Control+A');
      await keyboard.insertText(text);
    },
    async select(label, option) {
      const opensList = part.locator('[aria-haspopup=listbox]');
      await tabTo(part.getByRole('button', { name: label }).and(opensList).first());
      await keyboard.press('Enter');
      await arrowTo(page.getByRole('listbox').getByRole('option'), option);
      await keyboard.press('Enter');
      await expect(page.getByRole('listbox').getByRole('option', { name: option })).toHaveCount(0);
    },
    async suggest(label, typed, option) {
      await tabTo(part.getByRole('combobox', { name: literal(label) }).first());
      await keyboard.press('Control+A');
      // A name typed whole is taken as it stands: the list is gone then.
      await keyboard.insertText(typed === option ? typed.slice(0, -1) : typed);
      if (option === undefined) {
        // Leaving the field closes its list, behind which the rest of the window is hidden from screen readers.
        await keyboard.press('Tab');
        return;
      }
      await arrowTo(page.getByRole('listbox').getByRole('option'), option);
      await keyboard.press('Enter');
    },
    async pick(group, option) {
      const box = part.getByRole('radiogroup', { name: literal(group) }).first();
      const wanted = box.getByRole('radio', { name: literal(option) }).first();
      await tabTo(box);
      const count = await box.getByRole('radio').count();
      for (let step = 0; step <= count; step += 1) {
        if (await wanted.evaluate(radio => radio === document.activeElement)) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Space');
      await expect(wanted).toBeChecked();
    },
    async tick(label) {
      const box = part
        .getByRole('checkbox', { name: literal(label) })
        .or(part.getByRole('switch', { name: literal(label) }))
        .first();
      await tabTo(box);
      await keyboard.press('Space');
    },
    async press(name) {
      await tabTo(part.getByRole('button', { name: literal(name) }).first());
      await keyboard.press('Enter');
    },
    async unfold(title) {
      const toggle = part.locator('button[aria-expanded]').filter({ hasText: title }).first();
      await tabTo(toggle);
      if ((await toggle.getAttribute('aria-expanded')) === 'false') await keyboard.press('Enter');
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    },
    async menu(button, entry) {
      await hands.press(button);
      await arrowTo(page.getByRole('menuitem'), entry);
      await keyboard.press('Enter');
    },
    async command(typed, entry = typed) {
      await keyboard.press('Control+K');
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
      await keyboard.insertText(typed);
      await arrowTo(page.getByRole('menuitem'), entry);
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
    inside: inner => handsOn(page, inner),
  };
  return hands;
}
