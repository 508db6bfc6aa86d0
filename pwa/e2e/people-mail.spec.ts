import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { card, expect, m, test } from './desk';
import { PostOffice } from './post';

const NEW = 'Kim Voorbeeld';
const WRONG = 'kim@nergens.example';
const RIGHT = 'kim@woonstede.example';

test('an administrator invites by mail, sees what becomes of it, and the person signs in', async ({ server, tablet, colleague }) => {
  const post = await PostOffice.open();
  try {
    await server.mailBy(post.port);
    const bo = await colleague('beheerder');
    const { page } = bo;
    const news = (title: string) => page.locator('.notice').filter({ hasText: title });

    await test.step('the invitation goes by mail, to where they sign in with', async () => {
      await bo.follow('/people/invite');
      await bo.field(m.people_field_name()).fill(NEW);
      await bo.field(m.people_field_sign_in()).fill(WRONG);
      await expect(bo.field(m.people_field_mail_to())).toHaveValue(WRONG);
      await page.getByLabel(m.people_field_organisation()).selectOption({ label: 'Woonstede Voorbeeld' });
      await page.getByRole('checkbox', { name: m.people_role_rent_officer() }).check();
      await bo.field(m.people_field_mail_to()).fill('kim');
      await bo.press(m.people_invite_do_mail());
      await expect(page.getByText(`${m.common_error_prefix()} ${m.people_fault_mail()}`)).toBeVisible();
      await expectAccessibleInBothLanguages(page, 'an invitation by mail');
      await bo.field(m.people_field_mail_to()).fill(WRONG);
      post.refuse(WRONG);
      await bo.press(m.people_invite_do_mail());
      await expect(page.getByText(m.people_invite_mailed({ name: NEW }))).toBeVisible();
    });

    await test.step('what the mail server refuses is seen by itself, with what to do', async () => {
      await expect(news(m.people_mail_refused())).toContainText(m.people_trouble_refused({ code: '550' }));
      await expect(news(m.people_mail_refused())).toContainText(WRONG);
      await expectAccessible(page, 'a mail that was refused');
      expect(post.letters).toEqual([]);
    });

    await test.step('a new link goes to the right address', async () => {
      await page.getByRole('link', { name: m.people_link_done() }).click();
      await expect(bo.heading(NEW)).toBeVisible();
      await bo.press(m.people_mail_link());
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByLabel(m.people_field_mail_to())).toHaveValue(WRONG);
      await dialog.getByLabel(m.people_field_mail_to()).fill('kim');
      await dialog.getByRole('button', { name: m.people_mail_link_do() }).click();
      await expect(dialog.getByLabel(m.people_field_mail_to())).toBeFocused();
      await expectAccessible(page, 'a link to be mailed');
      await dialog.getByLabel(m.people_field_mail_to()).fill(RIGHT);
      await dialog.getByRole('button', { name: m.people_mail_link_do() }).click();
      await expect(news(m.people_mail_sent())).toContainText(RIGHT);
      await expectAccessibleInBothLanguages(page, 'a mail that was sent');
    });

    await test.step('the mail says who, for where and until when, and brings the link', async () => {
      expect(post.letters.map(({ to }) => to)).toEqual([RIGHT]);
      const { text } = post.letters[0]!;
      expect(text).toContain('Oefenregio: Nieuwe link voor Regieroute');
      expect(text).toContain('Bo Voorbeeld van Regieteam Voorbeeldstad stuurt u een nieuwe link');
      expect(text).toContain('De link werkt één keer, tot ');
      expect(text).not.toContain(NEW);
      server.links.set('kim', /http\S+\/link#\S+/u.exec(text)![0]);
      await tablet.signIn('kim');
      await tablet.makeVault();
      await expect(tablet.page.getByRole('navigation')).toBeVisible();
    });

    await test.step('that it was used is seen, and the address is gone', async () => {
      await bo.follow('/people');
      await page.getByLabel(m.people_search()).fill(NEW);
      await page.getByRole('link', { name: NEW }).click();
      await expect(news(m.people_mail_used())).toBeVisible();
      await expect(card(bo, m.people_sign_in_title()).getByRole('button', { name: m.people_withdraw() })).toHaveCount(0);
    });

    await test.step('a link that was mailed is withdrawn, and says so', async () => {
      await bo.press(m.people_mail_link());
      await page.getByRole('dialog').getByLabel(m.people_field_mail_to()).fill(RIGHT);
      await page.getByRole('dialog').getByRole('button', { name: m.people_mail_link_do() }).click();
      await expect(news(m.people_mail_sent())).toBeVisible();
      await bo.press(m.people_withdraw());
      await expect(page.getByRole('dialog')).toContainText(m.people_withdraw_what());
      await page.getByRole('dialog').getByRole('button', { name: m.people_withdraw_do() }).click();
      await expect(news(m.people_mail_withdrawn())).toBeVisible();
      const withdrawn = /http\S+\/link#(\S+)/u.exec(post.letters[1]!.text)![1];
      expect((await fetch(`${server.url}/session/link`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token: withdrawn }) })).status).toBe(401);
      expect(await server.sql("SELECT address FROM mailed_links WHERE address <> ''")).toEqual([]);
    });
  } finally {
    await post.close();
  }
});

test('without a mail server the screen says so, and offers none', async ({ colleague }) => {
  const bo = await colleague('beheerder');
  await bo.follow('/people/invite');
  await expect(bo.page.getByText(m.people_way_no_mail())).toBeVisible();
  await expect(bo.page.getByLabel(m.people_field_mail_to())).toHaveCount(0);
  await expect(bo.page.getByRole('button', { name: m.people_invite_do() })).toBeVisible();
});
