import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig, type Plugin } from 'vitest/config';
import { serverPaths } from './src/offline/paths';

/** Where `vite` finds the Go server during development. */
const server = process.env['REGIEROUTE_SERVER'] ?? 'http://localhost:8080';

/**
 * For tests: all texts as one module. Each is a module of its own, so that a screen
 * loads what it says; a test file that loads two thousand waits for nothing else.
 */
const textsAtOnce: Plugin = {
  name: 'texts-at-once',
  load(id) {
    if (!id.endsWith('/generated/messages/_index.js')) return null;
    const folder = dirname(id);
    const texts = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== '_index.js').map((file) => readFileSync(join(folder, file), 'utf8'));
    const runtime = /^import .* from '\.\.\/runtime\.js';$/mu;
    return [runtime.exec(texts[0]!)![0], ...texts.map((text) => text.replace(runtime, ''))].join('\n');
  },
};

const DOCUMENT = /^export const (\w+Document) = (\{"__meta__":.*?\}\}) as unknown as [^;]*;$/gmu;

/**
 * For the build: each document is a module of its own, so that its hash comes with
 * the screens that ask it, and not with the first load.
 */
const documentsApart: Plugin = {
  name: 'documents-apart',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('document:') ? { id: `\0${id}`, moduleSideEffects: false } : null),
  load(id) {
    if (id.startsWith('\0document:')) {
      const wanted = id.slice('\0document:'.length);
      const text = readFileSync(join(import.meta.dirname, 'src/graphql/graphql.ts'), 'utf8');
      const found = [...text.matchAll(DOCUMENT)].find(([, name]) => name === wanted);
      return found ? `export const ${wanted} = ${found[2]};` : null;
    }
    if (!id.endsWith('/src/graphql/graphql.ts')) return null;
    return { code: readFileSync(id, 'utf8').replace(DOCUMENT, "export { $1 } from 'document:$1';"), moduleSideEffects: false };
  },
};

export default defineConfig({
  plugins: [
    documentsApart,
    ...(process.env['VITEST'] === undefined ? [] : [textsAtOnce]),
    preact(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'worker.ts',
      injectRegister: null, // registration is ours: src/offline/bridge.ts
      injectManifest: { globPatterns: ['**/*.{html,js,css,svg,png,wasm,webmanifest}'] },
      includeManifestIcons: false, // the pattern above has them already
      manifest: {
        id: '/',
        name: 'Regieroute',
        short_name: 'Regieroute',
        description: 'Samen een huisuitzetting voorkomen.',
        lang: 'nl',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f9f9fa',
        theme_color: '#ffffff',
        icons: [
          { src: '/icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icons/mark-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/mark-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the content security policy knows no data: addresses
    // The list of what every lazy screen needs would be part of the first load; the service worker has it all anyway.
    modulePreload: { polyfill: false, resolveDependencies: (_file, needs, { hostType }) => (hostType === 'js' ? [] : needs) },
    reportCompressedSize: false,
    // The first load is one file. What lazy screens share is put together until it is worth asking for: a hundred files of one
    // sentence each take longer to ask, and to keep for offline, than what they hold. Far more together makes circles of files.
    rolldownOptions: { output: { codeSplitting: { groups: [
      { name: 'start', tags: ['$initial'], priority: 1 },
      { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 8000 },
    ] } } },
  },
  server: {
    proxy: Object.fromEntries(serverPaths.map((path) => [path, { target: server, changeOrigin: false }])),
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    isolate: false, // no test leaves anything behind in a module; loading them anew for each of a hundred files takes four fifths of the time
    testTimeout: 30_000, // real argon2 and long random stories, also on a busy machine
  },
});
