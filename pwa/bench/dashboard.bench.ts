import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, m, test } from '../e2e/desk';
import { table, timed } from './measure';

const ROUNDS = 9;

test('how fast the dashboard is there, over 100,000 households', async ({ server, colleague }) => {
  test.setTimeout(900_000); // the files are made first
  const [{ region, landlord } = { region: '', landlord: '' }] = await server.sql<{ readonly region: string; readonly landlord: string }>("SELECT region_id AS region, id AS landlord FROM organisations WHERE kind = 'LANDLORD' LIMIT 1");
  const made = await readFile(join(import.meta.dirname, '../../bench/region.sql'), 'utf8');
  await server.sql(made.replaceAll(':region', `'${region}'`).replaceAll(':landlord', `'${landlord}'`));
  await expect.poll(() => server.sql('SELECT 1 FROM fact_changes WHERE due_on <= current_date LIMIT 1'), { timeout: 600_000 }).toEqual([]); // folded by the program itself
  await server.sql('VACUUM ANALYZE');
  const lead = await colleague('teamleider');
  const { page } = lead;
  const [answered, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await lead.follow('/team');
    const measured = page.evaluate(timed, '/statistics');
    await page.getByRole('navigation').locator('a[href="/statistics"]').click();
    const took = await measured;
    await expect(lead.heading(m.statistics_title())).toBeVisible();
    answered.push(took.answered);
    whole.push(took.whole);
  }
  console.log(table([
    { what: 'a tap on the dashboard to its title', unit: 'ms', rounds: answered },
    { what: 'to all its numbers and charts', unit: 'ms', rounds: whole, aim: { by: 'median', most: 1000 } },
  ]));
  expect(await page.locator('.plot-figure svg').count()).toBeGreaterThan(5);
});
