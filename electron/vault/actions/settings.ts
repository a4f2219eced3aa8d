import type { Contract } from '../../../shared/contract/index.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { Settings } from '../../../shared/contract/session.ts';
import type { Desk } from '../desk.ts';

/** Only what was given is changed. */
function given(changes: Readonly<Record<string, unknown>>): Partial<Settings> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

export const settings: Handlers<Contract, Desk>['settings'] = {
  read: desk => desk.settings.value,
  async write(desk, changes) {
    const value = await desk.settings.change(given(changes));
    if (!value.rememberVaults) {
      await desk.memory.recents.forgetAll();
      await desk.backups.forgetFolders();
    }
    desk.applySettings(value);
    return value;
  },
};
