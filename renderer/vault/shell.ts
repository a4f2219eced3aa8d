import type * as z from 'zod';
import { shell as contract, type Grant, type ShellName } from '../../shared/contract/shell.ts';
import { bridge } from './bridge.ts';

type Input<N extends ShellName> = z.input<(typeof contract)[N]['input']>;

async function ask<O extends z.ZodType>(
  name: ShellName,
  output: O,
  input: unknown,
): Promise<z.output<O>> {
  return output.parse(await bridge().shell(name, input));
}

/** What the page may ask of the main process; each answer is parsed. Rejects only on a bug of ours. */
export const shell = {
  chooseFiles: (input: Input<'chooseFiles'>) =>
    ask('chooseFiles', contract.chooseFiles.output, input),
  chooseFolder: (input: Input<'chooseFolder'>) =>
    ask('chooseFolder', contract.chooseFolder.output, input),
  chooseFile: (input: Input<'chooseFile'>) => ask('chooseFile', contract.chooseFile.output, input),
  chooseTarget: (input: Input<'chooseTarget'>) =>
    ask('chooseTarget', contract.chooseTarget.output, input),
  copy: (input: Input<'copy'>) => ask('copy', contract.copy.output, input),
  forgetCopied: () => ask('forgetCopied', contract.forgetCopied.output, {}),
  reveal: (input: Input<'reveal'>) => ask('reveal', contract.reveal.output, input),
  theme: (input: Input<'theme'>) => ask('theme', contract.theme.output, input),
  contentProtection: (input: Input<'contentProtection'>) =>
    ask('contentProtection', contract.contentProtection.output, input),
  about: () => ask('about', contract.about.output, {}),
  quit: () => ask('quit', contract.quit.output, {}),
  /** Dropped files become grants: the vault learns their paths, the page only names and tokens. */
  grantDropped: (files: readonly File[]): readonly Grant[] => bridge().grantDropped(files),
};
