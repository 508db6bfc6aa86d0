import { expectAccessible } from './axe';
import { card, expect, m, openTab, test, unfold } from './desk';
import type { RealServer } from './server';
import type { Tablet } from './tablet';

const [FAMILY, OTHER] = ['Oefening', 'Testers'];
const [TEAM, CARE, LANDLORD, REGIE] = ['Buurtteams Voorbeeldstad', 'Zorggroep Linde', 'Woonstede Voorbeeld', 'Regieteam Voorbeeldstad'];
const WHY = 'Het inkomen is genoeg voor de huur en een regeling.';

test('the day of the Regieteam, from sign-in to the minutes', async ({ server, colleague }) => {
  test.setTimeout(400_000); // two browsers through a whole afternoon; a busy machine takes its time
  await server.sql('DELETE FROM agenda_items'); // the demo's own agenda: everything is proposed again
  await secretary(server);
  const chair = await colleague('voorzitter');
  await chair.page.setViewportSize({ width: 1280, height: 800 });

  await test.step('the chair makes a meeting; what is wrong stays typed', async () => {
    await chair.page.getByRole('navigation').getByRole('link', { name: m.meeting_title() }).click();
    await chair.page.getByRole('link', { name: m.meeting_new() }).click();
    await chair.field(m.meeting_starts_at()).fill('half twee');
    await chair.press(m.meeting_plan());
    const summary = chair.page.getByRole('alert').filter({ hasText: m.common_error_title() });
    await expect(summary).toBeFocused();
    for (const fault of [m.meeting_fault_on(), m.meeting_fault_time()]) await expect(summary).toContainText(fault);
    await summary.getByRole('link', { name: m.meeting_fault_time() }).press('Enter');
    await expect(chair.field(m.meeting_starts_at())).toBeFocused();
    await expect(chair.field(m.meeting_starts_at())).toHaveValue('half twee');
    await chair.field(m.meeting_starts_at()).fill('15:00');
    await chair.field(m.meeting_on()).fill(day(0));
    await chair.field(m.meeting_place()).fill('Stadhuis, kamer 2');
    await chair.press(m.meeting_plan());
    await expect(chair.page.getByRole('heading', { level: 1, name: /15:00, Stadhuis, kamer 2/u })).toBeVisible();
  });
  const meeting = new URL(chair.page.url()).pathname;

  const other = await colleague('secretaris');
  await test.step('two people build its agenda and see each other', async () => {
    await other.follow(meeting);
    await expect(card(other, m.meeting_proposals()).getByRole('row').filter({ hasText: FAMILY })).toBeVisible();
    for (const name of [FAMILY, OTHER]) await card(chair, m.meeting_proposals()).getByRole('row').filter({ hasText: name }).getByRole('button').click();
    await expect(agenda(chair)).toHaveText([new RegExp(FAMILY, 'u'), new RegExp(OTHER, 'u')]);
    await expect(agenda(other)).toHaveText([new RegExp(FAMILY, 'u'), new RegExp(OTHER, 'u')]);
    await expect(other.page.getByRole('status').filter({ hasText: m.meeting_news_title() })).toContainText(OTHER);

    await agenda(chair).first().getByRole('button', { name: m.meeting_note_add() }).click();
    await chair.field(m.meeting_note()).fill('Eerst de zorg horen.');
    await expect(agenda(chair).first().getByRole('status')).toBeVisible(); // kept on this device
    await chair.unlockAt(meeting); // the computer went off in between
    await expect(chair.field(m.meeting_note())).toHaveValue('Eerst de zorg horen.');
    await agenda(other).first().getByRole('button', { name: m.meeting_note_add() }).click();
    await other.field(m.meeting_note()).fill('Duurt een kwartier.');
    await other.press(m.meeting_note_save());
    await expect(agenda(other).first()).toContainText('Duurt een kwartier.');
    await chair.press(m.meeting_note_save());
    await expect(chair.page.getByRole('alert')).toContainText('Duurt een kwartier.'); // what the other wrote
    await expect(chair.field(m.meeting_note())).toHaveValue('Eerst de zorg horen.'); // and what was typed is still there
    await chair.press(m.meeting_note_over());
    await chair.press(m.meeting_note_save());
    await expect(agenda(other).first()).toContainText('Eerst de zorg horen.');

    await agenda(other).nth(1).getByRole('button', { name: m.meeting_up() }).press('Enter');
    await expect(agenda(chair)).toHaveText([new RegExp(OTHER, 'u'), new RegExp(FAMILY, 'u')]);
    await agenda(chair).first().getByRole('button', { name: m.meeting_down() }).press('Enter');
    await expect(agenda(other)).toHaveText([new RegExp(FAMILY, 'u'), new RegExp(OTHER, 'u')]);
  });

  await test.step('the secretary prepares: asks for standpoints, and says who is there', async () => {
    await agenda(other).first().getByRole('link', { name: m.meeting_prepare() }).click();
    await expect(card(other, m.referral_title())).toContainText('Betalingsregeling aangeboden'); // the earlier efforts are open
    await other.page.getByRole('link', { name: m.standpoint_ask_title() }).click();
    await other.press(m.standpoint_ask_submit());
    await expect(other.page.getByRole('alert').filter({ hasText: m.common_error_title() })).toBeFocused();
    await other.field(m.standpoint_ask_due()).fill(day(3));
    await other.press(m.standpoint_ask_submit());
    await expect(card(other, m.standpoint_title())).toContainText(m.standpoint_asked());
    await other.follow(meeting);
    for (const organisation of [TEAM, CARE, LANDLORD]) await other.answer(organisation, m.meeting_present()).click();
    await other.answer(REGIE, m.meeting_absent()).click();
    await expect(chair.page.getByRole('group', { name: REGIE }).getByLabel(m.meeting_absent())).toBeChecked();
  });

  await test.step('the first item is decided: nothing typed is lost, and it is read back', async () => {
    await chair.page.getByRole('link', { name: m.meeting_discuss() }).click();
    await expect(chair.heading(FAMILY)).toBeVisible();
    await chair.press(m.referral_open_submit());
    await expect(chair.page.getByText(m.meeting_open_title())).toHaveCount(0);
    await card(chair, m.decision_question_a()).getByLabel(m.decision_why()).fill(WHY);
    await expect(chair.page.locator('.actions').getByRole('status')).toBeVisible(); // kept on this device
    await chair.unlockAt(new URL(chair.page.url()).pathname); // the computer went off in between
    await expect(card(chair, m.decision_question_a()).getByLabel(m.decision_why())).toHaveValue(WHY);
    await chair.answer(m.decision_question_a_label(), m.common_yes()).click();
    await unfold(chair, m.decision_costs_choose());
    await chair.field('Crisisopvang, per persoon').fill('veel');
    await chair.press(m.decision_submit());
    const summary = chair.page.getByRole('alert').filter({ hasText: m.common_error_title() });
    await expect(summary).toBeFocused();
    for (const fault of [m.decision_fault_times(), m.decision_fault_step_what(), m.decision_fault_weighing(), m.decision_fault_two()]) await expect(summary).toContainText(fault);
    await chair.field('Crisisopvang, per persoon').fill('30');
    await chair.field('Begeleiding thuis').fill('6');
    await expect(card(chair, m.decision_weighing_title()).getByRole('table')).toContainText('€ 3.000 – € 6.000');
    await decide(chair);
    await expectAccessible(chair.page, 'an item that is being decided');
    await chair.press(m.decision_submit());
    const read = chair.page.getByRole('dialog');
    for (const words of [WHY, '€ 3.000 – € 6.000', TEAM]) await expect(read).toContainText(words);
    await read.getByRole('button', { name: m.decision_confirm() }).click();
    await expect(card(chair, m.meeting_result())).toContainText(m.meeting_end_decided());
    await expect(card(chair, m.meeting_result())).toContainText(m.decision_scenario_prevent());
  });

  await test.step('the second is held over, and the minutes say both', async () => {
    await chair.page.getByRole('link', { name: m.meeting_go_on({ name: OTHER }) }).click();
    await expect(chair.heading(OTHER)).toBeVisible();
    await chair.page.getByRole('link', { name: m.meeting_hold() }).click();
    await chair.press(m.decision_hold_submit());
    await expect(chair.page.getByRole('alert').filter({ hasText: m.common_error_title() })).toContainText(m.decision_hold_fault_reason());
    await chair.field(m.decision_hold_reason()).fill('Schuldhulp was er niet.');
    await chair.field(m.decision_hold_next()).fill(day(14));
    await chair.field(m.decision_step_what()).fill('Schuldhulp uitnodigen');
    await chair.field(m.decision_step_who()).selectOption({ label: TEAM });
    await chair.field(m.decision_step_due()).fill(day(7));
    await chair.press(m.decision_hold_submit());
    await expect(card(chair, m.meeting_result())).toContainText('Schuldhulp was er niet.');
    await other.follow(`${meeting}/minutes`);
    for (const words of [WHY, 'Schuldhulp was er niet.', CARE, 'Schuldhulp uitnodigen', '€ 3.000 – € 6.000']) await expect(other.page.getByRole('main')).toContainText(words);
    await other.page.emulateMedia({ media: 'print' });
    await expect(other.page.getByRole('banner')).toBeHidden();
    await expect(other.page.getByRole('heading', { level: 1 })).toBeVisible();
    await other.page.emulateMedia({ media: null });
  });

  await test.step('it is in the database, and the file is there as it stood', async () => {
    const decided = await server.sql<{ readonly household_id: string }>(`SELECT d.household_id FROM decisions d JOIN meetings m ON m.id = d.meeting_id WHERE m.place = 'Stadhuis, kamer 2' AND d.prevented_reason = $1`, [WHY]);
    expect(decided).toHaveLength(1);
    await chair.follow(`/households/${decided[0]!.household_id}`);
    await openTab(chair, m.household_tab_decision());
    await card(chair, m.decision_title()).getByRole('link', { name: m.decision_stood_link() }).click();
    await expect(card(chair, m.referral_title())).toContainText('Betalingsregeling aangeboden');
    await expect(chair.page.getByText(WHY)).toHaveCount(0); // before the decision itself
  });

  await test.step('a decision that was recorded wrongly is put right: both stay, and no step is there twice', async () => {
    await chair.page.getByRole('link', { name: m.household_back_file() }).click();
    await openTab(chair, m.household_tab_decision());
    await card(chair, m.decision_title()).getByRole('link', { name: m.decision_correct_title() }).click();
    await expect(chair.field(m.decision_says())).toHaveValue('Wij werken mee.');
    await chair.press(m.decision_correct_submit());
    await expect(chair.page.getByRole('alert').filter({ hasText: m.common_error_title() })).toContainText(m.decision_correct_fault());
    await chair.field(m.decision_correct_why()).fill('Een zin ontbrak.');
    await chair.field(m.decision_says()).fill('Wij werken mee, samen met oma.');
    await chair.press(m.decision_correct_submit());
    await expect(chair.page.getByRole('dialog')).toContainText(m.decision_correct_plan_stays());
    await chair.page.getByRole('dialog').getByRole('button', { name: m.decision_confirm() }).click();
    await expect(card(chair, m.decision_title())).toContainText('Een zin ontbrak.');
    await expect(card(chair, m.decision_title())).toContainText(m.decision_corrected());
    await openTab(chair, m.household_tab_history());
    await expect(chair.page.getByText(m.household_history_correction({ scenario: m.household_history_prevent() }))).toBeVisible();
    const steps = await server.sql<{ readonly count: string }>(`SELECT count(*) FROM steps WHERE what = 'Samen de brieven van de deurwaarder openen'`);
    expect(Number(steps[0]!.count)).toBe(1);
    await other.follow(`${meeting}/minutes`);
    for (const words of ['Een zin ontbrak.', m.decision_corrected(), 'Wij werken mee, samen met oma.']) await expect(other.page.getByRole('main')).toContainText(words);
  });
});

