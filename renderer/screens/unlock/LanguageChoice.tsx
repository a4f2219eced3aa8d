import { useQueryClient } from '@tanstack/react-query';
import { Button } from '../../ui/Button.tsx';
import { vault } from '../../vault/client.ts';
import { takeSettings } from '../../vault/session.ts';
import { languageNames } from '../../words/language.ts';
import { useFormat } from '../../words/LanguageProvider.tsx';

/** The other language, named in itself. */
export function LanguageChoice() {
  const queries = useQueryClient();
  const { language } = useFormat();
  const other = language === 'uk' ? 'en' : 'uk';
  const change = () =>
    void vault.settings.write({ language: other }).then(result => {
      if (result.ok) takeSettings(queries, result.value);
    });
  return (
    <span lang={other}>
      <Button variant="quiet" size="small" onPress={change}>
        {languageNames[other]}
      </Button>
    </span>
  );
}
