import type { ListedChild, RowDecision } from '../../../shared/contract/lists.ts';
import { columnLetters } from '../../../shared/lists/raw.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { ReasonList } from '../../records/ReasonList.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { isTaken, nameOf, offeredBirths, placeOf } from './work.ts';

type Act = RowDecision['act'] | 'auto';

/** One row: what it holds, what was noticed, whom it may be of, and the decision. */
export function RowDetail(props: {
  row: ListedChild;
  decided: RowDecision | null;
  onDecide: (decision: RowDecision | null) => void;
}) {
  const { lists: says, recognition } = useWords();
  const { row, decided, onDecide } = props;
  const births = offeredBirths(row);
  const change = (part: Partial<RowDecision>) => {
    const [first] = row.resembles;
    const next = {
      key: row.key,
      act: 'create',
      child: null,
      birth: null,
      sex: null,
      ...decided,
      ...part,
    } as const;
    onDecide({ ...next, child: next.act === 'add' ? (next.child ?? first?.child ?? null) : null });
  };
  const decideAct = (act: Act) => (act === 'auto' ? onDecide(null) : change({ act }));
  const acts: readonly Act[] =
    row.resembles.length > 0 ? ['auto', 'create', 'add', 'skip'] : ['auto', 'create', 'skip'];
  const facts = [
    ...(row.birth?.raw ? [{ term: says.birth, value: row.birth.raw }] : []),
    ...row.fields.map(({ heading, column, raw }) => ({
      term: heading || columnLetters(column),
      value: raw,
    })),
    ...row.comments.map(({ column, text }) => ({
      term: `${columnLetters(column)}${row.row}`,
      value: text,
    })),
  ];
  return (
    <Section level={3} title={`${says.row(placeOf(row))} · ${nameOf(row) || says.unnamed}`}>
      <Stack>
        <StatusMark
          signal={isTaken(row, decided) ? 'approved' : 'plain'}
          word={isTaken(row, decided) ? says.taken : says.left}
        />
        {row.issues.length > 0 && (
          <ul aria-label={says.noticed}>
            {row.issues.map(({ code, level, detail }, at) => (
              <li key={at}>
                <StatusMark
                  signal={level === 'error' ? 'fault' : level === 'decision' ? 'review' : 'plain'}
                  word={says.issues[code]}
                />
                {detail !== null && <Second small> {detail}</Second>}
              </li>
            ))}
          </ul>
        )}
        {row.resembles.length > 0 && (
          <ul aria-label={says.resembles}>
            {row.resembles.map(({ child, number, name, birth, likeness }) => (
              <li key={child}>
                <a href={addresses.child(child)}>
                  {[numberLabel('child', number), name, birth].filter(part => part).join(' · ')}
                </a>
                {likeness && <ReasonList reasons={likeness.reasons} />}
              </li>
            ))}
          </ul>
        )}
        {row.alike.length > 0 && (
          <div>
            <Second>{recognition.inList}</Second>
            <ul aria-label={recognition.inList}>
              {row.alike.map(({ key, sheet, row: line, name, likeness }) => (
                <li key={key}>
                  {[name, recognition.rowOf(sheet, line)].filter(part => part !== null).join(' · ')}
                  <ReasonList reasons={likeness.reasons} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {row.standing !== 'same' && (
          <RadioGroup
            label={says.decision}
            choices={acts.map(act => ({ value: act, label: says.decisions[act] }))}
            value={decided?.act ?? 'auto'}
            onChange={decideAct}
          />
        )}
        {decided?.act === 'add' && (
          <Select
            label={says.whichChild}
            choices={row.resembles.map(({ child, number, name }) => ({
              value: child,
              label: [numberLabel('child', number), name].filter(part => part).join(' · '),
            }))}
            value={decided.child}
            onChange={child => change({ child })}
          />
        )}
        {decided !== null && decided.act !== 'skip' && births.length > 0 && (
          <RadioGroup
            label={says.birth}
            choices={[
              { value: '', label: says.asRead },
              ...births.map(birth => ({ value: birth, label: birth })),
            ]}
            value={decided.birth ?? ''}
            onChange={birth => change({ birth: birth === '' ? null : birth })}
          />
        )}
        <DescriptionList facts={facts} />
      </Stack>
    </Section>
  );
}
