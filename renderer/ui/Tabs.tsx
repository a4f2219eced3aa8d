import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classes } from './classes.ts';
import sheet from './Tabs.module.css';

const css = classes(sheet);

export type TabOf<Id extends string> = Readonly<{
  id: Id;
  label: string;
  /** How many things are inside, already written in the reader's language */
  count?: string;
  content: () => ReactNode;
}>;

/** Sides of one thing. Only the chosen one is built; which it is belongs in the address. */
export function Tabs<Id extends string>(props: {
  label: string;
  tabs: readonly TabOf<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
}) {
  return (
    <AriaTabs
      className={css('tabs')}
      selectedKey={props.selected}
      onSelectionChange={key => {
        const tab = props.tabs.find(candidate => candidate.id === key);
        if (tab && tab.id !== props.selected) props.onSelect(tab.id);
      }}
      keyboardActivation="manual"
    >
      <TabList className={css('list')} aria-label={props.label} items={props.tabs}>
        {tab => (
          <Tab id={tab.id} className={css('tab')}>
            {tab.label}
            {tab.count !== undefined && <span className={css('count')}>{tab.count}</span>}
          </Tab>
        )}
      </TabList>
      {props.tabs.map(tab => (
        <TabPanel key={tab.id} id={tab.id} className={css('panel')}>
          {tab.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
