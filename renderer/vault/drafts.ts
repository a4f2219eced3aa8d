import { useCallback, useEffect, useRef, useState } from 'react';
import type * as z from 'zod';
import type { Fault } from '../../shared/result.ts';
import { vault } from './client.ts';

/** A pause this long in typing, and the draft is saved. */
const pauseMilliseconds = 700;

const pending = new Set<() => Promise<void>>();

/** Saves at once whatever drafts are not saved yet: before the vault is locked by hand. */
export async function saveDrafts(): Promise<void> {
  await Promise.all([...pending].map(save => save()));
}

/** The draft that a stored text holds; null when it is of another shape (an older version wrote it). */
export function readDraft<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export type Draft<T> = Readonly<{
  value: T;
  set: (next: T | ((before: T) => T)) => void;
  /** False until it is known whether an older draft lies in the vault: show the form only then. */
  ready: boolean;
  /** When the draft that was found had been saved (UTC); null when the form began empty. */
  restoredAt: string | null;
  /** How what was typed stands: shown beside the submit button. */
  state: 'untouched' | 'unsaved' | 'saved' | 'failed';
  fault: Fault | null;
  /** Throws the draft away and begins with the initial value. */
  startOver: () => void;
  /** After the form was recorded: nothing is kept, nothing more is saved. */
  drop: () => Promise<void>;
}>;

/**
 * The value of a form, saved in the vault while it is typed and found again after locking or a crash:
 * `const draft = useDraft('child/new', ChildDraft, emptyChild)`. `schema` and `initial` must be constants
 * of the module or memoised; the key names the form and the record, never a person.
 */
export function useDraft<T>(key: string, schema: z.ZodType<T>, initial: T): Draft<T> {
  const [value, setValue] = useState(initial);
  const [ready, setReady] = useState(false);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [state, setState] = useState<Draft<T>['state']>('untouched');
  const [fault, setFault] = useState<Fault | null>(null);
  /** What must still be saved; null when nothing is. */
  const unsaved = useRef<Readonly<{ value: T }> | null>(null);
  const typed = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(initial);
  const start = useRef({ schema, initial });

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const due = unsaved.current;
    if (due === null) return;
    unsaved.current = null;
    const saving = typed.current;
    const result = await vault.draft.save({ key, json: JSON.stringify(due.value) });
    if (typed.current !== saving) return;
    setState(result.ok ? 'saved' : 'failed');
    setFault(result.ok ? null : result.error);
  }, [key]);

  useEffect(() => {
    let isGone = false;
    void vault.draft.load({ key }).then(result => {
      if (isGone) return;
      const found = result.ok ? result.value : null;
      const draft = found === null ? null : readDraft(start.current.schema, found.json);
      if (found !== null && draft !== null) {
        latest.current = draft;
        setValue(draft);
        setRestoredAt(found.at);
        setState('saved');
      }
      setReady(true);
    });
    pending.add(save);
    return () => {
      isGone = true;
      pending.delete(save);
      void save();
    };
  }, [key, save]);

  const set = useCallback(
    (next: T | ((before: T) => T)) => {
      const after = isFunction(next) ? next(latest.current) : next;
      latest.current = after;
      unsaved.current = { value: after };
      typed.current += 1;
      setValue(after);
      setState('unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMilliseconds);
    },
    [save],
  );

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    unsaved.current = null;
    typed.current += 1;
    setState('untouched');
    setRestoredAt(null);
    await vault.draft.drop({ key });
  }, [key]);

  const startOver = useCallback(() => {
    latest.current = start.current.initial;
    setValue(start.current.initial);
    void drop();
  }, [drop]);

  return { value, set, ready, restoredAt, state, fault, startOver, drop };
}

function isFunction<T>(next: T | ((before: T) => T)): next is (before: T) => T {
  return typeof next === 'function';
}
