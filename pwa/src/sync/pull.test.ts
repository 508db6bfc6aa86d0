import { expect, it } from 'vitest';
import { hashOfHeld, readPage } from './pull';

const [one, two] = [{ householdId: '00000000-0000-0000-0000-000000000001', tag: 'aa' }, { householdId: '00000000-0000-0000-0000-000000000002', tag: 'bb' }];

it('what a tablet holds has the hash that the server makes of it (server/casework/sync_test.go)', async () => {
  const want = '7831983b764897b213c9913fdae1114c879e6c0aef3d0ef7d55dba97b590faa0';
  expect(await hashOfHeld([one, two])).toBe(want);
  expect(await hashOfHeld([two, one])).toBe(want);
  expect(await hashOfHeld([one])).not.toBe(want);
});

it('a page of a server that knows no hashes yet asks for nothing', () => {
  const sync = { files: [], leave: [], more: false, epoch: 'e', reference: null, serverTime: '2026-12-01T10:00:00Z', minimumSchema: 1 };
  expect(readPage({ sync })?.tellHeld).toBe(false);
  expect(readPage({ sync: { ...sync, tellHeld: true } })?.tellHeld).toBe(true);
});
