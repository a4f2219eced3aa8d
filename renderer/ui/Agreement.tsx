import { AlertBanner } from './AlertBanner.tsx';
import { Checkbox } from './Checkbox.tsx';
import { useProblem } from './formProblems.ts';
import { Problem } from './PlaceField.tsx';

/** A warning that must be agreed to before the form goes on. */
export function Agreement(props: {
  title: string;
  sentence: string;
  agree: string;
  isAgreed: boolean;
  onChange: (isAgreed: boolean) => void;
  problem: string | null;
}) {
  const ref = useProblem(props.title, props.problem);
  return (
    <div ref={ref}>
      <AlertBanner tone="warn" title={props.title}>
        <p>{props.sentence}</p>
        <Checkbox checked={props.isAgreed} onChange={props.onChange}>
          {props.agree}
        </Checkbox>
        {props.problem !== null && <Problem>{props.problem}</Problem>}
      </AlertBanner>
    </div>
  );
}
