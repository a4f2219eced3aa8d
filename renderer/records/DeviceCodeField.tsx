import type { Fault } from '../../shared/result.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { useWords } from '../words/LanguageProvider.tsx';

/** Whether this answer means that a device code could help. */
export function asksDeviceCode(fault: Fault | null): boolean {
  return fault?.code === 'vault/device-missing' || fault?.code.startsWith('device-code/') === true;
}

/** The printed code of a person who is bound to another computer; null while nothing is typed. */
export function DeviceCodeField(props: {
  code: string | null;
  onChange: (code: string | null) => void;
  disabled?: boolean;
  problem?: string | null;
}) {
  const { device } = useWords();
  return (
    <TextArea
      label={device.code}
      hint={device.codeHint}
      value={props.code ?? ''}
      onChange={text => props.onChange(text.trim() === '' ? null : text)}
      rows={5}
      maxLength={4000}
      disabled={props.disabled ?? false}
      problem={props.problem ?? null}
    />
  );
}
