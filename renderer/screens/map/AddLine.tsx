import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useVaultAction } from '../../vault/actions.ts';
import { vault } from '../../vault/client.ts';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';

/** A line with what has to be known of it: as of which day, and who says so. */
export function AddLine(props: { onDone: () => void; onClose: () => void }) {
  const words = useWords();
  const { lines: says } = words.map;
  const toast = useToast();
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('');
  const [source, setSource] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [wasTried, setTried] = useState(false);
  const add = useVaultAction(vault.geo.addLine);
  const needed = (text: string) => (wasTried && text.trim() === '' ? words.ui.required : null);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date.trim());
  const submit = async () => {
    setTried(true);
    if (title.trim() === '' || source.trim() === '' || !isDay || !file) return;
    const geojson = await file.text();
    const added = await add.run({ title, date: date.trim(), source, geojson });
    if (!added.ok) return;
    toast({ tone: 'ok', text: says.added });
    props.onDone();
    props.onClose();
  };
  return (
    <Dialog isOpen title={says.addTitle} onClose={props.onClose}>
      <Form
        submit={says.save}
        busy={add.busy}
        onSubmit={() => void submit()}
        onCancel={props.onClose}
        fault={<FaultBanner fault={add.fault} />}
      >
        <TextField
          label={says.name}
          required
          autoFocus
          value={title}
          onChange={setTitle}
          problem={needed(title)}
        />
        <TextField
          label={says.date}
          required
          hint={says.dateHint}
          value={date}
          onChange={setDate}
          problem={wasTried && !isDay ? says.dateProblem : null}
        />
        <TextField
          label={says.source}
          required
          value={source}
          onChange={setSource}
          problem={needed(source)}
        />
        <FileDrop
          label={says.file}
          multiple={false}
          hint={file ? says.fileChosen(file.name) : wasTried ? says.fileNeeded : says.file}
          onFiles={([first]) => setFile(first ?? null)}
        />
      </Form>
    </Dialog>
  );
}
