import { addressOfRecord, addresses } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { Second } from '../ui/Layout.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';
import { useSpeech } from './useSpeech.ts';
import { useToday } from './useToday.ts';
import sheet from './Due.module.css';

const css = classes(sheet);
const most = 50;

/** Tasks and deadlines of proceedings in the order of their days. */
export function DueLines(props: {
  isMine: boolean;
  until?: string;
  most?: number;
  /** Says nothing where there is none */
  isQuiet?: boolean;
}) {
  const { work } = useWords();
  const speech = useSpeech();
  const today = useToday();
  const { isMine, until = '9999-12-31' } = props;
  const asked = { until, mine: isMine, limit: props.most ?? most };
  const { data } = useVaultQuery(vault.task.dues, asked, { keep: true });
  const says = work.home;
  if (data === null) return null;
  if (data.length === 0) return props.isQuiet === true ? null : <Second>{says.noDues}</Second>;
  return (
    <ol className={css('lines')} aria-label={isMine ? says.duesMine : says.duesAll}>
      {data.map(due => {
        const { record } = due;
        const day = speech.date(due.due) ?? due.due;
        const below = due.kind === 'task' ? record.label : `${says.deadline} · ${record.label}`;
        return (
          <li key={`${record.id} ${due.what} ${due.due}`}>
            <a className={css('line')} href={addressOfRecord(record) ?? addresses.work}>
              <span className={css('what')}>{due.what}</span>
              <span className={css('end')}>
                {due.lastDay < today ? (
                  <StatusMark signal="fault" word={work.lateSince(day)} />
                ) : (
                  work.dueBy(day)
                )}
              </span>
              {due.kind === 'deadline' && <span className={css('below')}>{below}</span>}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
