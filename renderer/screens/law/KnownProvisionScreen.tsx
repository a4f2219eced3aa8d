import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Element } from '../../../shared/law/provisions.ts';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { citedProvision, useProvisions } from '../../records/provisions.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageBody, Second, Section, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Badge, StatusMark } from '../../ui/StatusMark.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Law.module.css';

const css = classes(sheet);

/** One provision of the list: its elements in both languages, which of them a lawyer has to check, who relies on it. */
export function KnownProvisionScreen(props: { id: string }) {
  const { law, records } = useWords();
  const says = law.provisions;
  const { language } = useFormat();
  const speech = useSpeech();
  const [, go] = useLocation();
  const { may } = useRight('argue');
  const provision = useProvisions().get(props.id);
  const added = (useVaultQuery(vault.law.provisions, {}).data ?? []).filter(
    ({ fields, status }) => fields.base === props.id && status === 'active',
  );
  if (!provision) return <EmptyState title={says.notFound} />;
  const cited = citedProvision(provision, language);
  return (
    <>
      <PageHeader
        level={2}
        title={provision[language]}
        below={provision[language === 'uk' ? 'en' : 'uk']}
        {...(provision.certain ? {} : { status: <Badge signal="review" word={says.uncertain} /> })}
        actions={
          may && (
            <Button icon={Plus} onPress={() => go(addresses.addElements(props.id))}>
              {says.addElements}
            </Button>
          )
        }
      />
      <PageBody>
        <Stack>
          <DescriptionList
            facts={[
              { term: says.cited, value: cited },
              { term: says.kind, value: speech.term('provisionKinds', provision.kind) },
              { term: says.number, value: <span className={css('code')}>{provision.id}</span> },
              ...(provision.note === null
                ? []
                : [{ term: speech.label('note'), value: provision.note[language] }]),
            ]}
          />
          <Section title={says.elements} level={3}>
            <Second>{says.notice}</Second>
            <State elements={provision.elements} />
            <DataTable
              caption={records.tableOf(says.elements)}
              captionHidden
              rows={provision.elements}
              keyOf={({ id }) => id}
              empty={<Second>{says.noElements}</Second>}
              columns={[
                { id: 'uk', label: says.uk, isRowName: true, cell: ({ uk }) => uk },
                {
                  id: 'en',
                  label: says.en,
                  cell: ({ en, own }) => (
                    <>
                      {en} {own && <Second small>({law.matrix.own})</Second>}
                    </>
                  ),
                },
              ]}
            />
          </Section>
          {added.length > 0 && (
            <Section title={says.ownBelow} level={3}>
              <ul>
                {added.map(({ id, fields }) => (
                  <li key={id}>
                    <a href={addresses.catalogued('provision', id)}>
                      {numberLabel('provision', fields.number)} {fields.titleUk ?? fields.titleEn}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Relying id={props.id} />
        </Stack>
      </PageBody>
    </>
  );
}

/** Said once where it holds for all of them. */
function State({ elements }: { elements: readonly Element[] }) {
  const { provisions: says, matrix } = useWords().law;
  if (elements.length === 0) return null;
  return elements.every(({ checked }) => checked) ? (
    <StatusMark signal="approved" word={says.checked} />
  ) : (
    <StatusMark signal="review" word={matrix.toCheckLong} />
  );
}

/** Theories that rest on it, or take it as a mode of liability. */
function Relying({ id }: { id: string }) {
  const { provisions: says } = useWords().law;
  const { data } = useVaultQuery(vault.law.coverage, {
    scope: { of: 'all', id: null },
    across: 'theories',
    offset: 0,
    limit: 1,
  });
  const theories = (data?.theories ?? []).filter(
    ({ provision, modes }) => provision === id || modes.includes(id),
  );
  return (
    <Section title={says.theories} level={3}>
      {theories.length === 0 ? (
        <Second>{says.noTheories}</Second>
      ) : (
        <ul>
          {theories.map(theory => (
            <li key={theory.id}>
              <a href={addresses.catalogued('theory', theory.id)}>
                {numberLabel('theory', theory.number)} {theory.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
