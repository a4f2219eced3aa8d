import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { classes } from '../ui/classes.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useSession } from '../vault/session.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import sheet from './Shell.module.css';

const css = classes(sheet);

/** On paper only: by whom and when a page was printed, and which state of the ledger it shows. */
export function PrintedFoot() {
  const { app } = useWords();
  const format = useFormat();
  const session = useSession();
  const head = useVaultQuery(vault.ledger.head, {}).data;
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    // before the printer looks at the page
    const note = () => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  if (at === null) return null;
  return (
    <footer className={css('printed')}>
      <p>{app.printed(session.user.name, format.moment(at))}</p>
      {head !== null && (
        <p>
          {app.printedState(
            head.size,
            (format.language === 'uk' ? head.wordsUk : head.wordsEn).join(' '),
          )}
        </p>
      )}
      {session.demo && <p>{app.demoDetail}</p>}
    </footer>
  );
}
