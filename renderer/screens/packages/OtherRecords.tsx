import { numberLabel } from '../../../shared/records/number.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Where several records are confirmed to be of one child: whether the others go along. Unasked, nothing tells of them. */
export function OtherRecords(props: {
  child: string;
  chosen: readonly string[];
  onChoose: (others: readonly string[]) => void;
}) {
  const { recognition } = useWords();
  const { data } = useVaultQuery(vault.child.get, { id: props.child });
  const others = data?.same.others ?? [];
  if (others.length === 0) return null;
  const numbers = others.map(({ row }) => numberLabel('child', row.number)).join(', ');
  return (
    <Checkbox
      checked={props.chosen.length > 0}
      onChange={isChosen => props.onChoose(isChosen ? others.map(({ row }) => row.id) : [])}
      detail={recognition.package.detail}
    >
      {recognition.package.include(numbers)}
    </Checkbox>
  );
}
