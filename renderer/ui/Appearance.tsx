import { createContext, useContext, useEffect, type ReactNode } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

const DensityContext = createContext<Density>('comfortable');

/** Sets theme and density for the whole document; `system` follows the computer. */
export function AppearanceProvider(props: { theme: Theme; density: Density; children: ReactNode }) {
  const { theme, density } = props;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['density'] = density;
  }, [theme, density]);
  return <DensityContext value={density}>{props.children}</DensityContext>;
}

/** For what must be measured in JavaScript (rows of a virtual list); the rest reads CSS variables. */
export function useDensity(): Density {
  return useContext(DensityContext);
}
