import { useState } from 'react';
import { WhenField } from '../../records/WhenField.tsx';
import { Form } from '../../ui/Form.tsx';
import { Columns, Section, Stack } from '../../ui/Layout.tsx';
import { Problem } from '../../ui/PlaceField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FaultBanner } from '../../vault/FaultMessage.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import {
  choiceOf,
  emptyForm,
  inputOf,
  type EraseForm as Filled,
  type EraseInput,
  type Subject,
} from './choice.ts';
import { Goes } from './Goes.tsx';
import { Limits } from './Limits.tsx';
import { Running, useErase, type Erasing } from './Running.tsx';
import { ValueList } from './ValueList.tsx';

/** What, on which ground, why, and what is not reached; nothing is kept of it as a draft. */
export function EraseForm(props: { subject: Subject; job: Erasing<EraseInput> }) {
  const { erasure: says } = useWords();
  const { language } = useFormat();
  const { subject, job } = props;
  const [form, setForm] = useState(emptyForm);
  const [wasTried, setTried] = useState(false);
  const set = (part: Partial<Filled>) => setForm(before => ({ ...before, ...part }));
  const needed = (text: string, problem: string) =>
    wasTried && text.trim() === '' ? problem : null;
  const choice = choiceOf(subject, form);
  const erase = useErase(job);
  const submit = () => {
    setTried(true);
    const input = inputOf(subject, form, language);
    if (input !== null) erase(input);
  };
  const hangs = subject.type !== 'link';
  return (
    <Form
      intro={says.intro}
      submit={says.submit}
      danger
      busy={job.busy}
      says={job.busy ? <Running job={job} /> : says.says}
      onSubmit={submit}
      fault={<FaultBanner fault={job.fault} />}
    >
      <Section title={says.manner}>
        <Stack>
          {hangs && (
            <RadioGroup
              label={says.scope}
              value={form.whole ? 'whole' : 'one'}
              onChange={scope => set({ whole: scope === 'whole', chosen: new Map() })}
              choices={[
                { value: 'one', label: says.scopes.one },
                { value: 'whole', label: says.scopes.whole, detail: says.scopeDetail },
              ]}
            />
          )}
          <RadioGroup
            label={says.manner}
            value={form.manner}
            onChange={manner => set({ manner })}
            choices={(['some', 'all'] as const).map(value => ({
              value,
              label: says.manners[value],
              detail: says.mannerDetails[value],
            }))}
          />
          {form.manner === 'some' && (
            <>
              <ValueList
                key={String(form.whole)}
                scope={{ subject, whole: form.whole }}
                chosen={form.chosen}
                onChange={chosen => set({ chosen })}
              />
              {wasTried && choice === null && <Problem>{says.noneChosen}</Problem>}
            </>
          )}
        </Stack>
      </Section>
      {choice !== null && <Goes choice={choice} />}
      <Section title={says.ground}>
        <Stack>
          <TextField
            label={says.law}
            hint={says.lawHint}
            required
            value={form.law}
            onChange={law => set({ law })}
            maxLength={1000}
            problem={needed(form.law, says.lawNeeded)}
          />
          <Columns>
            <TextField
              label={says.order}
              hint={says.orderHint}
              value={form.order}
              onChange={order => set({ order })}
              maxLength={1000}
            />
            <TextField
              label={says.number}
              value={form.number}
              onChange={number => set({ number })}
              maxLength={1000}
            />
            <WhenField label={says.date} value={form.date} onChange={date => set({ date })} />
          </Columns>
          <TextField
            label={says.reason}
            hint={says.reasonHint}
            required
            value={form.reason}
            onChange={reason => set({ reason })}
            maxLength={1000}
            problem={needed(form.reason, says.reasonNeeded)}
          />
        </Stack>
      </Section>
      <Limits
        isAgreed={form.isAgreed}
        onChange={isAgreed => set({ isAgreed })}
        wasTried={wasTried}
      />
    </Form>
  );
}
