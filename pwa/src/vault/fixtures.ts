import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { DatabaseHost } from './database';

/** A device without a disk, for tests. */
export function aHost(): DatabaseHost {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** Everything in every database, as a thief with a file browser would read it. */
export async function dump({ indexedDB }: DatabaseHost): Promise<string> {
  const found: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    found.push(name ?? '');
    const db = await promised(indexedDB.open(name ?? ''));
    for (const store of db.objectStoreNames) {
      const records = db.transaction(store).objectStore(store);
      found.push(store, readable(await promised(records.getAll())));
    }
    db.close();
  }
  return found.join('\n');
}

/** Bytes as letters where they are letters. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) return Array.from(value, (byte) => String.fromCharCode(byte)).join('');
  if (Array.isArray(value)) return value.map(readable).join('\n');
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, inner]) => `${key}=${readable(inner)}`).join('\n');
  return String(value);
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
