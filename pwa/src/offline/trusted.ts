/** The script of the service worker. */
export const serviceWorkerUrl = '/worker.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The app's one Trusted Types policy: a worker is one of the app's own files, or nothing starts. */
const policy = trustedTypes?.createPolicy('regieroute-worker', { createScriptURL: own });

/** The address of a script of our own, as the browser wants it said; throws for any other. */
export function trustedScript(url: string): string {
  return policy?.createScriptURL(url) ?? own(url);
}

function own(url: string): string {
  if (url !== serviceWorkerUrl && !/^\/assets\/[\w.-]+\.js$/u.test(url)) throw new TypeError('Not a script of the app');
  return url;
}
