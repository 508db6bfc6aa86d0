import { join } from 'node:path';
import type { Tablet } from './tablet';
import { day } from './day';
import { card, expect, m, openTab, test, unfold } from './desk';
import type { RealServer } from './server';

const RENT_FILE = join(import.meta.dirname, '../../server/intake/testdata/huurstand.csv');
const [TENANCY, TEAM, CARE, LANDLORD] = ['HO-100000', 'Buurtteams Voorbeeldstad', 'Zorggroep Linde', 'Woonstede Voorbeeld'];
const STEP = 'Samen de brieven van de deurwaarder openen';

/** What the case manager types, word for word. */
const TYPED = {
  startedAt: '14:05', summary: 'Een lang gesprek aan de keukentafel, met koffie.', othersPresent: 'Een buurvrouw die tolkte',
  discussed: 'De brief van de deurwaarder, de toeslagen en het nieuwe werk van meneer.\nOok: “wat als het misgaat?”', householdSays: 'Wij willen hier blijven, ’t is ons thuis.',
  rent: 'Het loon kwam te laat.', cooperates: 'Alle post lag klaar.', finances: 'Loonstrook gezien: € 1.842,10 netto.', progress: 'De eerste drie zijn open.',
  children: 'Gaan elke dag naar school.', roof: 'Een zus in Ede, voor hooguit een week.', agreements: 'Meneer belt maandag de Belastingdienst.', nextAt: '10:30', nextPurpose: 'Toeslagen aanvragen',
};

test('a home visit without network arrives once, from rent file to database', async ({ server, tablet, colleague }) => {
  test.setTimeout(600_000);
  await server.run('import', 'rent', RENT_FILE, '--organisation', LANDLORD, '--as-of', day(0));
  const { id, name } = await imported(server);
  const file = `/households/${id}`;

  await test.step('the landlord refers it', async () => {
    const officer = await colleague('huurmedewerker');
    await officer.follow('/search');
    const slip = name.replace(/(.)(.)$/, '$2$1');
    await officer.page.getByRole('searchbox').fill(slip); // a slip of the pen is forgiven, and said
    await expect(officer.page.getByText(m.search_alike())).toBeVisible();
    await expect(officer.page.getByRole('link', { name, exact: true })).toBeVisible();
    await officer.page.getByRole('searchbox').fill(TENANCY);
    await expect(officer.page.getByText(m.search_alike())).toBeHidden();
    await officer.page.getByRole('link', { name, exact: true }).click();
    await openTab(officer, m.household_tab_decision());
    await officer.page.getByRole('link', { name: m.referral_start() }).click();
    await refer(officer);
    await expect(officer.heading(name)).toBeVisible();
    await officer.shutDown();
  });

  const chair = await colleague('voorzitter');
  await test.step('the chair appoints a case manager and invites care', async () => {
    await chair.follow(file);
    await openTab(chair, m.household_tab_plan());
    await chair.page.getByRole('link', { name: m.plan_appoint() }).click();
    await chair.field(m.plan_who()).selectOption({ label: `Noor Voorbeeld, ${TEAM}` });
    await chair.press(m.plan_appoint());
    await expect(card(chair, m.plan_case_manager())).toContainText('Noor Voorbeeld');
    await chair.page.getByRole('link', { name: m.involvement_invite() }).click();
    const care = await chair.page.getByRole('option', { name: CARE }).getAttribute('value');
    await chair.field(m.involvement_organisation()).selectOption(care);
    await chair.field(m.involvement_purpose()).fill('Begeleiding van het gezin');
    await chair.answer(m.involvement_basis(), m.involvement_basis_task()).click();
    await chair.press(m.involvement_invite());
    await expect(card(chair, m.involvement_title())).toContainText(CARE);
  });

  await test.step('a member of the Regieteam and care give their standpoints', async () => {
    for (const part of ['lid', 'zorg']) {
      const member = await colleague(part);
      await member.follow(file);
      await openTab(member, m.household_tab_decision());
      await member.page.getByRole('link', { name: m.standpoint_give() }).click();
      await member.page.getByText(m.standpoint_position_prevent(), { exact: true }).click();
      await member.field(m.standpoint_reasons()).fill('Met hulp kan de huur weer worden betaald.');
      await member.press(m.standpoint_submit());
      await expect(member.heading(name)).toBeVisible();
      await member.shutDown();
    }
  });

  await test.step('the chair decides to prevent', async () => {
    await openTab(chair, m.household_tab_decision());
    await chair.page.getByRole('link', { name: m.decision_start() }).click();
    await decide(chair);
    await expect(chair.heading(name)).toBeVisible();
    await expect(card(chair, m.decision_title())).toContainText(m.decision_scenario_prevent());
    await chair.shutDown();
  });

  await test.step('the tablet fetches it and goes on its way', async () => {
    await tablet.enrol('casemanager');
    await tablet.goToFile(name);
    await tablet.shutDown();
    await server.kill();
  });

  await test.step('the browser is killed in the middle of a word', async () => {
    await tablet.boot({ offline: true });
    await tablet.unlockAt();
    await tablet.goToFile(name);
    await tablet.page.getByRole('link', { name: m.household_start_visit() }).click();
    await unfold(tablet, m.visit_section_discussed());
    const [begin, rest] = [TYPED.discussed.slice(0, 40), TYPED.discussed.slice(40)];
    const discussed = tablet.field(m.visit_discussed());
    await discussed.fill(begin);
    await expect(tablet.page.getByText(m.sync_draft_kept({ time: '' }).trim())).toBeVisible();
    await discussed.press('End');
    const typing = discussed.pressSequentially(rest, { delay: 80 }).catch(() => undefined);
    await expect.poll(async () => (await discussed.inputValue()).length).toBeGreaterThan(45); // somewhere past what was kept
    await tablet.die();
    await typing;
  });

  await test.step('the draft is there again, and the report is saved', async () => {
    await tablet.boot({ offline: true });
    await tablet.unlockAt();
    await tablet.goToFile(name);
    await tablet.page.getByRole('link', { name: m.household_resume_visit() }).click();
    await expect(tablet.page.getByText(m.sync_draft_restored())).toBeVisible();
    await unfold(tablet, m.visit_section_discussed());
    const kept = await tablet.field(m.visit_discussed()).inputValue();
    expect(TYPED.discussed.startsWith(kept) && kept.length >= 40, `"${kept}" is what was typed, up to a pause`).toBe(true);
    await typeVisit(tablet, name);
    await tablet.press(m.visit_finish());
    await expect(tablet.heading(m.visit_saved_title())).toBeVisible();
    await tablet.die(); // and again, right after "saved on this tablet"
  });

  await test.step('it is there after another start without network', async () => {
    await tablet.boot({ offline: true });
    await tablet.unlockAt();
    await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
    await tablet.goToFile(name);
    await expect(card(tablet, m.visit_reports_title())).toContainText(m.household_here());
    await expect(card(tablet, m.visit_reports_title())).toContainText(TYPED.summary);
    await expect(tablet.page.getByRole('link', { name: m.household_resume_visit() }), 'the draft became the report').toHaveCount(0);
    await tablet.goToSent();
    await expect(card(tablet, m.sync_waiting_title()).getByRole('row', { name: m.visit_title() })).toContainText(m.sync_saved_here());
    expect(await server.sql('SELECT id FROM visits WHERE household_id = $1', [id])).toEqual([]);
  });

  await test.step('the server is back: everything arrives once', async () => {
    await tablet.online();
    await tablet.allProcessed();
    await expect(card(tablet, m.sync_waiting_title())).toContainText(m.sync_waiting_none());
    await unfold(tablet, m.sync_processed_title({ count: 1 }));
    await expect(tablet.page.getByRole('row', { name: m.visit_title() })).toContainText(m.sync_processed());
    await tablet.goToFile(name);
    await expect(card(tablet, m.visit_reports_title())).toContainText(TYPED.summary);
    await expect(card(tablet, m.visit_reports_title())).not.toContainText(m.household_here());
    await storedAsTyped(server, id);
  });
});

