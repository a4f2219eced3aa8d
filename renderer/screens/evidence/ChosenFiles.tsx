import { CircleAlert, File as FileIcon, X } from 'lucide-react';
import { useState } from 'react';
import { mostFilesAtOnce } from '../../../shared/contract/evidence.ts';
import type { Grant } from '../../../shared/contract/shell.ts';
import { AlertBanner } from '../../ui/AlertBanner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { useProblem } from '../../ui/formProblems.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Inline, Second, Stack } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { shell } from '../../vault/shell.ts';
import { useFormat, useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Add.module.css';
import { repeatedNames } from './repeatedNames.ts';

const css = classes(sheet);

/** How many names are listed; the rest is counted. */
const mostShown = 200;

/** The files to be taken in, picked or dropped. Nothing of them is read before the form is sent. */
export function ChosenFiles(props: {
  files: readonly Grant[];
  onFiles: (files: readonly Grant[]) => void;
  isMissing: boolean;
  wasRestored: boolean;
}) {
  const { evidence: words, common } = useWords();
  const format = useFormat();
  const { form: says } = words;
  const { files, onFiles } = props;
  const [lost, setLost] = useState(0);
  const problem = props.isMissing ? says.filesMissing : null;
  const field = useProblem(says.files, problem);
  const repeated = repeatedNames(files.map(file => file.name));
  const choose = async () =>
    onFiles([...files, ...(await shell.chooseFiles({ title: says.chooseFiles }))]);
  const take = (dropped: readonly File[]) => {
    const granted = shell.grantDropped(dropped);
    setLost(dropped.length - granted.length);
    onFiles([...files, ...granted]);
  };
  return (
    <div ref={field}>
      <Stack gap="tight">
        <FileDrop
          label={says.files}
          hint={says.filesHint}
          onChoose={() => void choose()}
          onFiles={take}
        />
        {problem !== null && (
          <p className={css('problem')}>
            <CircleAlert size={14} aria-hidden />
            {problem}
          </p>
        )}
        {lost > 0 && (
          <AlertBanner tone="warn" title={says.dropLost(lost)} onDismiss={() => setLost(0)}>
            {says.dropLostWhy}
          </AlertBanner>
        )}
        {files.length === 0 && props.wasRestored && <Second>{says.filesNotKept}</Second>}
        {files.length > 0 && (
          <>
            <Inline>
              <strong>{common.files(files.length)}</strong>
              <Button size="small" variant="quiet" onPress={() => onFiles([])}>
                {says.clearFiles}
              </Button>
            </Inline>
            <ul className={css('files')} aria-label={says.files}>
              {files.slice(0, mostShown).map(file => (
                <li key={file.token} className={css('file')}>
                  <FileIcon size={14} aria-hidden />
                  <bdi className={css('name')}>{file.name}</bdi>
                  {repeated.has(file.name) && (
                    <StatusMark signal="review" word={says.repeatedName} />
                  )}
                  <IconButton
                    name={`${common.remove}: ${file.name}`}
                    icon={X}
                    size="small"
                    onPress={() => onFiles(files.filter(each => each.token !== file.token))}
                  />
                </li>
              ))}
            </ul>
            {files.length > mostFilesAtOnce && (
              <AlertBanner tone="info" title={says.mostAtOnce(format.number(mostFilesAtOnce))} />
            )}
            {files.length > mostShown && (
              <Second>{says.moreFiles(files.length - mostShown)}</Second>
            )}
          </>
        )}
      </Stack>
    </div>
  );
}
