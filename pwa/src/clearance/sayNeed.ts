import { m } from '../messages';

/** The sentences about what a clearance needs that hold no number (server/casework/clearance.go), by their Dutch. */
const PLAIN = [
  m.clearance_need_roof, m.clearance_need_who_not, m.clearance_need_announced, m.clearance_need_announced_not, m.clearance_need_decided, m.clearance_need_decided_not,
  m.clearance_need_suspension, m.clearance_need_suspension_not, m.clearance_need_moratorium, m.clearance_need_moratorium_not, m.clearance_need_own, m.clearance_need_own_not,
  m.clearance_need_shelter, m.clearance_need_shelter_not, m.clearance_need_asked, m.clearance_need_asked_not,
] as const;

/** The sentence that counts people. */
const COUNTED = /^Voor (\d+) van de (\d+) bewoners is nog geen plek bevestigd\.$/u;

/** A sentence about a clearance in the language of the screen; what somebody typed, or what is not known here, in its own. */
export function sayNeed(message: string): { readonly words: string; readonly lang?: 'nl' } {
  const plain = PLAIN.find((say) => say({}, { locale: 'nl' }) === message);
  if (plain) return { words: plain() };
  const [, without, residents] = COUNTED.exec(message) ?? [];
  return without !== undefined && residents !== undefined ? { words: m.clearance_need_roof_not({ without, residents }) } : { words: message, lang: 'nl' };
}
