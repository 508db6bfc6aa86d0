import { expectAccessibleInBothLanguages } from './axe';
import { anotherPerson, card, expect, householdOf, m, openTab, test } from './desk';
import { beginning } from './tablet';

test('a rent officer leaves the case form, goes on with it, sees what is missing, sends it and prints it', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, 'Begin');
  const officer = await colleague('huurmedewerker');
  const { page } = officer;
  await officer.follow(`${path}/refer`);
  const steps = card(officer, m.referral_steps());
  await expect(officer.answer(m.referral_cause(), m.referral_cause_arrears())).toBeChecked(); // the file knows that rent is owed
  await expect(steps.getByRole('status')).toHaveText(m.referral_steps_missing({ count: 7 }));
  await steps.getByText(m.referral_step_what()).first().click();
  await expect(steps.getByText(m.referral_fault_seek())).toBeVisible();
  await steps.getByRole('link', { name: m.referral_part_household() }).click(); // in any order
  await expect(page.getByRole('heading', { name: m.referral_part_household(), level: 2 })).toBeFocused();
  await officer.field(m.referral_says()).fill('Wij willen hier blijven wonen.');
  await expect(steps.getByRole('status')).toHaveText(m.referral_steps_missing({ count: 6 }));
  await expectAccessibleInBothLanguages(page, 'a case form under way');

  await page.getByRole('link', { name: m.household_back_file() }).click();
  await officer.follow(`${path}/refer`);
  await expect(officer.field(m.referral_says())).toHaveValue('Wij willen hier blijven wonen.');
  await officer.press(m.referral_submit());
  await expect(page.getByRole('alert').filter({ hasText: m.common_error_title() })).toBeFocused(); // not before it is whole
  expect(await server.sql('SELECT id FROM referrals WHERE household_id = $1', [id])).toEqual([]);

  await officer.press(m.referral_draft_keep());
  await expect(page.getByText(beginning(m.referral_draft_kept({ time: 'TIME' }).split('TIME')[0]!.trim()))).toBeVisible();
  const drafts = () => server.sql<{ readonly summary: string; readonly says: string }>(`SELECT form->>'Summary' AS summary, form->>'HouseholdSays' AS says FROM referral_drafts WHERE household_id = $1 ORDER BY recorded_at`, [id]);
  await expect.poll(async () => (await drafts()).length).toBe(1);
  await anotherPerson(server, 'tweede huurmedewerker', 'Kim Voorbeeld', 'Woonstede Voorbeeld', 'RENT_OFFICER');
  const other = await colleague('tweede huurmedewerker');
  await other.follow(`${path}/refer`);
  await expect(other.field(m.referral_says())).toHaveValue('Wij willen hier blijven wonen.');
  await expect(other.page.getByText('Ria Voorbeeld').first()).toBeVisible(); // whose it was, and when
  await other.field(m.referral_summary()).fill('Van het andere bureau.');
  await other.press(m.referral_draft_keep());
  await expect.poll(async () => (await drafts()).map(({ summary }) => summary)).toEqual(['Van het andere bureau.']); // it took the place of the first

  await officer.field(m.referral_summary()).fill('Ook hier getypt.');
  await page.getByRole('link', { name: m.household_back_file() }).click();
  await officer.follow(`${path}/refer`);
  const newer = card(officer, m.referral_draft_newer_title());
  await expect(newer).toBeVisible();
  await expect(officer.field(m.referral_summary())).toHaveValue('Ook hier getypt.'); // not overwritten
  await expectAccessibleInBothLanguages(page, 'a newer draft of a colleague');
  await newer.getByRole('button', { name: m.referral_draft_open() }).click();
  await expect(officer.field(m.referral_summary())).toHaveValue('Van het andere bureau.');
  await expect.poll(async () => (await drafts()).map(({ summary }) => summary).toSorted()).toEqual(['Ook hier getypt.', 'Van het andere bureau.']); // no word is lost
  await officer.field(m.referral_summary()).fill('Van het andere bureau. Ook hier getypt.');
  await card(officer, m.referral_draft_newer_title()).getByRole('button', { name: m.referral_draft_discard() }).click();
  await page.getByRole('dialog').getByRole('button', { name: m.referral_draft_discard() }).click();
  await expect.poll(async () => (await drafts()).length).toBe(1);
  await steps.getByText(m.referral_step_what()).first().click();
  await steps.getByRole('link', { name: m.referral_fault_seek() }).click();
  await expect(officer.field(m.referral_seek())).toBeFocused(); // each thing that is missing leads to its field

  await officer.field(m.referral_seek()).fill('2027-02-01');
  const effort = page.getByRole('group', { name: `${m.referral_effort()} 1` });
  await effort.getByLabel(m.referral_effort_what()).fill('Gebeld');
  await effort.getByLabel(m.referral_effort_on()).fill('2026-11-10');
  await effort.getByLabel(m.referral_effort_result()).fill('Gesproken');
  await effort.getByLabel(m.referral_effort_why()).fill('Er kwam geen betaling.');
  await page.getByText(m.referral_informed_danger()).click(); // its question begins with what was wrong by now
  await officer.field(m.referral_danger()).fill('Een bewoner is bedreigd.');
  await expect(steps.getByRole('status')).toHaveText(m.referral_steps_whole());
  await officer.press(m.referral_submit());
  await expect.poll(async () => (await server.sql('SELECT id FROM referrals WHERE household_id = $1', [id])).length).toBe(1);
  expect(await drafts()).toEqual([]); // it became the referral

  await officer.follow(path);
  await openTab(officer, m.household_tab_decision());
  await page.getByRole('link', { name: m.referral_paper_open() }).click();
  const paper = page.getByRole('article', { name: m.referral_paper_title() });
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByText('Er kwam geen betaling.')).toBeVisible();
  await expect(page.getByRole('button', { name: m.referral_paper_print() })).toBeHidden(); // nothing but the form comes on paper
  await page.emulateMedia({ media: 'screen' });

  await officer.follow(path);
  await openTab(officer, m.household_tab_decision());
  await page.getByRole('link', { name: m.referral_withdraw_link() }).click();
  await expect(page.getByText(m.referral_withdraw_means_stays())).toBeVisible();
  await officer.press(m.referral_withdraw_submit());
  await expect(page.getByText(m.referral_withdraw_fault()).first()).toBeVisible();
  await officer.field(m.referral_withdraw_reason()).fill('De achterstand is betaald.');
  await officer.press(m.referral_withdraw_submit());
  await openTab(officer, m.household_tab_decision());
  await expect(card(officer, m.referral_title())).toContainText('De achterstand is betaald.');
  await expect(page.getByText(m.referral_waiting())).toHaveCount(0);
  await expect(page.getByRole('link', { name: m.referral_withdraw_link() })).toHaveCount(0);
});
