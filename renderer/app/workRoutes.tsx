import * as screens from './screens.ts';
import { listed, needs, page, shown, wide, type Route } from './view.tsx';

const taskList = (openId: string | null) => <screens.WorkScreen openId={openId} />;

/** Tasks beside what is open of them; without one, what waits for the reader. */
export const workRoutes: readonly Route[] = [
  {
    path: '/work',
    view: () => ({
      section: 'work',
      list: taskList(null),
      detail: <screens.WorkHome />,
      ...listed,
    }),
  },
  {
    path: '/work/today',
    view: () => ({
      section: 'work',
      list: taskList(null),
      detail: <screens.WorkHome />,
      ...shown,
    }),
  },
  {
    path: '/work/new',
    view: (_, query) => ({
      section: 'work',
      list: taskList(null),
      detail: needs('work', <screens.NewTaskScreen about={query.get('about')} />),
      ...wide,
    }),
  },
  { path: '/work/activity', view: () => page('work', <screens.ActivityScreen />) },
  {
    path: '/work/task/:id/:mode?',
    view: ({ id = '', mode }) => ({
      section: 'work',
      list: taskList(id),
      detail: <screens.TaskScreen key={id} id={id} isRevising={mode === 'edit'} />,
      ...(mode === 'edit' ? wide : shown),
    }),
  },
];
