import { classes } from '../../ui/classes.ts';
import sheet from './Child.module.css';
import type { ChildPage } from './childPage.ts';
import { SummaryDone } from './SummaryDone.tsx';
import { SummaryNow } from './SummaryNow.tsx';
import { SummaryWho } from './SummaryWho.tsx';

const css = classes(sheet);

/** One glance: who, what was done, by whom, under which act, where now, how well proven, what is missing. */
export function SummaryTab(props: { page: ChildPage; canChange: boolean }) {
  return (
    <div className={css('summary')}>
      <div className={css('columns')}>
        <SummaryWho page={props.page} />
        <div className={css('done')}>
          <SummaryDone page={props.page} />
        </div>
        <SummaryNow page={props.page} canChange={props.canChange} />
      </div>
    </div>
  );
}
