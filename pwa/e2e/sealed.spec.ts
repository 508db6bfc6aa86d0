import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, m, test } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const PHONE = '06 9090 9090';
const NOTE = 'Mevrouw vertelt over haar zieke moeder in Tilburg';

/** What stands in the demo's files, and what is typed here. */
const WORDS = ['Voorbeeld-Test', 'Anna Voorbeeld', 'Cato', 'Esra Oefening', 'Mees Zomers', 'Oefenweg', 'Proefplein', '0000 AA', PHONE, PHONE.replaceAll(' ', ''), '06 0000 00', NOTE, 'zieke moeder', 'keukentafel', 'DEMO-12'];

test('the disk of a tablet holds nothing that can be read', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.offline();
  await tablet.changePhone(FAMILY, PHONE); // an operation that waits
  await tablet.page.getByRole('link', { name: m.household_start_visit() }).click();
  await tablet.answer(m.visit_outcome(), m.visit_outcome_spoken()).click();
  await tablet.field(m.visit_summary()).fill(NOTE);
  await tablet.press(m.visit_finish());
  await expect(tablet.heading(m.visit_saved_title())).toBeVisible();
  await tablet.page.getByRole('link', { name: m.visit_to_file() }).click();
  await tablet.page.getByRole('link', { name: m.household_start_visit() }).click(); // and a draft
  await tablet.field(m.visit_summary()).fill(`${NOTE}, concept`);
  await expect(tablet.page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();

  const ids = (await server.sql<{ readonly id: string }>('SELECT id FROM households UNION SELECT id FROM residents')).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  const stored = await dump(tablet.page);
  expect(stored.records, 'files, operations, drafts and what goes with them').toBeGreaterThan(8);
  expect(found(stored.bytes, [...WORDS, ...ids], ids)).toEqual([]);

  await tablet.shutDown(); // what the browser still had in memory is on the disk now, such as the fields of open forms
  for (const file of await filesUnder(tablet.profile)) {
    expect(found(await readFile(file), WORDS, []), file).toEqual([]);
  }
});

/** Which words can be read in these bytes, in the encodings a browser writes; ids also as their sixteen bytes. */
function found(bytes: Buffer, words: readonly string[], ids: readonly string[]): readonly string[] {
  return [
    ...words.filter((word) => bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))),
    ...ids.filter((id) => bytes.includes(Buffer.from(id.replaceAll('-', ''), 'hex'))),
  ];
}

/** Everything the page's origin keeps: every record of every database, Web Storage and the caches. */
async function dump(page: Page): Promise<{ readonly records: number; readonly bytes: Buffer }> {
  const { records, base64 } = await page.evaluate(async () => {
    const parts: BlobPart[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    const put = (value: unknown): void => {
      if (value instanceof ArrayBuffer) parts.push(value);
      else if (ArrayBuffer.isView(value)) parts.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength) as Uint8Array<ArrayBuffer>);
      else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) (put(key), put(inner));
      else parts.push(`${String(value)}\n`);
    };
    const done = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
    let records = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      put(name);
      for (const store of database.objectStoreNames) {
        const [keys, values] = await Promise.all([done(database.transaction(store).objectStore(store).getAllKeys()), done(database.transaction(store).objectStore(store).getAll())]);
        records += values.length;
        for (const value of [store, ...keys, ...values]) put(value);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        put(request.url);
        put(await (await cache.match(request))!.arrayBuffer());
      }
    }
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { records, base64: btoa(text) };
  });
  return { records, bytes: Buffer.from(base64, 'base64') };
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
