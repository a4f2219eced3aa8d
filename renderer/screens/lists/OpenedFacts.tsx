import { useState } from 'react';
import type { OpenedList } from '../../../shared/contract/lists.ts';
import type { ChosenRole } from '../../../shared/lists/layout.ts';
import { columnLetters } from '../../../shared/lists/raw.ts';
import { roles, type Role } from '../../../shared/lists/roles.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { Columns, Inline, Second, Stack } from '../../ui/Layout.tsx';
import { Select } from '../../ui/Select.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';

/** What was read: the file, what is worth a warning, and what each column is taken for. */
export function OpenedFacts(props: {
  opened: OpenedList;
  onColumns: (columns: ChosenRole[]) => void;
}) {
  const { lists: says } = useWords();
  const format = useFormat();
  const { opened } = props;
  const hidden = opened.sheets.flatMap(({ columns }) =>
    columns
      .filter(({ isHidden }) => isHidden)
      .map(({ heading, column }) => heading || columnLetters(column)),
  );
  const about = [opened.file, opened.format.toUpperCase(), opened.encoding];
  return (
    <Stack>
      <Inline>
        <strong>{says.counts(opened.counts.all)}</strong>
        <Second>{about.filter(part => part).join(' · ')}</Second>
      </Inline>
      {opened.heldAs !== null && (
        <AlertBanner tone="info" title={says.heldAs(numberLabel('evidence', opened.heldAs))} />
      )}
      {opened.isMapped && <AlertBanner tone="info" title={says.mapped} />}
      {hidden.length > 0 && <AlertBanner tone="warn" title={says.hidden(hidden.join(', '))} />}
      {opened.sheets.map(({ name, statedTotal, children, headerRows }) => (
        <Stack key={name} gap="tight">
          {statedTotal !== null && statedTotal !== children && (
            <AlertBanner
              tone="warn"
              title={says.totalDiffers(format.number(statedTotal), format.number(children))}
            />
          )}
          {headerRows === null && <AlertBanner tone="warn" title={says.noHeading} />}
        </Stack>
      ))}
      <FormSection
        title={says.columns}
        startsOpen={opened.sheets.some(each => each.headerRows === null)}
      >
        <ColumnRoles key={opened.id} {...props} />
      </FormSection>
    </Stack>
  );
}

function ColumnRoles(props: { opened: OpenedList; onColumns: (columns: ChosenRole[]) => void }) {
  const { lists: says } = useWords();
  const all = props.opened.sheets.flatMap(({ name, columns }) =>
    columns.map(({ column, role, heading }) => ({ sheet: name, column, role, heading })),
  );
  const [chosen, setChosen] = useState<readonly Role[]>(all.map(({ role }) => role));
  const choices = roles.map(role => ({ value: role, label: says.roles[role] }));
  const put = (at: number, role: Role) =>
    setChosen(chosen.map((before, index) => (index === at ? role : before)));
  return (
    <Stack>
      <Columns>
        {all.map(({ sheet, column, heading }, at) => (
          <Select
            key={`${sheet} ${column}`}
            label={[sheet, columnLetters(column), heading].filter(part => part !== '').join(' · ')}
            choices={choices}
            value={chosen[at] ?? 'unknown'}
            onChange={role => put(at, role)}
          />
        ))}
      </Columns>
      <div>
        <Button
          onPress={() =>
            props.onColumns(
              all.map(({ sheet, column }, at) => ({
                sheet,
                column,
                role: chosen[at] ?? 'unknown',
              })),
            )
          }
        >
          {says.apply}
        </Button>
      </div>
    </Stack>
  );
}
