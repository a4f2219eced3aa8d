import { rightsOf, roles as all, type Role } from '../../../shared/rights.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** Roles, each with what it may do beyond what everybody may. */
export function RolesField(props: {
  value: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
  wasTried: boolean;
}) {
  const { people: says } = useWords();
  const { value } = props;
  return (
    <CheckboxGroup
      label={says.rolesOf}
      hint={says.auditorAlone}
      required
      choices={all.map(role => ({
        value: role,
        label: says.roles[role],
        detail: detailOf(role),
        disabled: value.length > 0 && value.includes('auditor') !== (role === 'auditor'),
      }))}
      value={value}
      onChange={props.onChange}
      problem={props.wasTried && value.length === 0 ? says.rolesNeeded : null}
    />
  );

  function detailOf(role: Role): string {
    const everybodys = rightsOf(['auditor']);
    const own = rightsOf([role]).filter(right => !everybodys.includes(right));
    return (own.length === 0 ? everybodys : own).map(right => says.rights[right]).join(' · ');
  }
}
