import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractRoutes } from './contract-routes.ts';
import { precompressed } from './precompressed.ts';
import { serviceWorker } from './service-worker.ts';
import { textsByUse } from './texts-by-use.ts';

/** What every page runs on and few releases change: browsers keep it while the application moves on. */
const framework = /node_modules\/(react|react-dom|scheduler|react-i18next|i18next|@tanstack|@orpc)\//;

export default defineConfig({
  plugins: [
    react(),
    contractRoutes(),
    textsByUse(),
    serviceWorker('src/offline/worker/service-worker.ts'),
    precompressed(),
  ],
  // The last Chromium that runs on Windows 7, which county offices still have.
  build: {
    target: 'chrome109',
    // A content policy without `data:` holds.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', test: framework, priority: 2 },
            // What most pages share comes in one file, rather than in thirty small ones.
            { name: 'house', minShareCount: 30, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
