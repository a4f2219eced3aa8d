import { memo, useEffect } from 'react';
import type { EpisodeForm as FormId } from '../../../shared/records/episode.ts';
import { sameButHandlers } from '../../records/sameButHandlers.ts';
import { ChildPicker } from '../../records/ChildPicker.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import { Repeater } from '../../ui/Repeater.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { vault } from '../../vault/client.ts';
import { activeStatements } from './childPage.ts';
import { blankDetails, ownForms } from './detailsForm.ts';
import { DetailsFields } from './DetailsFields.tsx';
import {
  isBlankParticipant,
  othersIn,
  type EpisodeForm,
  type ParticipantForm,
} from './episodeForm.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** The children of an act: what was otherwise for the first, and any number of further ones. */
export const Roster = memo(function Roster(props: {
  others: EpisodeForm['others'];
  differences: string;
  formId: FormId | null;
  type: string | null;
  /** The child on whose page the form is */
  child: string;
  onChange: (change: Partial<Pick<EpisodeForm, 'others' | 'differences'>>) => void;
  wasTried: boolean;
}) {
  const { episodes } = useFormSpeech();
  const { others, child, onChange, wasTried } = props;
  const chosen = [child, ...others.flatMap(row => row.child.id ?? [])];
  return (
    <>
      <TextArea
        label={episodes.differences}
        hint={episodes.differencesHint}
        value={props.differences}
        onChange={differences => onChange({ differences })}
        maxLength={100_000}
      />
      <Repeater
        label={episodes.others}
        addLabel={episodes.addOther}
        rows={others}
        keyOf={row => row.key}
        blank={() => ({
          key: crypto.randomUUID(),
          child: { id: null, label: '' },
          differences: '',
          details: null,
        })}
        onChange={next => onChange({ others: [...next] })}
      >
        {(row, onRow) => (
          <Participant
            row={row}
            onRow={onRow}
            formId={props.formId}
            type={props.type}
            except={chosen.filter(id => id !== row.child.id)}
            wasTried={wasTried && !isBlankParticipant(row)}
          />
        )}
      </Repeater>
      {othersIn({ others }).length > 0 && <Second small>{episodes.sameSure}</Second>}
    </>
  );
}, sameButHandlers);

function Participant(props: {
  row: ParticipantForm;
  onRow: (row: ParticipantForm) => void;
  formId: FormId | null;
  type: string | null;
  except: readonly string[];
  wasTried: boolean;
}) {
  const say = useFormSpeech();
  const { row, onRow, formId, wasTried } = props;
  const { data } = useVaultQuery(
    vault.child.get,
    row.child.id === null ? null : { id: row.child.id },
  );
  const own = (has: boolean) => {
    const statements = activeStatements(data?.assertions ?? []);
    onRow({ ...row, details: has && formId !== null ? blankDetails(formId, statements) : null });
  };
  // Names, a death: a further child begins with its own.
  const isOwn = formId !== null && ownForms.includes(formId);
  const needsOwn = isOwn && data !== null && row.details === null;
  useEffect(() => {
    if (needsOwn) own(true);
  });
  return (
    <Stack gap="tight">
      <ChildPicker
        label={say.episodes.thisChild}
        value={row.child}
        onChange={child =>
          onRow({ ...row, child, details: child.id === row.child.id ? row.details : null })
        }
        except={props.except}
        problem={wasTried && row.child.id === null ? say.episodes.otherNeeds : null}
      />
      <TextArea
        label={say.episodes.differences}
        rows={2}
        value={row.differences}
        onChange={differences => onRow({ ...row, differences })}
        maxLength={100_000}
      />
      {formId !== null && !isOwn && row.child.id !== null && (
        <Checkbox
          checked={row.details !== null}
          onChange={own}
          detail={say.episodes.ownDetailsHint}
        >
          {say.episodes.ownDetails}
        </Checkbox>
      )}
      {row.details !== null && (
        <DetailsFields
          details={row.details}
          type={props.type}
          onChange={details => onRow({ ...row, details })}
        />
      )}
    </Stack>
  );
}
