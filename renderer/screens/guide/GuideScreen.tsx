import { useDeferredValue, useRef } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ListRow } from '../../ui/ListRow.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useShortcuts } from '../../ui/useShortcuts.ts';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { remembered, useRemembered } from '../../vault/remembered.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Guide.module.css';
import { found, guide, type GuidePart } from './guideText.ts';

const css = classes(sheet);
const keptFilter = remembered('');
const keyOf = (part: GuidePart) => part.id;

/** The list column: the parts of the guide, or those where the words stand that were typed. */
export function GuideScreen(props: { part: string | null }) {
  const { guide: says } = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const [text, setText] = useRemembered(keptFilter);
  const parts = found(guide[language], useDeferredValue(text));
  const filter = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => filter.current?.focus() });
  return (
    <div className={css('column')}>
      <PageHeader title={says.title} level={2} look="compact" />
      <div className={css('above')}>
        <SearchField
          label={says.filter}
          placeholder={says.filter}
          value={text}
          onChange={setText}
          shortcut="/"
          inputRef={filter}
        />
      </div>
      <div className={css('list')}>
        <VirtualList
          label={says.title}
          items={parts}
          keyOf={keyOf}
          lines={text.trim() === '' ? 1 : 2}
          openKey={props.part ?? guide[language][0]?.id ?? null}
          onOpen={id => go(addresses.guide(id))}
          empty={<EmptyState title={says.noneTitle}>{says.noneSentence}</EmptyState>}
        >
          {part => (
            <ListRow
              title={part.title}
              lines={text.trim() === '' ? [] : [{ text: part.excerpt }]}
            />
          )}
        </VirtualList>
      </div>
    </div>
  );
}
