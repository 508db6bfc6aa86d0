import { type Acknowledged, attempts, expectEachOnce, expectSameAsServer, hear, tabletOf } from './oracle';
import { RealServer } from './server';
import { expect, test as base } from './tablet';

/** The program with a PostgreSQL of its own: nobody else's work goes down with it. */
const test = base.extend<{ readonly server: RealServer }>({
  server: async ({}, use) => {
    const server = await RealServer.startWithItsOwnDatabase();
    await use(server);
    await server.stop();
  },
});

/** Each commit of a batch of this many is one household's; the machine goes down at the fourth. */
const [BATCH, FOURTH] = [8, 4];

/**
 * Holds the fourth operation from now in its commit: BEFORE it is on the disk, in a
 * deferred trigger; or AFTER, where PostgreSQL has written it and waits for a copy
 * elsewhere that never comes, so that nobody hears of it.
 */
async function hold(server: RealServer, where: 'BEFORE' | 'AFTER'): Promise<void> {
  await server.sql('INSERT INTO held SELECT count(*) + $1, $2 FROM operations', [FOURTH, where]);
}

/** From now on nothing is held, also what is tried once more meanwhile. */
async function letGo(server: RealServer): Promise<void> {
  await expect(() => server.sql('DELETE FROM held')).toPass({ intervals: [50] }); // while PostgreSQL recovers it takes nobody in
}

const HOLD = `CREATE TABLE held (at int, where_in_commit text);
  CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    WHILE (SELECT count(*) FROM operations) = (SELECT at FROM held WHERE where_in_commit = 'BEFORE') LOOP PERFORM pg_sleep(0.1); END LOOP;
    IF (SELECT count(*) FROM operations) = (SELECT at FROM held WHERE where_in_commit = 'AFTER') THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER hold AFTER INSERT ON operations DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hold()`;

/** The process that stands still in its commit, once there is one. */
async function held(server: RealServer): Promise<number> {
  const stands = async () => (await server.sql<{ readonly pid: number }>(`SELECT pid FROM pg_stat_activity WHERE wait_event IN ('PgSleep', 'SyncRep') AND query ILIKE 'commit%'`))[0]?.pid ?? 0;
  await expect.poll(stands, { intervals: [20] }).not.toBe(0);
  return stands();
}

/** What goes down, where in the commit, and whether the operation in it is stored. */
const CUTS = [
  {
    name: 'a process of PostgreSQL before the commit is on the disk', where: 'BEFORE', stored: FOURTH - 1,
    cut: async (_: RealServer, pid: number) => void process.kill(pid, 'SIGKILL'), // PostgreSQL throws everybody out and recovers
  },
  {
    name: 'PostgreSQL after the commit is on the disk', where: 'AFTER', stored: FOURTH,
    cut: async (server: RealServer) => {
      process.kill(await server.postgres(), 'SIGKILL');
      await server.ended(); // it cannot go on without
      await server.up();
    },
  },
  {
    name: 'the program after the commit and before its answer', where: 'AFTER', stored: FOURTH,
    cut: async (server: RealServer) => {
      await server.kill();
      await server.up();
    },
  },
] as const;

test('what was kept is applied once, whatever goes down in the middle of a commit', async ({ server, tablet }) => {
  const kept: Acknowledged = new Map();
  await server.sql(`ALTER SYSTEM SET synchronous_standby_names = 'nobody'`);
  await server.sql(`ALTER DATABASE postgres SET synchronous_commit = 'local'`); // nobody waits for that copy but who is told to
  await server.kill();
  await server.up();
  await server.sql(HOLD);
  await tablet.enrol('casemanager');
  await hear(tablet.context, kept);
  const households = await tablet.page.evaluate((it) => it.index().map(({ householdId }) => householdId), await tabletOf(tablet.page));
  const judgedUntil = (moment: Date) => server.sql('SELECT count(*)::int AS judged FROM operations WHERE id = ANY($1) AND judged_at < $2', [[...kept.keys()], moment]);

  for (const [round, { name, where, stored, cut }] of CUTS.entries()) {
    await test.step(name, async () => {
      await tablet.context.setOffline(true); // so that they go together
      await attempts(tablet.page, households, Array.from({ length: BATCH }, (_, at) => `Belpoging ${round}/${at}, einde`));
      expect(kept.size).toBe((round + 1) * BATCH);
      await hold(server, where);
      await tablet.context.setOffline(false);
      const pid = await held(server);
      const moment = new Date();
      await cut(server, pid);
      await letGo(server);
      await tablet.page.evaluate((it) => void it.syncNow(), await tabletOf(tablet.page)); // who is asked does not wait for the next try
      await tablet.allProcessed();
      expect(await judgedUntil(moment), 'stored when it went down').toEqual([{ judged: round * BATCH + stored }]);
      await expectEachOnce(server, kept);
      await expectSameAsServer(tablet.page);
    });
  }
});
