import { Printer } from 'lucide-react';
import { useState } from 'react';
import { numberLabel } from '../../../shared/records/number.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { ChildPage } from './childPage.ts';
import {
  cardFields,
  missingOf,
  paperFacts,
  tracingFields,
  type PaperFacts,
  type PaperField,
} from './papers.ts';
import { PrintedChild } from './PrintedChild.tsx';

/** The card of Additional Protocol I and a tracing request, as they would be printed, with what they still lack. */
export function PapersTab(props: { page: ChildPage }) {
  const { papers } = useWords();
  const speech = useSpeech();
  const facts = paperFacts(props.page, speech);
  return (
    <Stack gap="loose">
      <Second>{papers.intro}</Second>
      <Paper {...props} paper="card" fields={cardFields} facts={facts} />
      <Paper {...props} paper="tracing" fields={tracingFields} facts={facts} />
    </Stack>
  );
}

function Paper(props: {
  page: ChildPage;
  paper: 'card' | 'tracing';
  fields: readonly PaperField[];
  facts: PaperFacts;
}) {
  const { papers } = useWords();
  const { page, paper, fields, facts } = props;
  const [isPrinting, setPrinting] = useState(false);
  const missing = missingOf(fields, facts);
  const says = papers[paper];
  return (
    <Section
      title={says.title}
      level={3}
      actions={
        <Button icon={Printer} size="small" onPress={() => setPrinting(true)}>
          {says.print}
        </Button>
      }
    >
      <Second small>{papers.counted(fields.length - missing.length, fields.length)}</Second>
      <DescriptionList
        facts={fields.map(field => ({
          term: papers.fields[field],
          value:
            facts[field].length === 0 ? (
              <StatusMark signal="review" word={papers.missing} />
            ) : (
              facts[field].map(value => <div key={value}>{value}</div>)
            ),
        }))}
      />
      {isPrinting && (
        <PrintedChild
          paper={paper}
          number={numberLabel('child', page.row.number)}
          fields={fields}
          facts={facts}
          onDone={() => setPrinting(false)}
        />
      )}
    </Section>
  );
}
