import type { Page, Route } from '@playwright/test';
import { beginVisit, card, finishVisit, householdOf, unfold } from './desk';
import { expect, m, test, type Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';
const SPOKEN = 'Drie brieven op tafel, twee gefotografeerd.';
/** Where the photo was taken, as a camera writes it: nobody may find it again. */
const PLACE = 'GPS 51.98N 5.91E';

test('photos of an offline visit arrive once, byte for byte, over a line that breaks', async ({ server, tablet }) => {
  test.setTimeout(300_000);
  await tablet.enrol('casemanager');
  await tablet.shutDown(); // the office's day ends: what was signed in and fetched is on the disk
  await tablet.boot();
  await tablet.unlockAt('/sync');
  const { id, path } = await householdOf(server, FAMILY);
  const photos = [await aPhoto(tablet.page, 2400, 1800), await aPhoto(tablet.page, 1500, 2000)];
  await tablet.offline();

  await test.step('the letters are photographed, and the battery dies', async () => {
    await beginVisit(tablet, path, SPOKEN);
    await unfold(tablet, m.visit_section_money());
    for (const photo of photos) await photograph(tablet, photo);
    await expect(thumbnails(tablet)).toHaveCount(2);
    await tablet.die();
  });

  await test.step('they are still in the form, and go with the report', async () => {
    await tablet.boot({ offline: true });
    await tablet.unlockAt(`${path}/visit`);
    await unfold(tablet, m.visit_section_money());
    await expect(thumbnails(tablet)).toHaveCount(2);
    await expect.poll(() => thumbnails(tablet).first().evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([1600, 1200]);
    await finishVisit(tablet);
    await expect(tablet.status).toContainText(m.sync_unsent({ count: 3 }));
  });

  await test.step('the words come first; the line breaks in the middle of the photos', async () => {
    let pieces = 0;
    await tablet.context.route('**/uploads/**', async (route: Route) => {
      if (route.request().method() !== 'PATCH') return route.continue();
      pieces += 1;
      if (pieces === 2) await route.fetch(); // it came, and nobody heard so
      return pieces === 1 || pieces > 4 ? route.continue() : route.abort('connectionreset');
    });
    await tablet.online();
    await expect.poll(() => server.sql(`SELECT count(*)::int AS here FROM attachments WHERE household_id = $1 AND arrived_at IS NOT NULL`, [id]), { timeout: 120_000 }).toEqual([{ here: 2 }]);
    expect(pieces).toBeGreaterThan(4);
  });

  const stored = await server.sql<{ readonly same: boolean; readonly whole: boolean; readonly exif: boolean; readonly facet: string }>(`
    SELECT encode(sha256(string_agg(c.bytes, ''::bytea ORDER BY c.start_byte)), 'hex') = a.sha256 AS same, sum(octet_length(c.bytes)) = a.size_bytes AS whole,
      bool_or(position('Exif'::bytea IN c.bytes) > 0 OR position($2::bytea IN c.bytes) > 0) AS exif, a.part AS facet
    FROM attachments a JOIN attachment_chunks c ON c.region_id = a.region_id AND c.attachment_id = a.id
    WHERE a.household_id = $1 GROUP BY a.id, a.sha256, a.size_bytes, a.part`, [id, PLACE]);
  expect(stored).toEqual([{ same: true, whole: true, exif: false, facet: 'MONEY' }, { same: true, whole: true, exif: false, facet: 'MONEY' }]);

  await test.step('the file says so, and shows them', async () => {
    await tablet.allProcessed();
    await tablet.goToFile(FAMILY);
    const list = card(tablet, m.visit_photos_title());
    await expect(list.getByText(m.visit_photos_processed(), { exact: true })).toHaveCount(2);
    await list.getByRole('button', { name: m.visit_photos_open(), exact: true }).first().click();
    await expect(tablet.page.getByRole('dialog').getByRole('img', { name: m.visit_photo_letter() })).toBeVisible();
  });
});

test('a photo of a colleague is looked at with a connection', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  const { id, path } = await householdOf(server, FAMILY);
  await beginVisit(tablet, path, SPOKEN);
  await unfold(tablet, m.visit_section_money());
  await photograph(tablet, await aPhoto(tablet.page, 800, 600));
  await finishVisit(tablet);
  await expect.poll(() => server.sql(`SELECT count(*)::int AS here FROM attachments WHERE household_id = $1 AND arrived_at IS NOT NULL`, [id])).toEqual([{ here: 1 }]);
  await expect(tablet.status).not.toContainText(m.sync_unsent({ count: 1 }));
  await tablet.page.evaluate(async () => { // as on another tablet: its own copy is gone
    for (const { name } of await indexedDB.databases()) {
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('blobs')) return resolve();
          const clearing = db.transaction('blobs', 'readwrite');
          clearing.objectStore('blobs').clear();
          clearing.oncomplete = () => { db.close(); resolve(); };
        };
      });
    }
  });
  await tablet.follow(path);
  const list = card(tablet, m.visit_photos_title());
  await list.getByRole('button', { name: m.visit_photos_open(), exact: true }).click();
  const shown = tablet.page.getByRole('dialog').getByRole('img', { name: m.visit_photo_letter() });
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  expect(await server.sql(`SELECT count(*)::int AS seen FROM access_log WHERE activity = 'attachment'`)).toEqual([{ seen: 1 }]);
});

