import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contractRoutes } from './contract-routes.ts';

export default defineConfig({
  plugins: [react(), contractRoutes()],
  // The last Chromium that runs on Windows 7, which county offices still have.
  build: { target: 'chrome109', assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
