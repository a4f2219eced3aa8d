/** Everything that was typed or chosen in a form, wherever it stands; `except` names members that do not count. */
export function textsOfForm(form: unknown, except: readonly string[] = []): string[] {
  if (typeof form === 'string') return form.trim() === '' ? [] : [form];
  if (typeof form === 'boolean' || typeof form === 'number') return [String(form)];
  if (Array.isArray(form)) return form.flatMap((item: unknown) => textsOfForm(item, except));
  if (typeof form !== 'object' || form === null) return [];
  return Object.entries(form).flatMap(([name, inner]) =>
    except.includes(name) ? [] : textsOfForm(inner, except),
  );
}
