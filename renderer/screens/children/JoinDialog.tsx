import { useState } from 'react';
import { ChildPicker } from '../../records/ChildPicker.tsx';
import { DateEntry } from '../../records/entry.ts';
import type { Picked } from '../../records/EvidencePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useVaultQuery } from '../../vault/queries.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import { activeStatements } from './childPage.ts';
import { blankDetails, detailsFormOf, detailsOf, ownForms } from './detailsForm.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { partFormOf, partOf } from './episodeForm.ts';
import type { EpisodePage } from './episodePage.ts';

/** One more child of an act recorded before; what befell it begins as for the child it is added from. */
export function JoinDialog(props: { page: EpisodePage; title: string; onClose: () => void }) {
  const words = useWords();
  const { language } = useFormat();
  const toast = useToast();
  const { page, onClose } = props;
  const { episode, act, others } = page;
  const { episodes } = words;
  const own = episode.fields.details;
  const [picked, setPicked] = useState<Picked>({ id: null, label: '' });
  const [details, setDetails] = useState(() => detailsFormOf(own));
  const [differences, setDifferences] = useState('');
  const [wasTried, setTried] = useState(false);
  const { run, busy, fault } = useVaultAction(vault.episode.join);
  const { data } = useVaultQuery(vault.child.get, picked.id === null ? null : { id: picked.id });
  // A name is nobody else's: a change of identity begins with the chosen child's own.
  const [namedFor, setNamedFor] = useState<string | null>(null);
  if (ownForms.includes(own.form) && data !== null && namedFor !== data.child.id) {
    setNamedFor(data.child.id);
    setDetails(blankDetails(own.form, activeStatements(data.assertions)));
  }
  const submit = async () => {
    setTried(true);
    const dates = new DateEntry(language);
    const { sure } = partFormOf(episode.fields);
    const part = partOf(sure, differences, detailsOf(details, dates));
    if (picked.id === null || !dates.allRead) return;
    const result = await run({ act: act.id, participations: [{ ...part, child: picked.id }] });
    if (!result.ok) return;
    toast({ tone: 'ok', text: episodes.view.joined });
    onClose();
  };
  return (
    <Dialog title={episodes.view.joinTitle} isOpen onClose={onClose} size="wide">
      <Form
        intro={props.title}
        submit={episodes.view.joinSubmit}
        busy={busy}
        fault={<FaultBanner fault={fault} />}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        <ChildPicker
          label={words.records.child.find}
          required
          value={picked}
          onChange={setPicked}
          except={[episode.fields.child, ...others.map(other => other.child)]}
          problem={wasTried && picked.id === null ? episodes.otherNeeds : null}
        />
        <TextArea
          label={episodes.differences}
          hint={episodes.differencesHint}
          value={differences}
          onChange={setDifferences}
          maxLength={100_000}
        />
        <DetailsFields details={details} type={act.fields.type} onChange={setDetails} />
      </Form>
    </Dialog>
  );
}
