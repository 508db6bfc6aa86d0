import type { Route } from '@playwright/test';
import { isPush, pushOf } from './wire';
import { expect, m, test, type Tablet } from './tablet';
import type { RealServer } from './server';

const FAMILY = 'Voorbeeld-Test';

/** What the server has of the tablet's edits, in the order in which it judged them. */
async function applied(server: RealServer): Promise<readonly string[]> {
  const rows = await server.sql<{ readonly status: string; readonly phone: string | null }>(`SELECT o.status,
    substring(convert_from(c.content, 'UTF8') from '"to":"([^"]*)"') AS phone FROM operations o
    JOIN operation_contents c ON c.operation_id = o.id WHERE o.verb = 'editHousehold' ORDER BY o.judged_at`);
  return rows.map(({ status, phone }) => `${status} ${phone}`);
}

async function phoneNow(server: RealServer): Promise<string | undefined> {
  return (await server.sql<{ readonly phone: string }>('SELECT phone FROM households WHERE name = $1', [FAMILY]))[0]?.phone;
}

/** Two edits that wait, made without a connection. */
async function typedOffline(tablet: Tablet, phones: readonly string[]): Promise<void> {
  await tablet.context.setOffline(true);
  for (const phone of phones) await tablet.changePhone(FAMILY, phone);
  await expect(tablet.status).toContainText(m.sync_unsent({ count: phones.length }));
}

test('an answer that is lost after the commit changes nothing and is asked again', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  let [pushes, stored]: [number, readonly string[]] = [0, []];
  await tablet.context.route('**/graphql', async (route) => {
    if (!isPush(route.request())) return route.fallback();
    pushes += 1;
    if (pushes > 1) return route.fallback();
    const answer = await route.fetch();
    expect(answer.status()).toBe(200);
    stored = await applied(server);
    return route.abort('connectionreset');
  });
  await tablet.changePhone(FAMILY, '06 3030 3030');

  await tablet.allProcessed();
  expect(stored, 'before the answer was lost').toEqual(['APPLIED 06 3030 3030']);
  expect(pushes, 'sent again').toBeGreaterThan(1);
  expect(await applied(server)).toEqual(['APPLIED 06 3030 3030']);
  expect(await phoneNow(server)).toBe('06 3030 3030');
});

test('the same push five times at once is applied once', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await typedOffline(tablet, ['06 4040 4040', '06 5050 5050']);
  const answers: string[] = [];
  await tablet.context.route('**/graphql', async (route) => {
    if (!isPush(route.request())) return route.fallback();
    const five = await Promise.all([1, 2, 3, 4, 5].map(() => route.fetch()));
    answers.push(...await Promise.all(five.map((answer) => answer.text())));
    return route.fulfill({ response: five[0]! });
  });
  await tablet.context.setOffline(false);

  await tablet.allProcessed();
  expect(answers.length).toBe(5);
  expect(new Set(answers).size, 'five times the same receipts').toBe(1);
  expect(await applied(server)).toEqual(['APPLIED 06 4040 4040', 'APPLIED 06 5050 5050']);
  expect(await phoneNow(server)).toBe('06 5050 5050');
});

test('pushes that overtake each other are applied in the order of writing', async ({ server, tablet }) => {
  await tablet.enrol('casemanager');
  await typedOffline(tablet, ['06 6060 6060', '06 7070 7070']);
  let statuses: readonly string[] | null = null;
  await tablet.context.route('**/graphql', async (route) => {
    if (!isPush(route.request()) || statuses) return route.fallback();
    statuses = await sentTheWrongWayRound(route);
    return route.abort('connectionreset'); // the tablet heard none of it
  });
  await tablet.context.setOffline(false);

  await tablet.allProcessed();
  expect(statuses, 'the second is not judged before the first').toEqual(['none', 'APPLIED']);
  expect(await applied(server)).toEqual(['APPLIED 06 6060 6060', 'APPLIED 06 7070 7070']);
  expect(await phoneNow(server)).toBe('06 7070 7070');
  expect(await server.sql('SELECT id FROM field_conflicts')).toEqual([]);
});

/** Sends each operation of a push in a request of its own, the last one first; gives the status of each receipt. */
async function sentTheWrongWayRound(route: Route): Promise<readonly string[]> {
  const push = pushOf(route.request());
  const { operations } = push.variables;
  expect(operations.map(({ after }) => after), 'each names the one before it').toEqual([null, ...operations.slice(0, -1).map(({ id }) => id)]);
  const statuses: string[] = [];
  for (const operation of [...operations].reverse()) {
    const answer = await route.fetch({ postData: JSON.stringify({ ...push, variables: { operations: [operation] } }) });
    const { data } = await answer.json() as { readonly data: { readonly submit: readonly { readonly status: string }[] } };
    statuses.push(data.submit[0]?.status ?? 'none');
  }
  return statuses;
}
