import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../style/global.css';
import { App } from './App.tsx';

/** Draws the application. */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
