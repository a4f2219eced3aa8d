import { useId } from 'react';
import { useLocation } from 'wouter';
import type { ChildFilter } from '../../../shared/contract/records.ts';
import type { ChildFigures, Figure } from '../../../shared/contract/views.ts';
import { ReviewState } from '../../../shared/events/review.ts';
import { withSmallHidden } from '../../../shared/records/figures.ts';
import { addresses } from '../../addresses.ts';
import { termWord } from '../../records/terms.ts';
import { classes } from '../../ui/classes.ts';
import { Copyable } from '../../ui/Copyable.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { allChildren, firstState, type ListState } from '../../records/childList.ts';
import { DueLines } from '../../records/DueLines.tsx';
import { useToday } from '../../records/useToday.ts';
import { WaitingLines } from '../../records/WaitingLines.tsx';
import { useKept } from '../../records/useKept.ts';
import sheet from './Overview.module.css';

const css = classes(sheet);

interface Line {
  readonly label: string;
  readonly count: number;
  /** What the list is narrowed to; null where it has no filter for it. */
  readonly narrow: Partial<ChildFilter> | null;
}

interface Group {
  readonly title: string;
  readonly hint: string | null;
  readonly lines: readonly Line[];
}

/** How many children are of each kind. Each figure narrows the list beside it to those behind it. */
export function Overview(props: { figures: ChildFigures }) {
  const words = useWords();
  const { overview } = words.session;
  const groups = useGroups(props.figures);
  const [, go] = useLocation();
  const [, keep] = useKept<ListState>('list', firstState);
  const show = (narrow: Partial<ChildFilter>) => {
    keep(before => ({
      ...before,
      filter: { ...allChildren, ...narrow },
      place: null,
      asked: before.asked + 1,
    }));
    go(addresses.children);
  };
  return (
    <>
      <PageHeader
        title={overview.title}
        level={2}
        below={overview.children(props.figures.children)}
      />
      <div className={css('overview')}>
        <NeedsMe />
        <p className={css('second')}>{overview.hint}</p>
        <div className={css('groups')}>
          {groups.map(group => (
            <FigureTable key={group.title} group={group} onShow={show} />
          ))}
        </div>
        <div className={css('group')}>
          <Copyable text={tableOf(groups, overview.hidden)} what={overview.title}>
            {overview.copy}
          </Copyable>
          <p className={css('second')}>{overview.copyHint}</p>
        </div>
      </div>
    </>
  );
}

/** What waits for the reader today, before the figures of the case. */
function NeedsMe() {
  const { work } = useWords();
  const id = useId();
  return (
    <section className={css('group')} aria-labelledby={id}>
      <h3 id={id} className={css('groupTitle')}>
        {work.home.today}
      </h3>
      <div className={css('today')}>
        <WaitingLines />
        <DueLines isMine until={useToday()} most={5} isQuiet />
      </div>
    </section>
  );
}

function FigureTable(props: { group: Group; onShow: (narrow: Partial<ChildFilter>) => void }) {
  const { overview } = useWords().session;
  const format = useFormat();
  const id = useId();
  const { title, hint, lines } = props.group;
  return (
    <section className={css('group')} aria-labelledby={id}>
      <h3 id={id} className={css('groupTitle')}>
        {title}
      </h3>
      {hint !== null && <p className={css('second')}>{hint}</p>}
      {lines.length === 0 ? (
        <p className={css('second')}>{overview.notRecorded}</p>
      ) : (
        <table className={css('table')} aria-labelledby={id}>
          <tbody>
            {lines.map(({ label, count, narrow }) => (
              <tr key={label} className={css('line')}>
                <th scope="row">
                  {narrow === null ? (
                    <span className={css('plain')}>{label}</span>
                  ) : (
                    <button
                      type="button"
                      className={css('figure')}
                      onClick={() => props.onShow(narrow)}
                    >
                      {label}
                    </button>
                  )}
                </th>
                <td>{format.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function useGroups(figures: ChildFigures): readonly Group[] {
  const words = useWords();
  const { language } = useFormat();
  const { overview } = words.session;
  const { list } = words.children;
  const lines = (
    all: readonly Figure[],
    label: (value: string) => string,
    narrow: (value: string) => Partial<ChildFilter> | null,
  ): Line[] =>
    all.map(({ value, count }) =>
      value === null
        ? { label: overview.notRecorded, count, narrow: null }
        : { label: label(value), count, narrow: narrow(value) },
    );
  return [
    {
      title: overview.attention,
      hint: null,
      lines: [
        {
          label: overview.unproven,
          count: figures.unproven,
          narrow: { unproven: true },
        },
        {
          label: overview.unlocated,
          count: figures.unlocated,
          narrow: { unlocated: true },
        },
        { label: overview.overdue, count: figures.overdue, narrow: { overdue: true } },
      ],
    },
    {
      title: overview.caseStatuses,
      hint: null,
      lines: lines(
        figures.caseStatuses,
        value => termWord('caseStatuses', value, language),
        caseStatus => ({ caseStatus }),
      ),
    },
    {
      title: overview.forms,
      hint: overview.formsHint,
      lines: lines(
        figures.forms,
        value => formIn(value, list.forms) ?? value,
        value => {
          const form = isForm(value, list.forms) ? value : null;
          return form && { form };
        },
      ),
    },
    {
      title: overview.countries,
      hint: null,
      lines: lines(
        figures.countries,
        value => termWord('countries', value, language),
        country => ({ country }),
      ),
    },
    {
      title: overview.reviews,
      hint: null,
      lines: lines(
        figures.reviews,
        value => {
          const state = ReviewState.safeParse(value).data;
          return state ? words.review.states[state] : value;
        },
        value => {
          const review = ReviewState.safeParse(value).data;
          return review ? { review } : null;
        },
      ),
    },
  ];
}

type FormWords = Readonly<Record<NonNullable<ChildFilter['form']>, string>>;

function isForm(value: string, forms: FormWords): value is keyof FormWords {
  return Object.hasOwn(forms, value);
}

function formIn(value: string, forms: FormWords): string | null {
  return isForm(value, forms) ? forms[value] : null;
}

/** Tab-separated, as every table program takes it from the clipboard; small figures hidden. */
function tableOf(groups: readonly Group[], hidden: string): string {
  return groups
    .flatMap(({ title, lines }) => {
      const told = withSmallHidden(lines.map(({ count }) => count));
      return lines.map(({ label }, at) => [title, label, told[at] ?? hidden].join('\t'));
    })
    .join('\n');
}
