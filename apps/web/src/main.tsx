import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './design/base.css';
import { applyTokens } from './design/css-variables.ts';
import { tokens } from './design/tokens.ts';
import { registerWorker } from './offline/worker/register.ts';
import { chooseLocale, rememberedLocale } from './text/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

applyTokens(tokens, document.documentElement);
await chooseLocale(rememberedLocale());

void registerWorker();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
