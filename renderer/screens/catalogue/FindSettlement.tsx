import { useDeferredValue, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/define.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { CatalogueForm } from './form.ts';

type Settlement = OutputOf<Contract['geo']['search']>[number];
type Values = CatalogueForm['values'];

/** Fills in where a place lies, and from where that is known, by the settlement that is chosen. */
export function FindSettlement(props: { values: Values; onChange: (values: Values) => void }) {
  const { places } = useWords().map;
  const { language } = useFormat();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim()).slice(0, 200);
  const found = useVaultQuery(vault.geo.search, text === '' ? null : { text, limit: 12 }, {
    keep: true,
  });
  const choose = (id: string) => {
    const chosen = found.data?.find(each => String(each.id) === id);
    if (!chosen) return;
    props.onChange({
      ...props.values,
      latitude: chosen.latitude,
      longitude: chosen.longitude,
      country: chosen.country,
      coordinatesSource: `GeoNames ${String(chosen.id)}, CC BY 4.0`,
    });
  };
  return (
    <ComboBox
      label={places.find}
      hint={places.findHint}
      suggestions={(found.data ?? []).map(each => ({
        value: String(each.id),
        label: nameOf(each, language),
        detail: [language === 'uk' ? each.regionUk : each.regionEn, each.latin].join(' · '),
      }))}
      value={{ text: typed, chosen: null }}
      onChange={next => {
        setTyped(next.text);
        if (next.chosen !== null) choose(next.chosen);
      }}
    />
  );
}

function nameOf({ uk, ru, latin }: Settlement, language: 'uk' | 'en'): string {
  return language === 'uk' ? (uk ?? ru ?? latin) : latin;
}
