import { Plus } from 'lucide-react';
import { useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/Button.tsx';
import { Section, Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { AsOf, allTime } from './AsOf.tsx';
import { holdsOn } from './asOf.ts';
import sheet from './Child.module.css';
import type { ChildPage, StatementView } from './childPage.ts';
import { StatementDialog } from './StatementDialog.tsx';
import { StatementTable } from './StatementTable.tsx';
import { ErasedStatements } from './ErasedStatements.tsx';
import { WithdrawnParts } from './WithdrawnParts.tsx';

const css = classes(sheet);

/** The history of statements of who the child is; on any day, before and after each change. */
export function IdentityTab(props: { page: ChildPage; canChange: boolean }) {
  const { assertions, members } = useWords();
  const { page, canChange } = props;
  const [day, setDay] = useState<string>(allTime);
  const [isAdding, setAdding] = useState(false);
  const active = page.assertions.filter(each => each.status === 'active');
  const shown = (statement: StatementView) =>
    day === allTime ? 'yes' : holdsOn(statement.fields, day);
  return (
    <Stack>
      <Section
        title={members.abouts.identityState}
        level={3}
        actions={
          canChange ? (
            <Button icon={Plus} size="small" onPress={() => setAdding(true)}>
              {assertions.add}
            </Button>
          ) : null
        }
      >
        <div className={css('asOf')}>
          <AsOf statements={active} day={day} onDay={setDay} />
        </div>
        <StatementTable
          page={page}
          statements={active.filter(each => shown(each) !== 'no')}
          all={active}
          holding={shown}
          canChange={canChange}
          empty={day === allTime ? assertions.table.empty : assertions.asOf.nothing}
        />
      </Section>
      <ErasedStatements page={page} />
      <WithdrawnParts page={page} type="assertion" canChange={canChange} />
      {isAdding && <StatementDialog child={page.child.id} onClose={() => setAdding(false)} />}
    </Stack>
  );
}
