import type { ReactNode } from 'react';
import type { Catalogued } from '../../../shared/records/catalogue.ts';
import { ConfidentialitySelect } from '../../records/ConfidentialitySelect.tsx';
import { FormSection } from '../../ui/FormSection.tsx';
import { Second } from '../../ui/Layout.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { FindSettlement } from './FindSettlement.tsx';
import { Fields } from './Fields.tsx';
import type { SectionSpec } from './fieldSpec.ts';
import { forms } from './fields.ts';
import { isBlank, rowsIn, type CatalogueForm } from './form.ts';

/** Every section of a form, in the order of its noun. */
export function Sections(props: {
  type: Catalogued;
  form: CatalogueForm;
  onForm: (change: (before: CatalogueForm) => CatalogueForm) => void;
  wasTried: boolean;
  /** What the first section brings up, under its fields */
  afterFirst?: ReactNode;
}) {
  const { catalogue: says } = useWords();
  const format = useFormat();
  const { type, form, onForm, wasTried } = props;
  const notes: Readonly<Record<string, string>> = says.notes[type];
  const titles: Readonly<Record<string, string>> = { ...says.sections, ...says.sectionsOf[type] };
  const held = (section: SectionSpec) =>
    section.fields.reduce((sum, spec) => {
      const value = form.values[spec.member];
      if (spec.sort === 'rows') return sum + rowsIn(value).length;
      return sum + (isBlank(spec, value) ? 0 : 1);
    }, 0);
  return (
    <>
      {forms[type].map((section, index) => {
        const count = held(section);
        return (
          <FormSection
            key={section.id}
            title={titles[section.id] ?? section.id}
            startsOpen={section.startsOpen || count > 0}
            {...(count > 0 ? { summary: format.number(count) } : {})}
          >
            {notes[section.id] !== undefined && <Second>{notes[section.id]}</Second>}
            {type === 'place' && section.id === 'where' && (
              <FindSettlement
                values={form.values}
                onChange={values => onForm(before => ({ ...before, values }))}
              />
            )}
            <Fields
              specs={section.fields}
              values={form.values}
              onChange={values => onForm(before => ({ ...before, values }))}
              wasTried={wasTried}
              needed={says.of[type].nameNeeded}
            />
            {index === 0 && props.afterFirst}
          </FormSection>
        );
      })}
      <FormSection title={says.sections.access} startsOpen>
        <ConfidentialitySelect
          value={form.confidentiality}
          onChange={confidentiality => onForm(before => ({ ...before, confidentiality }))}
        />
      </FormSection>
    </>
  );
}
