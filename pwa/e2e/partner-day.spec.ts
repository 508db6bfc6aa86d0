import { expectAccessibleInBothLanguages } from './axe';
import { day } from './day';
import { card, expect, householdOf, m, openTab, test } from './desk';
import type { Tablet } from './tablet';

const FAMILY = 'Herfst'; // every partner has something to do for it
const HELPED = 'Voorbeeld-Test';

test('the day of the partners: each lands on what waits for them, does it, and it waits no longer', async ({ server, colleague }) => {
  test.setTimeout(400_000); // five browsers
  const { id, path } = await householdOf(server, FAMILY);

  await test.step('youth protection acknowledges a request, and says what it will do', async () => {
    const youth = await colleague('jeugdbescherming');
    await nextStep(youth, m.youth_acknowledge());
    await expect(youth.page.getByText('1 kind jonger dan 18 heeft nog geen bevestigde plek.', { exact: false })).toBeVisible(); // what is asked
    await youth.field(m.youth_acknowledge_on()).fill('');
    await youth.press(m.youth_acknowledge());
    await faulty(youth, m.youth_fault_on(), m.youth_fault_answer());
    await expectAccessibleInBothLanguages(youth.page, 'an answer to a request with every field wrong');
    await youth.field(m.youth_acknowledge_on()).fill(day(0));
    await youth.field(m.youth_acknowledge_answer()).fill('Wij zoeken een plek bij pleegouders.');
    await youth.press(m.youth_acknowledge());
    await expect(youth.heading(FAMILY)).toBeVisible();
    await openTab(youth, m.household_tab_roof());
    await expect(card(youth, m.youth_title())).toContainText('Wij zoeken een plek bij pleegouders.');
    await youth.allProcessed();
    expect(await server.sql('SELECT acknowledged_on::text AS on, answer FROM youth_requests WHERE household_id = $1', [id])).toEqual([{ on: day(0), answer: 'Wij zoeken een plek bij pleegouders.' }]);
    await nothingWaits(youth);
  });

  await test.step('the special-care desk says why it does not accept, and the chair hears it', async () => {
    const desk = await colleague('meldpunt');
    await nextStep(desk, m.household_verb_register_special_care());
    await desk.press(m.common_save());
    await faulty(desk, m.decision_special_fault_state());
    await desk.answer(m.decision_special_state(), m.decision_special_refused()).click();
    await desk.press(m.common_save());
    await faulty(desk, m.decision_special_fault_note());
    await desk.field(m.decision_special_note()).fill('Er is al zorg in het gezin.');
    await desk.press(m.common_save());
    await expect(desk.heading(FAMILY)).toBeVisible();
    await openTab(desk, m.household_tab_decision());
    await expect(card(desk, m.decision_title())).toContainText('Er is al zorg in het gezin.');
    await desk.allProcessed();
    await nothingWaits(desk);
    const chair = await colleague('voorzitter');
    await chair.follow(path);
    await expect(chair.page.getByText(m.household_alert_special_care_refused())).toBeVisible();
  });

  await test.step('the protective administrator agrees with an arrangement, and it runs', async () => {
    const administrator = await colleague('bewindvoerder');
    await nextStep(administrator, m.arrangement_agree());
    await administrator.press(m.arrangement_answer_submit());
    await faulty(administrator, m.arrangement_fault_answer());
    await administrator.answer(m.arrangement_agree_question(), m.arrangement_agree_yes()).click();
    await administrator.press(m.arrangement_answer_submit());
    await expect(administrator.heading(FAMILY)).toBeVisible();
    await openTab(administrator, m.household_tab_rent());
    await expect(card(administrator, m.arrangement_title())).toContainText(m.arrangement_status_running());
    await nothingWaits(administrator);
  });

  await test.step('debt assistance advises an administrator, and takes it back', async () => {
    const debts = await colleague('schuldhulp');
    const helped = await householdOf(server, HELPED);
    await debts.follow(helped.path);
    await openTab(debts, m.household_tab_rent());
    await debts.page.getByRole('link', { name: m.administration_advise() }).click();
    await debts.press(m.administration_advise_submit());
    await faulty(debts, m.administration_fault_why());
    await debts.field(m.administration_advise_why()).fill('De post blijft liggen.');
    await debts.press(m.administration_advise_submit());
    await openTab(debts, m.household_tab_rent());
    const advice = card(debts, m.administration_title());
    await expect(advice).toContainText('De post blijft liggen.');
    await advice.getByRole('link', { name: m.administration_withdraw() }).click();
    await debts.press(m.administration_withdraw());
    await faulty(debts, m.administration_fault_reason());
    await debts.field(m.administration_withdraw_reason()).fill('Een vriend helpt met de post.');
    await debts.press(m.administration_withdraw());
    await openTab(debts, m.household_tab_rent());
    await expect(card(debts, m.administration_title())).toContainText(m.administration_status_withdrawn());
    await debts.allProcessed();
    expect(await server.sql('SELECT why, withdrawn_reason FROM administration_advices WHERE household_id = $1', [helped.id])).toEqual([{ why: 'De post blijft liggen.', withdrawn_reason: 'Een vriend helpt met de post.' }]);
  });
});

