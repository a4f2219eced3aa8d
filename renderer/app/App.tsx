import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Router } from 'wouter';
import type { Settings } from '../../shared/contract/session.ts';
import { AppearanceProvider } from '../ui/Appearance.tsx';
import { CopyProvider } from '../ui/Copyable.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { connection } from '../vault/client.ts';
import { JobsProvider } from '../vault/JobsProvider.tsx';
import { createQueryClient } from '../vault/queries.ts';
import { useSettings } from '../vault/session.ts';
import { shell } from '../vault/shell.ts';
import { LanguageProvider, useWords } from '../words/LanguageProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useHashLocation, useHashQuery } from './hashLocation.ts';
import { LockGate } from './LockGate.tsx';

async function copy(text: string): Promise<void> {
  await shell.copy({ text });
}

function onLock(forget: () => void): () => void {
  return connection.onEvent(event => {
    if (event.name === 'locked' || event.name === 'restarted') forget();
  });
}

/** What stands around every screen: queries, language, appearance, notices, long works, addresses, the lock. */
export function App() {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Spoken>
        <ErrorBoundary>
          <ToastProvider onForget={onLock}>
            <CopyProvider copy={copy}>
              <JobsProvider>
                <Router hook={useHashLocation} searchHook={useHashQuery}>
                  <LockGate />
                </Router>
              </JobsProvider>
            </CopyProvider>
          </ToastProvider>
        </ErrorBoundary>
      </Spoken>
    </QueryClientProvider>
  );
}

/** Before the first answer, and where settings cannot be read: the language of the computer. */
function settingsOfComputer(): Pick<Settings, 'language' | 'theme' | 'density'> {
  const language = navigator.language.startsWith('en') ? 'en' : 'uk';
  return { language, theme: 'system', density: 'comfortable' };
}

function Spoken(props: { children: ReactNode }) {
  const settings = useSettings();
  const { language, theme, density } = settings ?? settingsOfComputer();
  const contentProtection = settings?.contentProtection ?? null;
  useEffect(() => void shell.theme({ theme }), [theme]);
  useEffect(() => {
    if (contentProtection !== null) void shell.contentProtection({ on: contentProtection });
  }, [contentProtection]);
  return (
    <LanguageProvider language={language}>
      <AppearanceProvider theme={theme} density={density}>
        <Title />
        {props.children}
      </AppearanceProvider>
    </LanguageProvider>
  );
}

/** The title is seen by the whole desktop: it never says what is open. */
function Title() {
  const { productName } = useWords().common;
  useEffect(() => {
    document.title = productName;
  }, [productName]);
  return null;
}
