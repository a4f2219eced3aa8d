import { useQueryClient } from '@tanstack/react-query';
import { FlaskConical } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useVaultJob } from '../../vault/JobsProvider.tsx';
import { enterSession } from '../../vault/session.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

/** Makes and opens the demonstration vault. */
export function useDemo() {
  const queries = useQueryClient();
  const { language } = useFormat();
  const job = useVaultJob(vault.session.openDemo, { title: null });
  return {
    ...job,
    open: () =>
      void job.start({ language }).then(result => {
        if (result.ok) enterSession(queries, result.value);
      }),
  };
}

/** Invented children to learn on: one press away. */
export function DemoVault(props: { demo: ReturnType<typeof useDemo> }) {
  const { session } = useWords();
  const { demo } = props;
  return (
    <section className={css('way')}>
      <h2 className={css('wayTitle')}>{session.demo.title}</h2>
      <p className={css('second')}>{session.demo.sentence}</p>
      {demo.busy ? (
        <JobProgress
          title={session.demo.making}
          progress={demo.progress}
          stopping={demo.stopping}
          onCancel={demo.cancel}
        />
      ) : (
        <Button icon={FlaskConical} onPress={demo.open}>
          {session.demo.action}
        </Button>
      )}
      <FaultBanner fault={demo.fault} />
    </section>
  );
}