test('the day of a rent officer: the work list leads to what the chair asks, and the clearance says what it lacks', async ({ server, colleague }) => {
  const { id, path } = await householdOf(server, FAMILY);
  const officer = await colleague('huurmedewerker');
  await expect(officer.heading(m.arrears_title())).toBeVisible();
  await test.step('what is new stands with a number, until she read it', async () => {
    await officer.page.getByRole('navigation').getByRole('link', { name: m.notification_nav() }).click();
    await expect(officer.page.getByText(/^Nog niet gelezen: [1-9]/u)).toBeVisible();
    await officer.press(m.notification_mark_all());
    await expect(officer.page.getByText(m.notification_all_read())).toBeFocused();
  });
  await officer.follow('/work');
  const row = () => card(officer, m.search_attention_title()).getByRole('row').filter({ hasText: FAMILY });
  await expect(row()).toContainText(m.household_alert_suspension_asked());

  await test.step('she reads why, suspends the eviction and freezes the debt', async () => {
    await officer.follow(path);
    await openTab(officer, m.household_tab_plan());
    await expect(card(officer, m.plan_suspension())).toContainText('Het bewind is net begonnen. Geef het tijd om te werken.');
    await officer.follow('/work');
    await row().getByRole('link', { name: m.plan_suspend() }).click();
    await officer.press(m.plan_suspend_submit());
    await faulty(officer, m.plan_fault_suspend_until());
    await officer.field(m.plan_suspend_until()).fill(day(10));
    await officer.press(m.plan_suspend_submit());
    await expect(officer.heading(FAMILY)).toBeVisible();
    await officer.allProcessed();
    await openTab(officer, m.household_tab_plan());
    await expect(officer.page.getByText('Het bewind is net begonnen.', { exact: false })).toHaveCount(0); // it was granted
  });

  await test.step('the term ends soon: the list says so, and she makes it longer', async () => {
    await officer.follow('/work');
    await expect(row()).toContainText(m.household_alert_term_ends());
    await row().getByRole('link', { name: m.plan_extend() }).click();
    await officer.field(m.plan_extend_until()).fill(day(9));
    await officer.press(m.plan_extend());
    await faulty(officer, m.plan_fault_extend_order(), m.plan_fault_extend_reason());
    await expectAccessibleInBothLanguages(officer.page, 'a longer term with every field wrong');
    await officer.field(m.plan_extend_until()).fill(day(90));
    await officer.field(m.plan_extend_reason()).fill('Het bewind loopt.');
    await officer.press(m.plan_extend());
    await expect(officer.heading(FAMILY)).toBeVisible();
    await officer.allProcessed();
    expect(await server.sql('SELECT extended_reason AS reason, until_day::text AS until FROM suspensions WHERE household_id = $1 AND extends_id IS NOT NULL', [id])).toEqual([{ reason: 'Het bewind loopt.', until: day(90) }]);
  });

  await test.step('an eviction is not cleared, and she reads what it lacks', async () => {
    await officer.follow(`${path}/ask-clearance`);
    await expect(officer.page.getByText('Voor 2 van de 2 bewoners is nog geen plek bevestigd.')).toBeVisible();
  });

  await test.step('she records the end of the tenancy', async () => {
    await officer.follow(path);
    await openTab(officer, m.household_tab_rent());
    await officer.page.getByRole('link', { name: m.household_rent_end() }).click();
    await officer.press(m.common_save());
    await faulty(officer, m.household_rent_end_fault());
    await officer.field(m.household_rent_end_on()).fill('2019-01-01');
    await officer.press(m.common_save());
    await faulty(officer, m.household_rent_end_before());
    await officer.field(m.household_rent_end_on()).fill(day(200));
    await officer.press(m.common_save());
    await expect(officer.heading(FAMILY)).toBeVisible();
    await officer.allProcessed();
    expect(await server.sql('SELECT ends_on::text AS on FROM tenancies WHERE household_id = $1', [id])).toEqual([{ on: day(200) }]);
  });
});

/** What waits for them in the family's file: the work list leads there. */
async function nextStep(one: Tablet, name: string): Promise<void> {
  await expect(one.heading(m.search_work_title())).toBeVisible(); // where the app opens
  await card(one, m.search_attention_title()).getByRole('row').filter({ hasText: FAMILY }).getByRole('link', { name }).click();
}

async function nothingWaits(one: Tablet): Promise<void> {
  await one.follow('/work');
  await expect(card(one, m.search_attention_title())).toContainText(m.search_attention_none());
}

async function faulty(one: Tablet, ...sentences: readonly string[]): Promise<void> {
  const summary = one.page.getByRole('alert').filter({ hasText: m.common_error_title() });
  await expect(summary).toBeFocused();
  for (const sentence of sentences) await expect(summary).toContainText(sentence);
}
