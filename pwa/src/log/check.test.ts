import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { busy, outcomeOf, type Check } from './check';

const AT = '2026-11-29T05:00:00Z';
const when = '29 november 2026, 06.00';
const intact: Check = { startedAt: AT, endedAt: AT, byName: 'Bo', lines: 8, ofLines: 8, unsealed: 2, cut: false, trouble: null, found: [] };

describe('a verification of the log', () => {
  it.each<[string, Partial<Check>, string, string, readonly string[]]>([
    ['is right', {}, 'ok', m.log_check_intact({ when, name: 'Bo', lines: 8, unsealed: 2 }), []],
    ['goes on', { endedAt: null, lines: 4 }, 'info', m.log_check_busy({ lines: 4, of: 8 }), []],
    ['was cut off', { endedAt: null, cut: true }, 'warning', m.log_check_cut(), []],
    ['took too long', { trouble: 'TOO_SLOW' }, 'warning', m.log_check_failed({ why: m.health_trouble_slow() }), []],
    ['found harm', { found: [{ kind: 'LINE_REMOVED', count: 2 }, { kind: 'SEAL_BROKEN', count: 1 }] }, 'danger', m.log_check_touched({ when, name: 'Bo' }),
      [m.log_harm_removed({ count: 2 }), m.log_harm_broken({ count: 1 })]],
  ])('%s', (_, over, tone, words, harms) => expect(outcomeOf({ ...intact, ...over })).toEqual({ tone, words, harms }));

  it('is waited for while it is heard of', () => {
    expect([busy(null), busy(intact), busy({ ...intact, endedAt: null }), busy({ ...intact, endedAt: null, cut: true })]).toEqual([false, false, true, false]);
  });
});
