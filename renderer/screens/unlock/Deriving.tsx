import type { Progress } from '../../../shared/contract/define.ts';
import { classes } from '../../ui/classes.ts';
import { JobProgress } from '../../vault/JobProgress.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Unlock.module.css';

const css = classes(sheet);

/** While the key is being derived: that cannot be stopped half-way, and says why it takes its time. */
export function Deriving(props: { progress: Progress | null }) {
  const { session } = useWords();
  return (
    <div>
      <JobProgress title={session.deriving} progress={props.progress} stopping={false} />
      <p className={css('second')}>{session.derivingDetail}</p>
    </div>
  );
}
