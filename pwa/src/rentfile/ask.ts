/** Asks the server about rent files and running cases: same origin, JSON both ways, and the file as it is. */
import { backgroundHeader } from '../app/activity';
import { readReply, request, type Reply } from '../app/request';
import { fileName } from '../ui';
import { readBrought, readDelivery, readHistory, type Brought, type Choice, type Delivery } from './rentfile';

/** What the server answered. */
export type Answer<T> =
  | { readonly kind: 'DATA'; readonly data: T }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly columns: readonly string[] }
  | { readonly kind: 'GONE' }
  | { readonly kind: 'NO_CONNECTION' };

/** A large file over a slow line, in ms; as long as the server has patience. */
const PATIENCE_MS = 5 * 60_000;

/** Where files of a kind are brought. */
export type Root = '/rent-files' | '/case-files';

/** The files that the organisation brought, the newest first. */
export async function askHistory(root: Root = '/rent-files'): Promise<Answer<readonly Delivery[]>> {
  return answerOf(await request('GET', root), readHistory);
}

/** How far one is. */
export async function askDelivery(id: string, root: Root = '/rent-files'): Promise<Answer<Delivery>> {
  return answerOf(await request('GET', `${root}/${id}`), readDelivery);
}

/** What its first line says. */
export async function askColumns(id: string): Promise<Answer<Brought>> {
  return answerOf(await request('GET', `/rent-files/${id}/columns`, undefined, PATIENCE_MS), readBrought);
}

/** Brings a rent file to look at. */
export function bring(file: File): Promise<Answer<Brought>> {
  return send('/rent-files', file, readBrought);
}

/** Brings running cases, and hears what they would do. */
export function bringCases(file: File): Promise<Answer<Delivery>> {
  return send('/case-files', file, readDelivery);
}

async function send<T>(root: Root, file: File, read: (body: unknown) => T | null): Promise<Answer<T>> {
  try {
    const response = await fetch(root, {
      method: 'POST', credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS), body: file,
      headers: {
        Accept: 'application/json', 'Content-Type': 'application/octet-stream', ...backgroundHeader(Date.now()),
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/gu, escaped)}`,
      },
    });
    return answerOf(readReply(response.status, response.headers, await response.text()), read);
  } catch {
    return { kind: 'NO_CONNECTION' };
  }
}

/** Says how to read it, and hears what it would do. */
export async function look(id: string, { asOf, keep, columns }: Choice): Promise<Answer<Delivery>> {
  return answerOf(await request('POST', `/rent-files/${id}/preview`, { asOf, arrearsOnly: keep === 'ARREARS', columns }, PATIENCE_MS), readDelivery);
}

/** Lets it be taken in. */
export async function start(id: string, root: Root = '/rent-files'): Promise<Answer<Delivery>> {
  return answerOf(await request('POST', `${root}/${id}/start`), readDelivery);
}

/** Throws it away, or stops taking it in. */
export async function stop(id: string, root: Root = '/rent-files'): Promise<Answer<Delivery>> {
  return answerOf(await request('POST', `${root}/${id}/stop`), readDelivery);
}

/** Saves the report of wrong lines on this computer. False when there was no connection. */
export function saveFaults(id: string, root: Root = '/rent-files'): Promise<boolean> {
  return save(`${root}/${id}/faults`, 'foute-regels.csv');
}

/** Saves what the server has at an address on this computer. False when there was no connection. */
export async function save(path: string, name: string): Promise<boolean> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', headers: backgroundHeader(Date.now()) });
    if (!response.ok) return false;
    const address = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName(name) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
    return true;
  } catch {
    return false;
  }
}

/** What encodeURIComponent leaves and RFC 8187 does not. */
function escaped(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

function answerOf<T>(reply: Reply, read: (body: unknown) => T | null): Answer<T> {
  if (reply.kind === 'NO_CONNECTION' || (reply.kind === 'REFUSED' && (reply.status === 401 || reply.status === 503))) return { kind: 'NO_CONNECTION' };
  if (reply.kind === 'REFUSED') {
    if (reply.status === 404) return { kind: 'GONE' };
    const { message, columns } = reply.body;
    return { kind: 'REFUSED', message: typeof message === 'string' ? message : '', columns: Array.isArray(columns) ? columns.filter((one) => typeof one === 'string') : [] };
  }
  const data = read(reply.body);
  return data === null ? { kind: 'NO_CONNECTION' } : { kind: 'DATA', data };
}