/** A tenancy of the rent file and the file it was put in. */
async function imported(server: RealServer): Promise<{ readonly id: string; readonly name: string }> {
  const found = await server.sql<{ readonly id: string; readonly name: string }>(
    'SELECT h.id, h.name FROM households h JOIN tenancies t ON t.household_id = h.id WHERE t.number = $1 AND h.arrears_cents > 0', [TENANCY]);
  expect(found.length).toBe(1);
  return found[0]!;
}

/** The case form (route 2.2–2.4). */
async function refer(officer: Tablet): Promise<void> {
  await officer.answer(m.referral_cause(), m.referral_cause_arrears()).click();
  await officer.field(m.referral_seek()).fill(day(40));
  const effort = officer.page.getByRole('group', { name: `${m.referral_effort()} 1` });
  await effort.getByLabel(m.referral_effort_what()).fill('Gebeld en een brief gestuurd');
  await effort.getByLabel(m.referral_effort_on()).fill(day(-20));
  await effort.getByLabel(m.referral_effort_result()).fill('Eén keer gesproken');
  await effort.getByLabel(m.referral_effort_why()).fill('De huurder belde niet terug.');
  await officer.answer(m.referral_informed(), m.referral_informed_yes()).click();
  await officer.field(m.referral_informed_on()).fill(day(-3));
  await officer.field(m.referral_how()).fill('Brief en telefoon');
  await officer.field(m.referral_language()).selectOption('nl');
  await officer.field(m.referral_answer()).fill('De huurder wil graag hulp.');
  await officer.field(m.referral_says()).fill('Wij willen hier blijven wonen.');
  await officer.press(m.referral_submit());
}

