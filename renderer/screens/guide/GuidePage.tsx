import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Guide.module.css';
import { GuideText } from './GuideText.tsx';
import { guide } from './guideText.ts';

const css = classes(sheet);

/** One part of the guide, and the way to its neighbours. */
export function GuidePage(props: { part: string | null }) {
  const { guide: says } = useWords();
  const { language } = useFormat();
  const [, go] = useLocation();
  const parts = guide[language];
  const at = props.part === null ? 0 : parts.findIndex(each => each.id === props.part);
  const part = parts[at];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView(), [props.part]);
  if (part === undefined) {
    return (
      <EmptyState
        title={says.unknownTitle}
        actions={<Button onPress={() => go(addresses.guide(null))}>{says.fromBeginning}</Button>}
      >
        {says.unknownSentence}
      </EmptyState>
    );
  }
  const before = parts[at - 1];
  const next = parts[at + 1];
  return (
    <div ref={top}>
      <PageHeader title={part.title} level={2} />
      <PageBody>
        <div className={css('text')}>
          <GuideText tokens={part.tokens} />
        </div>
        <nav className={css('neighbours')} aria-label={says.neighbours}>
          {before && (
            <Button variant="quiet" icon={ArrowLeft} onPress={() => go(addresses.guide(before.id))}>
              {before.title}
            </Button>
          )}
          {next && (
            <Button variant="quiet" icon={ArrowRight} onPress={() => go(addresses.guide(next.id))}>
              {next.title}
            </Button>
          )}
        </nav>
      </PageBody>
    </div>
  );
}
