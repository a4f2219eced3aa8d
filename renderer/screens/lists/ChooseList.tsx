import { FileDrop } from '../../ui/FileDrop.tsx';
import { shell } from '../../vault/shell.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** The file with the list, picked or dropped. */
export function ChooseList(props: { onChosen: (token: string) => void }) {
  const { lists: says } = useWords();
  const choose = async () => {
    const grant = await shell.chooseFile({ title: says.choose });
    if (grant) props.onChosen(grant.token);
  };
  return (
    <FileDrop
      label={says.file}
      multiple={false}
      onChoose={() => void choose()}
      onFiles={files => {
        const [grant] = shell.grantDropped(files);
        if (grant) props.onChosen(grant.token);
      }}
    />
  );
}
