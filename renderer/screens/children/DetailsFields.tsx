import { memo } from 'react';
import { sameButHandlers } from '../../records/sameButHandlers.ts';
import type { DetailsForm } from './detailsForm.ts';
import { IdentityChangeFields } from './DetailsIdentity.tsx';
import { PlainFields } from './DetailsPlain.tsx';

/** What befell one child, in the form that the kind of episode asks for. */
export const DetailsFields = memo(function DetailsFields(props: {
  details: DetailsForm;
  /** The kind of episode, which may ask for parts of a form that other kinds have no use for */
  type: string | null;
  onChange: (details: DetailsForm) => void;
}) {
  const { details, type, onChange } = props;
  if (details.form === 'identity') {
    return (
      <IdentityChangeFields details={details} set={next => onChange({ ...details, ...next })} />
    );
  }
  return <PlainFields details={details} type={type} onChange={onChange} />;
}, sameButHandlers);
