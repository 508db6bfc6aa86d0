/**
 * Addresses that the server answers itself, also all below them. The service
 * worker never touches them, and the development server passes them on.
 */
export const serverPaths: readonly string[] = [
  '/graphql', '/session', '/pokes', '/device', '/uploads', '/attachments', '/rent-files', '/case-files', '/healthz', '/readyz',
];

/**
 * Whether a navigation to this path is one of the app's own screens, so that
 * the shell may answer it without network. A path with an extension is a file.
 */
export function isScreen(path: string): boolean {
  if (serverPaths.some((own) => path === own || path.startsWith(`${own}/`))) return false;
  return !/\.[a-z0-9]+$/i.test(path);
}
