import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SearchRoom } from '../../shared/contract/savedSearches.ts';
import { addresses } from '../addresses.ts';
import { Menu } from '../ui/Menu.tsx';
import { useToast } from '../ui/Toast.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { SaveSearchDialog } from './SaveSearchDialog.tsx';

/**
 * How a list was set, under a name: chosen here, or brought by an address with `?saved=`. What an older version
 * saved and `read` does not understand is passed over.
 */
export function SavedSearches<View>(props: {
  room: SearchRoom;
  view: View;
  read: (json: unknown) => View | null;
  onApply: (view: View) => void;
}) {
  const { saved: says } = useWords().work;
  const { may } = useRight('work');
  const toast = useToast();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('saved');
  const [isSaving, setSaving] = useState(false);
  const { room, view, read, onApply } = props;
  const all = useVaultQuery(vault.savedSearch.list, {}).data ?? [];
  const here = all.filter(each => each.room === room);
  const apply = (json: string) => {
    const found = read(parsed(json));
    if (found !== null) onApply(found);
  };
  const wanted = here.find(({ id }) => id === asked);
  useEffect(() => {
    if (!wanted) return;
    apply(wanted.json);
    const [address = ''] = addresses.savedSearch(room, wanted.id).split('?');
    go(address, { replace: true });
  });
  const drop = async (id: string) => {
    const result = await vault.savedSearch.drop({ id });
    if (result.ok) toast({ tone: 'ok', text: says.dropped });
  };
  const none = { id: 'none', label: says.none, disabled: true, run: () => undefined };
  return (
    <>
      <Menu
        size="small"
        label={says.label}
        groups={[
          here.length === 0
            ? [none]
            : here.map(({ id, name, json, isMine, who }) => ({
                id,
                label: name,
                icon: Bookmark,
                ...(isMine ? {} : { detail: says.of(who) }),
                run: () => apply(json),
              })),
          may
            ? [{ id: 'save', label: says.save, icon: BookmarkPlus, run: () => setSaving(true) }]
            : [],
          may
            ? here
                .filter(({ isMine }) => isMine)
                .map(({ id, name }) => ({
                  id: `drop-${id}`,
                  label: says.drop(name),
                  icon: Trash2,
                  danger: true,
                  run: () => void drop(id),
                }))
            : [],
        ]}
      />
      {isSaving && (
        <SaveSearchDialog
          room={room}
          json={JSON.stringify(view)}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
