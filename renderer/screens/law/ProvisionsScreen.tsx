import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ProvisionTold } from '../../../shared/law/provisions.ts';
import { searchTokens } from '../../../shared/matching/index.ts';
import { addresses } from '../../addresses.ts';
import { citedProvision, useProvisions } from '../../records/provisions.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Law.module.css';

const css = classes(sheet);
const keptText = remembered('');
const keyOf = ({ id }: ProvisionTold) => id;

/** The list column: every provision, of the list and recorded here, found by any word of it in either language. */
export function ProvisionsScreen(props: { openId: string | null }) {
  const { law, catalogue } = useWords();
  const says = law.provisions;
  const { language } = useFormat();
  const speech = useSpeech();
  const { may } = useRight('argue');
  const [, go] = useLocation();
  const [text, setText] = useRemembered(keptText);
  const filter = useRef<HTMLInputElement>(null);
  const provisions = useProvisions();
  const asked = useDeferredValue(text);
  const rows = useMemo(
    () => [...provisions.values()].filter(each => fits(each, asked)),
    [provisions, asked],
  );
  const add = () => go(addresses.newCatalogued('provision'));
  useShortcuts({ '/': () => filter.current?.focus(), ...(may ? { N: add } : {}) });
  return (
    <div className={css('listColumn')}>
      <PageHeader
        look="compact"
        level={2}
        title={says.title}
        below={says.total(rows.length)}
        actions={
          may && (
            <Button size="small" icon={Plus} shortcut="N" onPress={add}>
              {catalogue.add}
            </Button>
          )
        }
      />
      <div className={css('filter')}>
        <SearchField
          label={says.filter}
          placeholder={says.filter}
          shortcut="/"
          value={text}
          onChange={setText}
          inputRef={filter}
        />
      </div>
      <div className={css('rows')}>
        <VirtualList
          label={says.title}
          items={rows}
          keyOf={keyOf}
          lines={2}
          total={rows.length}
          openKey={props.openId}
          onOpen={id => go(addresses.provision(id))}
          empty={<EmptyState title={says.nothing} />}
        >
          {row => (
            <ListRow
              title={row[language]}
              lines={[
                {
                  text: [citedProvision(row, language), speech.term('provisionKinds', row.kind)]
                    .filter(part => part !== null && part !== '')
                    .join(' · '),
                },
              ]}
            />
          )}
        </VirtualList>
      </div>
    </div>
  );
}

/** Every word that was typed begins a word of it, in either language. */
function fits({ uk, en, law, article, elements }: ProvisionTold, text: string): boolean {
  const asked = searchTokens(text).plain;
  if (asked.length === 0) return true;
  const own = [uk, en, law.uk, law.en, article, ...elements.flatMap(each => [each.uk, each.en])];
  const { plain } = searchTokens(own.join('\n'));
  return asked.every(word => plain.some(each => each.startsWith(word)));
}
