import { expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, openTab, test } from './desk';
import { tabTo } from './keys';

const FAMILY = 'Begin'; // in arrears, and not reported

test('a landlord sees which duties are open, sends the reminder, and the checklist shows it', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const duties = () => server.sql('SELECT duty FROM duties WHERE household_id = $1 ORDER BY duty', [id]);
  const before = await duties();
  const landlord = await colleague('huurmedewerker');
  const { page } = landlord;
  await landlord.follow(path);
  await openTab(landlord, m.household_tab_rent());
  await tabTo(page, page.getByRole('link', { name: m.duty_open() }));
  await page.keyboard.press('Enter');
  await expect(landlord.heading(m.duty_title())).toBeFocused();
  const checklist = card(landlord, m.duty_checklist());
  await expect(checklist.getByRole('listitem')).toHaveCount(4);
  await expectAccessibleInBothLanguages(page, 'the four duties');

  await page.getByRole('link', { name: m.duty_record({ duty: m.duty_data() }) }).click();
  await landlord.field(m.duty_on()).fill('');
  await landlord.press(m.common_save()); // every field wrong
  await expect(page.getByRole('alert').filter({ hasText: m.common_error_title() })).toBeFocused();
  for (const fault of [m.duty_fault_on(), m.duty_fault_evidence(), m.duty_fault_answer()]) await expect(page.getByText(fault).first()).toBeVisible();
  await expectAccessibleInBothLanguages(page, 'a duty with every field wrong');
  expect(await duties()).toEqual(before);

  await landlord.follow(`${path}/letters/reminder`);
  const letter = page.getByRole('article', { name: m.duty_letter_reminder() });
  await expect(letter).toContainText(m.duty_subject_reminder());
  await expect(letter).toContainText(m.duty_text_offer());
  await expectAccessibleInBothLanguages(page, 'a letter');
  await page.emulateMedia({ media: 'print' });
  await expect(letter).toBeVisible();
  await expect(page.getByRole('button', { name: m.duty_print() })).toBeHidden(); // nothing but the letter comes on paper
  await page.emulateMedia({ media: null });
  await landlord.press(m.duty_mark_sent());
  await expect(page.getByText(m.duty_recorded())).toBeVisible();
  const found = async () => (await duties()).map(({ duty }) => duty);
  await expect.poll(found).toEqual(expect.arrayContaining(['WRITTEN_REMINDER', 'DEBT_HELP_POINTED_OUT', 'DATA_SHARING_OFFERED']));
  expect(await server.sql(`SELECT count(*)::int AS letters FROM contact_attempts WHERE household_id = $1 AND channel = 'LETTER' AND summary = $2`, [id, m.duty_letter_reminder()])).toEqual([{ letters: 1 }]);

  await page.getByRole('link', { name: m.duty_back() }).click();
  await expect(checklist).toContainText(m.duty_letter_reminder());
  await expect(checklist.getByText(m.duty_missing())).toHaveCount(await missing(checklist));
});

/** Whether speaking the tenant in person is still open: a letter does not fulfil that. */
async function missing(checklist: ReturnType<typeof card>): Promise<number> {
  return checklist.getByRole('listitem').filter({ hasText: m.duty_contact() }).getByText(m.duty_missing()).count();
}
