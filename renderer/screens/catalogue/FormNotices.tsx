import { addresses } from '../../addresses.ts';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { EarlierInterviews } from '../../records/Interviews.tsx';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import { namedIn, type CatalogueForm } from './form.ts';

/** What has to be known before the record is made: earlier interviews of the child, a source that is protected. */
export function FormNotices(props: {
  type: Catalogued;
  form: CatalogueForm;
  compartment: string | null;
}) {
  const { values } = props.form;
  const child = namedIn(values['child']).record;
  const source = namedIn(values['source']).record;
  if (props.type === 'interview' && child !== null) return <EarlierInterviews child={child} />;
  if (props.type === 'sourceIdentity' && source !== null && props.compartment === null) {
    return <SealNeeded source={source} />;
  }
  return null;
}

function SealNeeded(props: { source: string }) {
  const { identity: says } = useWords().sources;
  const { data } = useVaultQuery(vault.catalogue.get, { id: props.source });
  const isProtected =
    data?.record.type === 'source' && data.record.fields.protection === 'protected';
  if (!isProtected) return null;
  return (
    <AlertBanner
      tone="warn"
      title={says.mustSeal}
      actions={<a href={addresses.compartments}>{says.makeOne}</a>}
    >
      {says.mustSealSentence}
    </AlertBanner>
  );
}
