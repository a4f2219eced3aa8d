import { Select } from '../ui/Select.tsx';
import { vault } from '../vault/client.ts';
import { useVaultQuery } from '../vault/queries.ts';
import { useWords } from '../words/LanguageProvider.tsx';

const everybody = 'everybody';

/** Who will see what is recorded: everybody, or the members of a compartment. Nothing for who belongs to none. */
export function CompartmentChoice(props: {
  value: string | null;
  onChange: (compartment: string | null) => void;
}) {
  const { choice: says } = useWords().compartments;
  const { data } = useVaultQuery(vault.compartment.list, {});
  const own = data?.filter(each => each.isMember) ?? [];
  if (own.length === 0) return null;
  return (
    <Select
      label={says.label}
      hint={says.hint}
      choices={[
        { value: everybody, label: says.everybody },
        ...own.map(({ id, number, name }) => ({ value: id, label: says.members(number, name) })),
      ]}
      value={props.value ?? everybody}
      onChange={chosen => props.onChange(chosen === everybody ? null : chosen)}
    />
  );
}
