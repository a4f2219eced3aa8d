import type { LucideIcon } from 'lucide-react';
import { classes } from './classes.ts';
import sheet from './SectionNav.module.css';

const css = classes(sheet);

export type SectionLink = Readonly<{
  id: string;
  label: string;
  icon: LucideIcon;
  href: string;
  count?: string;
}>;

/** The rooms of the application. Where there is only room for signs, the names stay for the screen reader and the tooltip. */
export function SectionNav(props: {
  label: string;
  groups: readonly (readonly SectionLink[])[];
  currentId: string | null;
  /** Where the address is not the link's own business: called instead of following `href` */
  onGo?: (section: SectionLink) => void;
}) {
  return (
    <nav className={css('nav')} aria-label={props.label}>
      {props.groups.map((group, index) => (
        <ul key={index}>
          {index > 0 && <li className={css('gap')} role="presentation" aria-hidden />}
          {group.map(section => {
            const { icon: Icon } = section;
            return (
              <li key={section.id}>
                <a
                  className={css('link')}
                  href={section.href}
                  title={section.label}
                  {...(section.id === props.currentId ? { 'aria-current': 'page' as const } : {})}
                  onClick={event => {
                    if (!props.onGo) return;
                    event.preventDefault();
                    props.onGo(section);
                  }}
                >
                  <Icon size={16} strokeWidth={1.75} aria-hidden />
                  <span className={css('label')}>{section.label}</span>
                  {section.count !== undefined && (
                    <span className={css('count')}>{section.count}</span>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      ))}
    </nav>
  );
}
