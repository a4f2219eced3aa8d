import { BookMarked, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { addresses } from '../../addresses.ts';
import { CoverageView } from '../../records/CoverageView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Inline, PageBody, Second, Stack } from '../../ui/Layout.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useRight } from '../../vault/rights.ts';
import { useWords } from '../../words/LanguageProvider.tsx';

/** All theories side by side: what each has, and what is still unproven. */
export function LawHome() {
  const { home } = useWords().law;
  const { may } = useRight('argue');
  const [, go] = useLocation();
  return (
    <>
      <PageHeader level={2} title={home.title} />
      <PageBody>
        <Stack>
          <Second>{home.intro}</Second>
          <Inline>
            <Button icon={BookMarked} onPress={() => go(addresses.catalogue('provision'))}>
              {home.provisions}
            </Button>
            {may && (
              <Button icon={Plus} onPress={() => go(addresses.newCatalogued('theory'))}>
                {home.newTheory}
              </Button>
            )}
          </Inline>
          <CoverageView
            scope={{ of: 'all', id: null }}
            acrosses={['theories', 'suspects', 'children']}
          />
        </Stack>
      </PageBody>
    </>
  );
}
