import { fields, list, string } from '../sync/check';
import type { Reply } from './request';

/** What the office wants of this device (access §1). */
export type Verdict = 'ACTIVE' | 'RETIRE' | 'WIPE';

const VERDICTS: readonly Verdict[] = ['ACTIVE', 'RETIRE', 'WIPE'];

/** How this device stands with the office of one region. */
export interface Standing {
  readonly region: string;
  readonly device: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Whom to call about it; empty where unknown. */
  readonly organisation: string;
  readonly phone: string;
}

/**
 * What an answer to `/device` says, region by region; null when it says nothing. Only an
 * explicit word of our own server counts: a 401, a 403, a 404, a portal's page, a broken
 * or a half answer never wipes anything.
 */
export function readStandings(reply: Reply): readonly Standing[] | null {
  return reply.kind === 'OK' ? list(reply.body['devices'], readStanding) : null;
}

/** One region's word; null when any of it is not as our server writes it. */
export function readStanding(value: unknown): Standing | null {
  const said = fields(value);
  const call = fields(said?.['call']);
  const [region, device] = [string(said?.['region']), string(said?.['device'])];
  const verdict = VERDICTS.find((known) => known === said?.['verdict']);
  if (!region || !device || !verdict) return null;
  return { region, device, verdict, name: string(said?.['name']) ?? '', organisation: string(call?.['organisation']) ?? '', phone: string(call?.['phone']) ?? '' };
}
