import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { classes } from '../ui/classes.ts';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useRight } from '../vault/rights.ts';
import { useFormat, useWords } from '../words/LanguageProvider.tsx';
import { useToday } from './useToday.ts';
import sheet from './Due.module.css';

const css = classes(sheet);

/** How much waits for the reader, each line leading to it: tasks, answers to requests, records to be reviewed. */
export function WaitingLines() {
  const { work } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const today = useToday();
  const { may: mayReview } = useRight('review');
  const { may: mayWork } = useRight('work');
  const tasks = useVaultQuery(vault.task.counts, { today }).data;
  const requests = useVaultQuery(vault.request.list, {}).data;
  const queue = useVaultQuery(vault.review.queue, { after: null, limit: 1 }).data;
  const says = work.home;
  const answers = requests?.filter(({ mayAnswer }) => mayAnswer).length ?? 0;
  const lines = [
    ...(mayWork
      ? [
          {
            what: says.mine,
            count: tasks?.mine ?? 0,
            late: tasks?.mineLate ?? 0,
            to: addresses.work,
          },
        ]
      : []),
    { what: says.requests, count: answers, late: 0, to: addresses.approvals },
    ...(mayReview
      ? [{ what: says.queue, count: queue?.total ?? 0, late: 0, to: addresses.review }]
      : []),
  ];
  return (
    <ul className={css('lines')} aria-label={says.waits}>
      {lines.map(({ what, count, late, to }) => (
        <li key={what}>
          <a
            className={css('line')}
            href={to}
            onClick={event => {
              event.preventDefault();
              go(to);
            }}
          >
            <span className={css('what')}>{what}</span>
            <span className={css('end')}>
              {late > 0 && <span className={css('late')}>{says.withLate(late)}</span>}
              {format.number(count)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
