import { AppearanceProvider } from '../ui/Appearance.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { LanguageProvider, useWords } from '../words/LanguageProvider.tsx';

/** What stands around every screen: language, appearance, notices. */
export function App() {
  return (
    <LanguageProvider language="uk">
      <AppearanceProvider theme="system" density="comfortable">
        <ToastProvider>
          <Frame />
        </ToastProvider>
      </AppearanceProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const words = useWords();
  return <PageHeader title={words.common.productName} />;
}