test('a tablet that is almost full refuses a photo and keeps every word', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  const { id, path } = await householdOf(server, FAMILY);
  const photo = await aPhoto(tablet.page, 2400, 1800);
  await beginVisit(tablet, path, SPOKEN);
  await unfold(tablet, m.visit_section_money());
  await tablet.field(m.visit_money()).fill('Drie aanmaningen, samen € 812,40.');
  await photograph(tablet, await aPhoto(tablet.page, 400, 300)); // there is space for this one
  await expect(thumbnails(tablet)).toHaveCount(1);
  const session = await tablet.context.newCDPSession(tablet.page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: server.url });
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: usage + 128 * 1024 });
  await expect.poll(() => tablet.page.evaluate(hasRoom), { timeout: 90_000, intervals: [2000] }).toBe(false); // Chromium remembers for half a minute how much space there was
  await photograph(tablet, photo);
  await expect(tablet.page.getByRole('alert').filter({ hasText: m.visit_photo_no_room() })).toBeVisible();
  await expect(thumbnails(tablet)).toHaveCount(1);
  await expect(tablet.field(m.visit_money())).toHaveValue('Drie aanmaningen, samen € 812,40.');
  await finishVisit(tablet);
  await tablet.allProcessed();
  expect(await server.sql(`SELECT v.finances, (SELECT count(*)::int FROM attachments a WHERE a.household_id = v.household_id) AS photos
    FROM visits v WHERE v.household_id = $1 AND v.summary = $2`, [id, SPOKEN])).toEqual([{ finances: 'Drie aanmaningen, samen € 812,40.', photos: 1 }]);
});

/** Whether the browser takes 256 kB more, tried in a database of its own that is thrown away. */
async function hasRoom(): Promise<boolean> {
  const opening = indexedDB.open('room');
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
  await new Promise<void>((resolve, reject) => Object.assign(opening, { onsuccess: () => resolve(), onerror: () => reject(new Error('not opened')) }));
  const writing = opening.result.transaction('bytes', 'readwrite', { durability: 'strict' });
  for (let at = 0; at < 4; at += 1) writing.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(64 * 1024)), at);
  const taken = await new Promise<boolean>((resolve) => Object.assign(writing, { oncomplete: () => resolve(true), onabort: () => resolve(false) }));
  opening.result.close();
  await new Promise<void>((resolve) => Object.assign(indexedDB.deleteDatabase('room'), { onsuccess: () => resolve(), onerror: () => resolve() }));
  return taken;
}

/** Takes a photo as people do: the button opens the camera, and a picture comes back. */
async function photograph(tablet: Tablet, photo: Buffer): Promise<void> {
  const camera = tablet.page.waitForEvent('filechooser');
  await tablet.press(m.visit_photo_take_letter());
  await (await camera).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(tablet.page.getByRole('button', { name: m.visit_photo_take_letter(), exact: true })).toBeVisible();
}

function thumbnails(tablet: Tablet) {
  return tablet.page.getByRole('list', { name: m.visit_photo_take_letter() }).getByRole('img');
}

/** A JPEG of noise, so that it cannot be made much smaller, with the place in its EXIF. */
async function aPhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = Buffer.from(await page.evaluate(async ([across, down]) => {
    const canvas = new OffscreenCanvas(across!, down!);
    const paper = canvas.getContext('2d')!;
    const noise = paper.createImageData(across!, down!);
    for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = at % 4 === 3 ? 255 : Math.floor(Math.random() * 256);
    paper.putImageData(noise, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.5 })).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  }, [width, height]), 'base64');
  const exif = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0', 'latin1'), Buffer.from(PLACE)]);
  const segment = Buffer.from([0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 0xff]);
  return Buffer.concat([plain.subarray(0, 2), segment, exif, plain.subarray(2)]);
}
