import { useState } from 'react';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { classes } from '../../ui/classes.ts';
import { useSession } from '../../vault/session.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Home.module.css';

const css = classes(sheet);

/** That somebody tried names or passphrases since the last opening, until it is read. */
export function FailedTriesNotice() {
  const { failedTries: says } = useWords().session.home;
  const format = useFormat();
  const { failedTries: told } = useSession();
  const [isRead, setRead] = useState(false);
  if (told === null || isRead) return null;
  const { count, since, last } = told;
  const isKnown = count !== null && since !== null && last !== null;
  return (
    <div className={css('notice')}>
      <AlertBanner
        tone="warn"
        title={isKnown ? says.title(count, format.moment(since)) : says.unreadable}
        onDismiss={() => setRead(true)}
      >
        {isKnown ? says.sentence(format.moment(last)) : says.sentenceUnreadable}
      </AlertBanner>
    </div>
  );
}
