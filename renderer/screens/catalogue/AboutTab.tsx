import { catalogueRows } from '../../../shared/package/pages/catalogueRows.ts';
import type { Row } from '../../../shared/package/pages/rows.ts';
import { provisionOfTerm } from '../../../shared/records/provision.ts';
import { addressOfRecord } from '../../addresses.ts';
import { ErasedFacts } from '../../records/Erased.tsx';
import { saidValue } from '../../records/memberChanges.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import { Beside } from './Beside.tsx';
import sheet from './Catalogue.module.css';
import type { CataloguedPage } from './page.ts';

const css = classes(sheet);
const narrative = ['fact', 'assessment', 'sources'];

type Fields = Readonly<Record<string, unknown>>;
type Item = Readonly<{ item: unknown; key: string }>;

/** What is known: single facts first, then the lists, then what is told. */
export function AboutTab(props: { page: CataloguedPage }) {
  const { catalogue, records } = useWords();
  const speech = useSpeech();
  const { page } = props;
  const { record } = page;
  const fields: Fields = record.fields;
  const rows = catalogueRows[record.type].filter(
    ({ path }) => !narrative.includes(path) && path !== 'confidentiality',
  );
  const facts = rows.flatMap((row): Fact[] => {
    if (typeof row.show !== 'string' || row.show === 'record') return [];
    const [member = '', part] = row.path.split('/');
    const whole = fields[member];
    const label = speech.label(row.label);
    if (Array.isArray(whole)) {
      const said = (whole as readonly unknown[]).flatMap(
        each => recordedProvision(page, each) ?? saidValue(each, row.show, speech) ?? [],
      );
      return said.length === 0 ? [] : [{ term: label, value: said.join(', ') }];
    }
    const value =
      recordedProvision(page, whole) ??
      saidValue(part === undefined ? whole : at(whole, part), row.show, speech);
    if (value === null) return [];
    const target = part === undefined ? null : at(whole, 'record');
    return [{ term: label, value: <Linked page={page} name={value} record={target} /> }];
  });
  const lists = rows.filter(
    row => typeof row.show !== 'string' && itemsOf(fields[row.path]).length > 0,
  );
  const told = narrative.filter(member => itemsOf(fields[member]).length > 0);
  return (
    <Stack>
      <Beside page={page} />
      {facts.length === 0 && lists.length === 0 ? (
        <Second>{catalogue.nothingKnown}</Second>
      ) : (
        <DescriptionList facts={facts} />
      )}
      <ErasedFacts record={record} />
      {lists.map(row => (
        <Section key={row.path} level={3} title={speech.label(row.label)}>
          <Listed page={page} row={row} caption={records.tableOf(speech.label(row.label))} />
        </Section>
      ))}
      {told.length > 0 && (
        <Section level={3} title={catalogue.sections.told}>
          {told.map(member => (
            <div key={member} className={css('told', member === 'assessment' && 'assessed')}>
              <h4 className={css('toldTitle')}>{speech.label(member)}</h4>
              {itemsOf(fields[member]).map((paragraph, index) => (
                <p key={index}>{String(paragraph)}</p>
              ))}
            </div>
          ))}
        </Section>
      )}
    </Stack>
  );
}

/** A list of the record as a table; a name leads to the record behind it. Columns in which nothing stands are left out. */
function Listed(props: { page: CataloguedPage; row: Row; caption: string }) {
  const speech = useSpeech();
  const { page, row } = props;
  const fields: Fields = page.record.fields;
  const items = itemsOf(fields[row.path]).map((item, index) => ({ item, key: String(index) }));
  const parts = typeof row.show === 'string' ? [] : row.show;
  const columns = parts.filter(
    part =>
      part.show !== 'record' && items.some(({ item }) => (at(item, part.path) ?? null) !== null),
  );
  const naming = columns.find(({ path }) => path === 'organisation' || path === 'name')?.path;
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={items}
      keyOf={({ key }) => key}
      columns={columns.map((part, index): Column<Item> => ({
        id: part.path,
        label: speech.label(part.label),
        isRowName: index === 0,
        cell: ({ item }) => {
          const said = saidValue(at(item, part.path), part.show, speech);
          if (part.path !== naming || said === null) return said;
          return <Linked page={page} name={said} record={at(item, 'record')} />;
        },
      }))}
    />
  );
}

/** What a provision that was recorded here is called; null for every other value. */
function recordedProvision({ named }: CataloguedPage, value: unknown): string | null {
  const id = typeof value === 'string' ? provisionOfTerm(value) : null;
  return (id !== null && named.find(each => each.id === id)?.label) || null;
}

/** A name that leads to the record it stands for, where there is one. */
function Linked(props: { page: CataloguedPage; name: string; record: unknown }) {
  const found = props.page.named.find(({ id }) => id === props.record);
  const href = found === undefined ? null : addressOfRecord(found);
  return href === null ? props.name : <a href={href}>{props.name}</a>;
}

function at(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return Reflect.get(value, name);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
