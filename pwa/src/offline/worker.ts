/**
 * The service worker: keeps the shell of the app on the tablet, so that it
 * opens without network. It caches program files only, never an answer of the
 * server: files of households live sealed in `src/vault`.
 */
import { cacheNames } from 'workbox-core';
import { createHandlerBoundToURL, precacheAndRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isScreen, serverPaths } from './paths';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

interface Route {
  readonly condition: { readonly urlPattern: { readonly pathname: string } };
  readonly source: 'network' | { readonly cacheName: string };
}

// The browser answers these by itself: starting this worker for each takes time on
// a slow tablet, and brings one back to life that is being replaced. A browser that
// cannot, asks the worker, which gives the same answers.
self.addEventListener('install', (event) => {
  const straight = event as ExtendableEvent & { readonly addRoutes?: (routes: readonly Route[]) => Promise<void> };
  const routes: readonly Route[] = [
    ...serverPaths.map((path): Route => ({ condition: { urlPattern: { pathname: `${path}{/*}?` } }, source: 'network' })),
    { condition: { urlPattern: { pathname: '/assets/*' } }, source: { cacheName: cacheNames.precache } },
  ];
  if (straight.addRoutes) event.waitUntil(straight.addRoutes(routes).catch(() => undefined));
});

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

const shell = new NavigationRoute(createHandlerBoundToURL('/index.html'));
registerRoute(({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isScreen(url.pathname), shell.handler);

// A new version waits until the app says that no form is open (rule 9 of the
// tablet): this message is the only way in.
self.addEventListener('message', (event) => {
  if (event.data === 'TAKE_OVER') void self.skipWaiting();
});

// The very first version may serve the page that installed it, so that screens
// loaded later work without network too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
