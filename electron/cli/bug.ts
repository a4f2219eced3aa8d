/** An error of ours: its kind and where in the program it arose. Its message may hold a value, and stays unsaid. */
export function noteBug({ name, stack = '' }: Error): void {
  const places = stack.split('\n').filter(line => /^\s+at /.test(line));
  process.stderr.write(`${name}\n${places.slice(0, 5).join('\n')}\n`);
}
