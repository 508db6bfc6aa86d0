/**
 * The service worker: keeps the shell of the app on the tablet, so that it
 * opens without network. It caches program files only, never an answer of the
 * server: files of households live sealed in `src/vault`.
 */
import { createHandlerBoundToURL, precacheAndRoute, cleanupOutdatedCaches } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isScreen } from './paths';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

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
