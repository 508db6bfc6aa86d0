import { string } from '../sync/check';
import { request, type Reply } from './request';
import type { AppTablet } from './tablet';

/** What the office wants of this device (access §1). */
export type DeviceVerdict = 'KEEP' | 'RETIRE' | 'WIPE';

/** Only an explicit word of our own server counts; a 401, a 404, a portal or a broken answer never wipes. */
export function readVerdict(reply: Reply): DeviceVerdict {
  if (reply.kind !== 'OK') return 'KEEP';
  switch (string(reply.body['verdict'])) {
    case 'RETIRE': return 'RETIRE';
    case 'WIPE': return 'WIPE';
    default: return 'KEEP';
  }
}

/** Asks what this device must do, and does it. A retired device first sends everything it has, of everybody. */
export async function obeyOffice(tablet: AppTablet): Promise<DeviceVerdict> {
  const { vault, vaults } = tablet.state.value;
  if (vaults === 0) return 'KEEP';
  const verdict = readVerdict(await request('GET', '/device'));
  if (verdict === 'WIPE') await tablet.wipe();
  if (verdict === 'RETIRE') {
    await tablet.syncNow();
    const { unsent } = tablet.state.value; // of all vaults while locked, of this one while open
    const whole = vault !== 'OPEN' || vaults === 1;
    if (whole && unsent.operations + unsent.drafts + unsent.blobs === 0) await tablet.wipe();
  }
  return verdict;
}
