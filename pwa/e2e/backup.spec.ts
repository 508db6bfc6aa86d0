import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear } from './oracle';
import { expect, householdOf, m, test } from './desk';

const FAMILY = 'Voorbeeld-Test';
const EDITS = `SELECT o.status, substring(convert_from(c.content, 'UTF8') from '"to":"([^"]*)"') AS phone FROM operations o
  JOIN operation_contents c ON c.operation_id = o.id WHERE o.verb = 'editHousehold' ORDER BY o.judged_at`;

test('work since the backup comes back, the oldest first and once, with what was typed after it', async ({ server, tablet }) => {
  const [{ id }, kept]: readonly [{ readonly id: string }, Acknowledged] = [await householdOf(server, FAMILY), new Map()];
  await tablet.enrol('casemanager');
  await hear(tablet.context, kept);
  await attempts(tablet.page, [id], ['Voor de reservekopie gebeld, einde']);
  await tablet.changePhone(FAMILY, '06 1010 1010');
  await tablet.allProcessed();
  await server.backUp();

  await tablet.changePhone(FAMILY, '06 2020 2020');
  await tablet.changePhone(FAMILY, '06 3030 3030');
  await attempts(tablet.page, [id], ['Na de reservekopie gebeld, einde', 'En nog eens gebeld, einde']);
  await tablet.allProcessed();

  await tablet.context.setOffline(true);
  await server.putBack();
  expect((await server.sql(EDITS)).length, 'the backup has the first edit only').toBe(1);
  await tablet.changePhone(FAMILY, '06 4040 4040'); // typed while the server was down
  await expect(tablet.status).toContainText(m.sync_unsent({ count: 1 }));
  await server.up();
  await tablet.context.setOffline(false);

  await tablet.allProcessed();
  expect(await server.sql(EDITS)).toEqual(['1010 1010', '2020 2020', '3030 3030', '4040 4040'].map((number) => ({ status: 'APPLIED', phone: `06 ${number}` })));
  expect(await server.sql('SELECT phone FROM households WHERE id = $1', [id])).toEqual([{ phone: '06 4040 4040' }]);
  expect(await server.sql('SELECT id FROM field_conflicts')).toEqual([]);
  await expectEachOnce(server, kept);
  await expectSameAsServer(tablet.page);
});
