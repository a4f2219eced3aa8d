import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { numberLabel } from '../../../shared/records/number.ts';
import { addresses } from '../../addresses.ts';
import { AskAgain, InterviewTable } from '../../records/Interviews.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useRight } from '../../vault/rights.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { CataloguedPage } from './page.ts';

/** What stands beside the facts of a source or an interview: warnings, what is due, who the source is. */
export function Beside(props: { page: CataloguedPage }) {
  const { type } = props.page.record;
  return type === 'source' || type === 'interview' ? <Known page={props.page} /> : null;
}

function Known(props: { page: CataloguedPage }) {
  const { sources } = useWords();
  const format = useFormat();
  const [, go] = useLocation();
  const { may } = useRight('record');
  const { type, id, status } = props.page.record;
  const { data } = useVaultQuery(vault.sources.beside, { id });
  if (data === null) return null;
  const { identities, warnings, askAgain, others } = data;
  const says = sources.identity;
  const canChange = may && status === 'active';
  return (
    <Stack>
      {warnings.length > 0 && (
        <AlertBanner
          tone="warn"
          title={format.list(warnings.map(each => sources.warnings[each]))}
        />
      )}
      <AskAgain askAgain={askAgain} />
      {type === 'source' && (
        <Section
          level={3}
          title={says.title}
          actions={
            canChange && (
              <Button
                size="small"
                icon={Plus}
                onPress={() => go(addresses.newCatalogued('sourceIdentity', null, id))}
              >
                {says.add}
              </Button>
            )
          }
        >
          {identities.length === 0 ? (
            <Second>{says.none}</Second>
          ) : (
            identities.map(({ id: identity, number, compartment }) => (
              <p key={identity}>
                <a href={addresses.catalogued('sourceIdentity', identity)}>
                  {says.open(numberLabel('sourceIdentity', number))}
                </a>{' '}
                <Second>
                  {compartment === null
                    ? says.openTo
                    : says.sealedIn(compartment.name ?? String(compartment.number))}
                </Second>
              </p>
            ))
          )}
        </Section>
      )}
      {others.length > 0 && (
        <Section level={3} title={sources.interviews.againTitle}>
          <InterviewTable rows={others} />
        </Section>
      )}
    </Stack>
  );
}
