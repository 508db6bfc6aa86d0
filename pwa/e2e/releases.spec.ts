import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { card, expect, m, test } from './desk';
import { tabTo } from './keys';
import type { RealServer } from './server';

const SUMMARY = '.notice-danger';
const PIECE = 1_048_576;
const CONTENT = 'maand;aantal\n'.repeat(120_000); // two pieces

/** A release that is done, as the program keeps one: its files in pieces, for its organisation. */
async function aRelease(server: RealServer, part: { readonly kind: string; readonly organisation: string; readonly person: string }): Promise<string> {
  const personal = part.kind === 'OWN_DATA';
  const bytes = Buffer.from(CONTENT);
  const [row] = await server.sql<{ readonly id: string }>(
    `INSERT INTO releases (region_id, id, organisation_id, readers, only_for, asked_by, asked_at, kind, asked, state, done, total, report, snapshot_at, ended_at, expires_at)
     SELECT o.region_id, gen_random_uuid(), o.id, ARRAY[o.id], CASE WHEN $1 THEN p.id END, p.id, now(), $2,
         jsonb_build_object('ID', '00000000-0000-0000-0000-000000000000', 'Kind', $2::text, 'Formats', '["CSV"]'::jsonb, 'Period', '{"From": "2026-09", "To": "2026-10"}'::jsonb),
         'DONE', 4, 4, '{"Suppressed": [{"Reason": "TOO_FEW", "Cells": 3}], "Proposals": ["Neem een langere periode."]}', now(), now(), now() + interval '7 days'
     FROM organisations o JOIN people p ON p.region_id = o.region_id WHERE o.name = $3 AND p.name = $4 RETURNING id`,
    [personal, part.kind, part.organisation, part.person]);
  const id = row!.id;
  await server.sql(`UPDATE releases SET asked = jsonb_set(asked, '{ID}', to_jsonb(id::text)) WHERE id = $1`, [id]);
  await server.sql(
    `INSERT INTO release_files (region_id, release_id, number, readers, name, media_type, rows, size_bytes, sha256)
     SELECT region_id, id, 0, readers, 'aantallen.csv', 'text/csv; charset=utf-8', 120000, $2, $3 FROM releases WHERE id = $1`,
    [id, bytes.length, createHash('sha256').update(bytes).digest('hex')]);
  for (let at = 0; at * PIECE < bytes.length; at++) {
    await server.sql(
      'INSERT INTO release_chunks (region_id, release_id, file, number, readers, only_for, bytes) SELECT region_id, id, 0, $2, readers, only_for, $3 FROM releases WHERE id = $1',
      [id, at, bytes.subarray(at * PIECE, (at + 1) * PIECE)]);
  }
  return id;
}

test('an administrator sees a publication, what it leaves out, and takes it; a cut download goes on', async ({ server, colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  const id = await aRelease(server, { kind: 'PUBLICATION', organisation: 'Regieteam Voorbeeldstad', person: 'Bo Voorbeeld' });
  await tabTo(page, page.getByRole('link', { name: m.release_nav() }));
  await page.keyboard.press('Enter');
  await expect(bo.heading(m.release_title())).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: m.release_kind_publication() })).toContainText(m.release_state_done());
  await expectAccessibleInBothLanguages(page, 'the releases');

  await page.getByRole('link', { name: m.release_kind_publication() }).click();
  await expect(card(bo, m.release_protection())).toContainText(m.release_suppressed_too_few({ count: 3 }));
  await expect(card(bo, m.release_protection())).toContainText('Neem een langere periode.');
  await expect(card(bo, m.release_takings())).toContainText(m.release_takings_none());
  await expectAccessibleInBothLanguages(page, 'a release');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'aantallen.csv' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('aantallen.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(CONTENT);

  await test.step('a download that was cut goes on with the same bytes', async () => {
    const parts = await page.evaluate(async ({ path, cut }) => {
      const first = await fetch(path, { headers: { Range: `bytes=0-${cut - 1}` } });
      const tag = first.headers.get('ETag') ?? '';
      const rest = await fetch(path, { headers: { 'Range': `bytes=${cut}-`, 'If-Range': tag } });
      return { statuses: [first.status, rest.status], text: await first.text() + await rest.text() };
    }, { path: `/releases/${id}/aantallen.csv`, cut: 1_234_567 });
    expect(parts.statuses).toEqual([206, 206]);
    expect(parts.text).toBe(CONTENT);
  });
  await bo.follow('/releases'); // a reload would lock the vault
  await bo.follow(`/releases/${id}`);
  await expect(card(bo, m.release_takings()).getByRole('row').filter({ hasText: 'Bo Voorbeeld' })).toHaveCount(3);
  await server.sql('UPDATE releases SET expires_at = now() WHERE id = $1', [id]);
  await bo.follow('/releases'); // a reload would lock the vault
  await bo.follow(`/releases/${id}`);
  await expect(page.getByText(m.release_expired_words())).toBeVisible();
  expect((await page.request.get(`${server.url}/releases/${id}/aantallen.csv`)).status()).toBe(410);
});

