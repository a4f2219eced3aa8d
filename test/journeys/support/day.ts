/** The day of docs/user-guide, step by step: a journey walks exactly what is written there, in that order. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from './app.ts';
import type { Language } from './words.ts';

export interface Day {
  /** Walks the step of that id under its heading. Fails where another one is next. */
  step<T>(id: string, walk: () => Promise<T>): Promise<T>;
  /** Fails where a step is left. */
  end(): void;
}

export function dayIn(language: Language): Day {
  const file = path.join(projectRoot, `docs/user-guide/day.${language}.md`);
  const text = readFileSync(file, 'utf8');
  const steps = [...text.matchAll(/<!-- step: ([a-z]+) -->\s+## (.+)\n/g)];
  const left = steps.map(([, id = '', title = '']) => ({ id, title }));
  return {
    step(id, walk) {
      const next = left.shift();
      expect(next?.id).toBe(id);
      return test.step(next?.title ?? id, walk);
    },
    end: () => expect(left).toEqual([]),
  };
}
