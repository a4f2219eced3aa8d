import type { Held } from '../../../shared/contract/sources.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Second, Stack } from '../../ui/Layout.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import type { Despite } from './despite.ts';

/** Most that are shown one by one. */
const mostShown = 50;

/** What stays behind whatever the exporter chose; each may go nevertheless, with a reason, unless it is held back. */
export function HeldRecords(props: {
  held: readonly Held[];
  count: number;
  despite: Despite;
  onChange: (despite: Despite) => void;
  wasTried: boolean;
}) {
  const { sources, members } = useWords();
  const format = useFormat();
  const says = sources.export;
  const { held, count, despite, onChange } = props;
  if (held.length === 0) return null;
  const toggle = (id: string, goes: boolean) => {
    const others = despite.records.filter(each => each !== id);
    onChange({ ...despite, records: goes ? [...others, id] : others });
  };
  const isMissing = despite.records.length > 0 && despite.reason.trim() === '';
  return (
    <AlertBanner tone="warn" title={says.held(count)}>
      <Stack gap="tight">
        <Second>{says.heldSentence}</Second>
        {held.slice(0, mostShown).map(({ type, id, label, why }) => {
          const said = label === '' ? members.nouns[type] : label;
          return (
            <Checkbox
              key={id}
              checked={despite.records.includes(id)}
              disabled={why === 'held-back'}
              onChange={goes => toggle(id, goes)}
              detail={says.why[why]}
            >
              {said}
            </Checkbox>
          );
        })}
        {held.length > mostShown && (
          <Second>{says.more(format.number(held.length - mostShown))}</Second>
        )}
        {despite.records.length > 0 && (
          <TextArea
            label={says.reason}
            value={despite.reason}
            onChange={reason => onChange({ ...despite, reason })}
            rows={2}
            required
            maxLength={1000}
            problem={props.wasTried && isMissing ? says.reasonNeeded : null}
          />
        )}
      </Stack>
    </AlertBanner>
  );
}
