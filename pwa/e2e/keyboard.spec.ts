import type { Locator } from '@playwright/test';
import { day } from './day';
import { beginning } from './tablet';
import { card, expect, householdOf, m, PASSPHRASE, test } from './desk';
import { tabTo } from './keys';
import type { Tablet } from './tablet';

const FAMILY = 'Voorbeeld-Test';

test('a visit is recorded by keyboard alone, and the focus is always seen', async ({ server, tablet }) => {
  const { page } = tablet;
  const sentence = 'Zonder muis opgeschreven.';
  await tablet.enrol('casemanager');
  await page.goto(server.url);
  await tabTo(page, tablet.field(m.app_passphrase()));
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(tablet.heading(m.household_caseload_title())).toBeVisible();
  await tabTo(page, page.getByRole('listitem').filter({ hasText: FAMILY }).getByRole('link', { name: m.household_open() }));
  await page.keyboard.press('Enter');
  await expect(tablet.heading(FAMILY)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: m.household_start_visit() }).first());
  await page.keyboard.press('Enter');
  await expect(tablet.heading(m.visit_title_for({ name: FAMILY }))).toBeFocused(); // a new screen begins at its heading
  await tabTo(page, page.getByRole('radio', { name: m.visit_outcome_spoken() }));
  await page.keyboard.press('Space');
  await tabTo(page, tablet.field(m.visit_summary()));
  await page.keyboard.type(sentence);
  await page.keyboard.press('F1');
  await expect(tablet.heading(m.help_title())).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('niemand thuis');
  await expect(page.getByText(m.help_visit(), { exact: true })).toBeVisible();
  await expect(page.getByText(m.help_lost(), { exact: true })).toHaveCount(0);
  await page.goBack();
  await expect(tablet.field(m.visit_summary()), 'what was typed waits').toHaveValue(sentence);
  await tabTo(page, page.locator('summary').filter({ hasText: m.visit_section_discussed() }));
  await page.keyboard.press('Enter');
  await tabTo(page, tablet.field(m.visit_discussed()));
  await page.keyboard.type('Alles met de toetsen.');
  await page.keyboard.press('Control+s');
  await expect(tablet.heading(m.visit_saved_title())).toBeVisible();
  await tablet.allProcessed();
  expect(await server.sql('SELECT discussed FROM visits WHERE summary = $1', [sentence])).toEqual([{ discussed: 'Alles met de toetsen.' }]);
});

test('a warning is recorded and read by keyboard alone', async ({ server, tablet }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const { page } = tablet;
  await tablet.enrol('casemanager');
  await tablet.follow(`${path}/warnings/new`);
  await tabTo(page, page.getByRole('checkbox', { name: m.household_advice_with_two() }));
  await page.keyboard.press('Space');
  await type(tablet, tablet.field(m.safety_fact()), 'Ruzie met een buurman.');
  await type(tablet, tablet.field(m.safety_reason()), 'Verteld door de moeder.');
  await send(tablet, m.common_save());
  await expect(tablet.heading(FAMILY)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: m.household_warning_read() }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: m.household_warning_read() })).toHaveCount(0);
  await tablet.allProcessed();
  expect(await server.sql('SELECT fact, advice FROM visit_warnings WHERE household_id = $1', [id])).toEqual([{ fact: 'Ruzie met een buurman.', advice: ['GO_WITH_TWO'] }]);
});

test('a landlord refers and suspends by keyboard alone', async ({ server, colleague }) => {
  const [referred, suspended] = [await householdOf(server, 'Begin'), await householdOf(server, 'Proefman')];
  const officer = await colleague('huurmedewerker');

  await officer.follow(`${referred.path}/refer`);
  await choose(officer, m.referral_cause(), m.referral_cause_arrears());
  await type(officer, officer.field(m.referral_seek()), day(40));
  const effort = officer.page.getByRole('group', { name: `${m.referral_effort()} 1` });
  await type(officer, effort.getByLabel(m.referral_effort_what()), 'Gebeld');
  await type(officer, effort.getByLabel(m.referral_effort_on()), day(-20));
  await type(officer, effort.getByLabel(m.referral_effort_result()), 'Gesproken');
  await type(officer, effort.getByLabel(m.referral_effort_why()), 'Er kwam geen betaling.');
  await choose(officer, m.referral_informed(), m.referral_informed_yes());
  await type(officer, officer.field(m.referral_informed_on()), day(-3));
  await type(officer, officer.field(m.referral_how()), 'Brief');
  await type(officer, officer.field(m.referral_language()), 'Nederlands');
  await type(officer, officer.field(m.referral_answer()), 'De huurder wil graag hulp.');
  await type(officer, officer.field(m.referral_says()), 'Wij willen hier blijven.');
  await send(officer, m.referral_submit());
  await expect(officer.heading('Begin')).toBeFocused();
  expect(await server.sql('SELECT cause, tenant_answer FROM referrals WHERE household_id = $1', [referred.id])).toEqual([{ cause: 'ARREARS', tenant_answer: 'De huurder wil graag hulp.' }]);

  await officer.follow(`${suspended.path}/suspend`);
  await type(officer, officer.field(m.plan_suspend_until()), day(30));
  await send(officer, m.plan_suspend_submit());
  await expect(officer.heading('Proefman')).toBeFocused();
  expect(await server.sql('SELECT until_day::text AS until FROM suspensions WHERE household_id = $1', [suspended.id])).toEqual([{ until: day(30) }]);
});

