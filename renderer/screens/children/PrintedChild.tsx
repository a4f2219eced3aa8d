import { classes } from '../../ui/classes.ts';
import { PrintedPaper } from '../../ui/PrintedPaper.tsx';
import { en } from '../../words/en/index.ts';
import { uk } from '../../words/uk/index.ts';
import { missingOf, type PaperFacts, type PaperField } from './papers.ts';
import sheet from '../../ui/PrintedLines.module.css';

const css = classes(sheet);

/** A card or a tracing request on paper: its words in both languages, with lines to fill in for what is not recorded. */
export function PrintedChild(props: {
  paper: 'card' | 'tracing';
  number: string;
  fields: readonly PaperField[];
  facts: PaperFacts;
  onDone: () => void;
}) {
  const { paper, number, fields, facts, onDone } = props;
  const [first, second] = [uk.papers, en.papers];
  const missing = missingOf(fields, facts);
  const both = (field: PaperField) => `${first.fields[field]} · ${second.fields[field]}`;
  return (
    <PrintedPaper title={`${first[paper].title} · ${second[paper].title}`} onDone={onDone}>
      <p>
        {first[paper].basis} · {second[paper].basis}
      </p>
      <p>
        {first.record} · {second.record}: <strong>{number}</strong>
      </p>
      <table className={css('fields')}>
        <tbody>
          {fields.map(field => (
            <tr key={field}>
              <th scope="row">{both(field)}</th>
              <td>
                {facts[field].map(value => (
                  <div key={value}>{value}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p>
          {first.notRecorded} · {second.notRecorded}: {missing.map(both).join('; ')}.
        </p>
      )}
      <dl className={css('blanks')}>
        {(['filledInBy', 'date', 'signature'] as const).map(blank => (
          <div key={blank}>
            <dt>
              {first.blanks[blank]} · {second.blanks[blank]}
            </dt>
            <dd />
          </div>
        ))}
      </dl>
    </PrintedPaper>
  );
}