/** The three questions, the weighing, and who was there; read back before it counts. */
async function decide(chair: Tablet): Promise<void> {
  await chair.answer(m.decision_question_a_label(), m.common_yes()).click();
  await card(chair, m.decision_question_a()).getByLabel(m.decision_why()).fill('Het inkomen is genoeg voor de huur en een regeling.');
  await chair.field(m.decision_step_what()).fill(STEP);
  await chair.field(m.decision_step_who()).selectOption({ label: TEAM });
  await chair.field(m.decision_step_due()).fill(day(14));
  await chair.answer(m.decision_question_c_label(), m.common_no()).click();
  await card(chair, m.decision_question_c()).getByLabel(m.decision_why()).fill('Er is genoeg hulp.');
  await chair.field(m.decision_weighing()).fill('Voorkomen kost minder dan ontruimen en opvang.');
  await chair.field(m.decision_says()).fill('Wij werken mee.');
  for (const organisation of [TEAM, CARE, LANDLORD]) await chair.answer(organisation, m.decision_agrees()).click();
  await chair.press(m.decision_submit());
  await chair.press(m.decision_confirm());
}

/** Fills every part of the report. */
async function typeVisit(tablet: Tablet, tenant: string): Promise<void> {
  await tablet.answer(m.visit_outcome(), m.visit_outcome_spoken()).click();
  await tablet.field(m.visit_started_at()).fill(TYPED.startedAt);
  await tablet.field(m.visit_summary()).fill(TYPED.summary);
  await tablet.answer(m.visit_explained(), m.common_yes()).click();
  await unfold(tablet, m.visit_section_present());
  await tablet.answer(m.visit_present(), tenant).click();
  await tablet.field(m.visit_others()).fill(TYPED.othersPresent);
  await tablet.field(m.visit_discussed()).fill(TYPED.discussed);
  await unfold(tablet, m.visit_section_says());
  await tablet.field(m.visit_says()).fill(TYPED.householdSays);
  await unfold(tablet, m.visit_section_conditions());
  await tablet.answer(m.visit_condition_current_rent_paid(), m.common_no()).click();
  await tablet.field(m.visit_explanation()).fill(TYPED.rent);
  await tablet.answer(m.visit_condition_cooperates(), m.common_yes()).click();
  await tablet.field(m.visit_evidence()).nth(1).fill(TYPED.cooperates);
  await tablet.answer(m.visit_condition_full_financial_insight(), m.common_not_discussed()).click();
  await unfold(tablet, m.visit_section_money());
  await tablet.field(m.visit_money()).fill(TYPED.finances);
  await unfold(tablet, m.visit_section_steps());
  await tablet.answer(STEP, m.visit_step_started()).click();
  await tablet.field(m.visit_step_note()).fill(TYPED.progress);
  await unfold(tablet, m.visit_section_children());
  await tablet.field(m.visit_children()).fill(TYPED.children);
  await unfold(tablet, m.visit_section_roof());
  await tablet.field(m.visit_roof()).fill(TYPED.roof);
  await unfold(tablet, m.visit_section_agreements());
  await tablet.field(m.visit_agreements()).fill(TYPED.agreements);
  await unfold(tablet, m.visit_section_next());
  await tablet.field(m.visit_next_on()).fill(day(7));
  await tablet.field(m.visit_next_at()).fill(TYPED.nextAt);
  await tablet.field(m.visit_next_purpose()).fill(TYPED.nextPurpose);
}

/** The database says exactly what was typed, once. */
async function storedAsTyped(server: RealServer, household: string): Promise<void> {
  const { startedAt, summary, othersPresent, discussed, householdSays, rent, cooperates, finances, progress, children, roof, agreements, nextAt, nextPurpose } = TYPED;
  const of = <Row extends Record<string, unknown>>(text: string) => server.sql<Row>(text, [household]);
  expect(await of(`SELECT on_day::text AS day, started_at, outcome, summary, cardinality(present) AS present, others_present, discussed, household_says, finances, children, roof,
    agreements, explained_recording, afterwards FROM visits WHERE household_id = $1`)).toEqual([{
    day: day(0), started_at: startedAt, outcome: 'SPOKEN', summary, present: 1, others_present: othersPresent, discussed, household_says: householdSays, finances, children, roof,
    agreements, explained_recording: true, afterwards: false,
  }]);
  expect(await of('SELECT condition, outcome, evidence, explanation FROM checks WHERE household_id = $1 ORDER BY seq')).toEqual([
    { condition: 'CURRENT_RENT_PAID', outcome: 'NOT_MET', evidence: '', explanation: rent },
    { condition: 'COOPERATES', outcome: 'MET', evidence: cooperates, explanation: '' },
    { condition: 'FULL_FINANCIAL_INSIGHT', outcome: 'NOT_DISCUSSED', evidence: '', explanation: '' },
  ]);
  expect(await of('SELECT status, note FROM step_progress WHERE household_id = $1')).toEqual([{ status: 'STARTED', note: progress }]);
  expect(await of('SELECT on_day::text AS day, starts_at, purpose FROM planned_visits WHERE household_id = $1')).toEqual([{ day: day(7), starts_at: nextAt, purpose: nextPurpose }]);
  expect(await of(`SELECT status FROM operations WHERE household_id = $1 AND verb = 'recordVisit'`)).toEqual([{ status: 'APPLIED' }]);
}
