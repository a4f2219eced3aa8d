import { AlertBanner } from '../../ui/AlertBanner.tsx';
import type { Caution } from './cautions.ts';
import { useFormSpeech } from './useFormSpeech.ts';

/** What looks odd, said beside the form; nothing of it stands in the way. */
export function Cautions(props: { cautions: readonly Caution[] }) {
  const { episodes } = useFormSpeech();
  if (props.cautions.length === 0) return null;
  return (
    <AlertBanner tone="warn">
      <ul>
        {props.cautions.map(caution => (
          <li key={caution}>{episodes.cautions[caution]}</li>
        ))}
      </ul>
    </AlertBanner>
  );
}