function agenda(tablet: Tablet) {
  return card(tablet, m.meeting_agenda()).getByRole('list', { name: m.meeting_agenda() }).locator(':scope > li');
}

/** The demo has no secretary. */
async function secretary(server: RealServer): Promise<void> {
  const said = await server.run('user', 'add', 'Sara Secretaris', '--sign-in', 'secretaris', '--organisation', REGIE, '--role', 'SECRETARY', '--public-url', server.url);
  server.links.set('secretaris', /http\S+\/link#\S+/u.exec(said)![0]);
}

/** Answers what is left of the decision. */
async function decide(chair: Tablet): Promise<void> {
  await chair.field(m.decision_step_what()).fill('Samen de brieven van de deurwaarder openen');
  await chair.field(m.decision_step_who()).selectOption({ label: TEAM });
  await chair.field(m.decision_step_due()).fill(day(14));
  await chair.answer(m.decision_question_c_label(), m.common_no()).click();
  await card(chair, m.decision_question_c()).getByLabel(m.decision_why()).fill('Er is genoeg hulp.');
  await chair.field(m.decision_weighing()).fill('Het kind blijft op school.');
  await chair.field(m.decision_says()).fill('Wij werken mee.');
  for (const organisation of [TEAM, CARE]) await chair.answer(organisation, m.decision_agrees()).click();
  await chair.answer(LANDLORD, m.decision_dissents()).click();
}

/** A day from today, as the server counts in Amsterdam. */
function day(later: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + later * 86_400_000));
}
