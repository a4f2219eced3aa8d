import type { PackageScope } from '../../../shared/contract/packages.ts';
import { Agreement } from '../../ui/Agreement.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { vault } from '../../vault/client.ts';
import { useVaultQuery } from '../../vault/queries.ts';
import { useWords } from '../../words/LanguageProvider.tsx';
import type { Rules } from './withholding.ts';

/** Whether records of compartments go along: none unless they are chosen. Nothing for who belongs to none. */
export function SealedChoice(props: {
  scope: PackageScope | null;
  withheld: Rules;
  chosen: readonly string[];
  onChoose: (compartments: readonly string[]) => void;
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
  problem: string | null;
}) {
  const { packages, compartments } = useWords();
  const { sealed: says } = packages;
  const { scope, withheld, chosen } = props;
  const list = useVaultQuery(vault.compartment.list, {});
  const { data } = useVaultQuery(
    vault.packages.preview,
    scope && chosen.length > 0 ? { scope, withheld, compartments: [...chosen] } : null,
    { keep: true },
  );
  const own = list.data?.filter(each => each.isMember) ?? [];
  if (own.length === 0) return null;
  const toggle = (id: string, isChosen: boolean) =>
    props.onChoose(isChosen ? [...chosen, id] : chosen.filter(each => each !== id));
  return (
    <Section title={says.title}>
      <Stack>
        <FieldGroup label={says.label}>
          <Second>{says.hint}</Second>
          {own.map(({ id, number, name }) => (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={isChosen => toggle(id, isChosen)}
            >
              {compartments.mark(number, name)}
            </Checkbox>
          ))}
        </FieldGroup>
        {chosen.length > 0 && (
          <Agreement
            title={says.warning(data?.sealed ?? 0)}
            sentence={says.sentence}
            agree={says.agree}
            isAgreed={props.isAgreed}
            onChange={props.onAgree}
            problem={props.problem}
          />
        )}
      </Stack>
    </Section>
  );
}