test('a decision is read back and taken, and a place is confirmed, by keyboard alone', async ({ server, colleague }) => {
  const [decided, placed] = [await householdOf(server, 'Oefening'), await householdOf(server, 'Proefman')];
  const [referral] = await server.sql<{ readonly id: string }>('SELECT id FROM referrals WHERE household_id = $1', [decided.id]);
  const [place] = await server.sql<{ readonly id: string }>('SELECT id FROM placements WHERE household_id = $1', [placed.id]);
  const chair = await colleague('voorzitter');

  await chair.follow(`${decided.path}/decide/${referral!.id}`);
  await choose(chair, m.decision_question_a_label(), m.common_yes());
  await type(chair, card(chair, m.decision_question_a()).getByLabel(m.decision_why()), 'Het inkomen is genoeg.');
  await type(chair, chair.field(m.decision_step_what()), 'Samen de post openen');
  await type(chair, chair.field(m.decision_step_who()), 'Zorggroep');
  await type(chair, chair.field(m.decision_step_due()), day(14));
  await choose(chair, m.decision_question_c_label(), m.common_no());
  await type(chair, card(chair, m.decision_question_c()).getByLabel(m.decision_why()), 'Er is genoeg hulp.');
  await type(chair, chair.field(m.decision_weighing()), 'Voorkomen kost minder.');
  await type(chair, chair.field(m.decision_says()), 'Wij werken mee.');
  for (const organisation of ['Regieteam Voorbeeldstad', 'Zorggroep Linde']) await choose(chair, organisation, m.decision_agrees());
  await send(chair, m.decision_submit());
  const read = chair.page.getByRole('dialog', { name: m.decision_read_back() });
  await expect(read).toContainText('Samen de post openen');
  await chair.page.keyboard.press('Escape'); // back to the form, where the button still has the focus
  await expect(read).toHaveCount(0);
  await expect(chair.page.getByRole('button', { name: m.decision_submit() })).toBeFocused();
  await chair.page.keyboard.press('Enter');
  await tabTo(chair.page, read.getByRole('button', { name: m.decision_confirm() }));
  await chair.page.keyboard.press('Enter');
  await expect(chair.heading('Oefening')).toBeFocused();
  expect(await server.sql('SELECT scenario, weighing FROM decisions WHERE household_id = $1', [decided.id])).toEqual([{ scenario: 'PREVENT', weighing: 'Voorkomen kost minder.' }]);

  await chair.follow(`${placed.path}/places/${place!.id}/confirm`);
  await send(chair, m.placement_confirm_submit());
  await expect(chair.heading('Proefman')).toBeFocused();
  expect(await server.sql('SELECT confirmed_on IS NOT NULL AS confirmed FROM placements WHERE household_id = $1', [placed.id])).toEqual([{ confirmed: true }]);
});

/** Goes to an answer as people do: Tab to the question, arrows to the answer. */
async function choose({ page }: Tablet, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: beginning(question) });
  const radios = group.getByRole('radio');
  await tabTo(page, radios.first());
  const wanted = radios.and(page.getByLabel(beginning(answer)));
  for (let presses = await radios.count(); presses > 0 && !(await wanted.evaluate((radio) => radio === document.activeElement)); presses -= 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
}

/** Goes to a field and types; a list goes to what begins so. A day is typed month first: its field follows the language of this browser, not of the page. */
async function type({ page }: Tablet, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text.replace(/^(\d{4})-(\d\d)-(\d\d)$/u, '$2$3$1'));
}

async function send({ page }: Tablet, button: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
}
