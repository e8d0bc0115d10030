import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/**
 * The page's build: `web/` in, `dist/web` out. Everything is a file of its own with a hash in its name, so that a
 * content security policy without inline scripts holds.
 */
export default defineConfig({
  root: 'web',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
});