test('an administrator has a quarter published, sees it done, and takes it', async ({ colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  await bo.follow('/releases/new');
  await page.getByRole('radio', { name: new RegExp(`^${m.release_kind_publication()}`, 'u') }).check();
  await bo.field(m.release_from()).fill('2026-01');
  await bo.field(m.release_to()).fill('2026-03');
  await bo.press(m.release_ask());
  await expect(bo.heading(m.release_kind_publication())).toBeVisible();
  await expect(card(bo, m.release_files()).getByRole('row').filter({ hasText: '.csv' }).first()).toBeVisible({ timeout: 60_000 });
  const saved = page.waitForEvent('download');
  await card(bo, m.release_files()).getByRole('link').filter({ hasText: '.csv' }).first().click();
  expect(readFileSync(await (await saved).path(), 'utf8').length).toBeGreaterThan(0);
});

test('a team lead takes the files of the organisation out', async ({ colleague }) => {
  const lead = await colleague('teamleider');
  const { page } = lead;
  await lead.follow('/releases/new');
  await page.getByRole('radio', { name: new RegExp(`^${m.release_kind_own_data()}`, 'u') }).check();
  await page.getByRole('checkbox', { name: m.release_format_parquet() }).check();
  await lead.press(m.release_ask());
  await expect(card(lead, m.release_files()).getByRole('row').filter({ hasText: '.parquet' }).first()).toBeVisible({ timeout: 60_000 });
});

test('research begins with an agreement, and its end destroys the key', async ({ server, colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  await bo.follow('/releases/research');
  await bo.field(m.release_project_k()).fill('4');
  await bo.field(m.release_project_l()).fill('x');
  await bo.press(m.release_project_begin());
  const summary = page.locator(SUMMARY).filter({ has: page.getByRole('heading', { name: m.common_error_title() }) });
  await expect(summary).toBeFocused();
  expect(await summary.getByRole('link').allTextContents()).toEqual(
    [m.release_fault_name(), m.release_fault_purpose(), m.release_fault_agreement(), m.release_fault_k(), m.release_fault_l(), m.release_fault_until()]);
  await expectAccessibleInBothLanguages(page, 'research with faults');
  for (const [label, typed] of [[m.release_project_name(), 'Herhaling na twee jaar'], [m.release_project_purpose(), 'Hoe vaak een huishouden terugkomt.'], [m.release_project_agreement(), '2026-14'],
    [m.release_project_k(), '10'], [m.release_project_l(), '2'], [m.release_project_until(), '01012031']] as const) { // by keyboard alone; the day is the same in every order
    await tabTo(page, bo.field(label));
    await page.keyboard.type(typed);
  }
  await tabTo(page, page.getByRole('button', { name: m.release_project_begin() }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(m.release_project_begun())).toBeVisible();
  expect(await server.sql('SELECT octet_length(key) AS bytes FROM research_projects')).toEqual([{ bytes: 32 }]);

  const row = page.getByRole('row').filter({ hasText: 'Herhaling na twee jaar' });
  await tabTo(page, row.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(m.release_project_end_words());
  await expectAccessible(page, 'before a key is destroyed');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: m.release_project_end() }));
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button')).toHaveCount(0);
  expect(await server.sql('SELECT key FROM research_projects')).toEqual([{ key: null }]);
});

test('an order with every field wrong is told which; a program and others get nothing', async ({ server, colleague }) => {
  const bo = await colleague('beheerder');
  const { page } = bo;
  await bo.follow('/releases/new');
  await page.getByRole('checkbox', { name: m.release_format_csv() }).uncheck();
  await bo.press(m.release_ask());
  const summary = page.locator(SUMMARY).filter({ has: page.getByRole('heading', { name: m.common_error_title() }) });
  await expect(summary).toBeFocused();
  await page.getByRole('radio', { name: new RegExp(`^${m.release_kind_publication()}`, 'u') }).check();
  await bo.field(m.release_from()).fill('2026-13');
  await bo.field(m.release_to()).fill('oktober');
  await bo.press(m.release_ask());
  expect(await summary.getByRole('link').allTextContents()).toEqual([m.release_fault_formats(), m.release_fault_month(), m.release_fault_month()]);
  await expectAccessibleInBothLanguages(page, 'an order with faults');

  const lead = await colleague('teamleider');
  const id = await aRelease(server, { kind: 'OWN_DATA', organisation: 'Buurtteams Voorbeeldstad', person: 'Yara Voorbeeld' });
  await lead.follow(`/releases/${id}`);
  const saved = lead.page.waitForEvent('download');
  await lead.page.getByRole('link', { name: 'aantallen.csv' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe(CONTENT);
  await bo.follow(`/releases/${id}`);
  await expect(page.getByText(m.release_gone())).toBeVisible();
  expect((await page.request.get(`${server.url}/releases/${id}/aantallen.csv`)).status()).toBe(404);
});
