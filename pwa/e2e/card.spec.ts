import { expectAccessible, expectAccessibleInBothLanguages } from './axe';
import { card, expect, householdOf, m, test } from './desk';

const FAMILY = 'Voorbeeld-Test';

test('whom to call is one tap from Today, with the server gone', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await tablet.shutDown();
  await server.kill();
  await tablet.boot({ offline: true });
  await tablet.unlockAt();
  await tablet.page.getByRole('listitem').filter({ hasText: FAMILY }).getByRole('link', { name: m.card_open() }).first().click();

  await expect(tablet.heading(m.card_title())).toBeVisible();
  const number = (region: string, name: string) => card(tablet, region).getByRole('link', { name });
  for (const [region, name, href] of [
    [m.card_danger(), m.card_emergency(), 'tel:112'],
    [m.card_danger(), m.card_safe_home(), 'tel:08002000'],
    [m.card_danger(), 'Crisisdienst jeugd', 'tel:0260000100'],
    [m.card_duty(), 'Sam Voorbeeld', /^tel:060000/u],
    [`${m.card_landlord()}: Woonstede Voorbeeld`, 'Ria Voorbeeld', /^tel:060000/u],
    [m.card_partners(), 'Thijs Voorbeeld', /^tel:060000/u],
  ] as const) {
    await expect(number(region, name)).toHaveAttribute('href', href);
    expect((await number(region, name).boundingBox())!.height, name).toBeGreaterThanOrEqual(48);
  }
  await expect(card(tablet, m.card_partners()).getByText(m.card_does({ steps: '' }).trim()).first()).toBeVisible();
});

test('the card is one tap from the file, and the same on a desk', async ({ server, colleague }) => {
  const desk = await colleague('huurmedewerker');
  const { path } = await householdOf(server, FAMILY);
  await desk.follow(path);
  await desk.page.getByRole('link', { name: m.card_open() }).click();
  await expect(card(desk, m.card_partners()).getByRole('link', { name: 'Noor Voorbeeld' })).toHaveAttribute('href', /^tel:/u);
  await expect(card(desk, m.card_duty()).getByText('Sam')).toHaveCount(0); // the roster of another organisation
  await expectAccessibleInBothLanguages(desk.page, 'the card of a landlord');
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  await expectAccessible(desk.page, 'the card in landscape');
});
