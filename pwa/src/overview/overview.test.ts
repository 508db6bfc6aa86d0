import { describe, expect, it } from 'vitest';
import { overviewFaults, releaseOverview, seenByDay, startOverview, type OverviewValues, type PartValues } from './overview';

const part = (over: Partial<PartValues> = {}): PartValues => ({ section: 'ABOUT_PLACES', given: 'YES', ground: '', reason: '', ...over });
const values = (...parts: readonly PartValues[]): OverviewValues => ({ parts });

describe('an overview', () => {
  it('gives everything, but for what was kept back before', () => {
    const withheld = { section: 'ABOUT_PLACES' as const, ground: 'SAFETY_OF_SOMEBODY' as const, reason: 'Gevaar' };
    expect(startOverview({ parts: [{ section: 'ABOUT_YOU', lines: [], withheld: null }, { section: 'ABOUT_PLACES', lines: [], withheld }] })).toEqual(values(
      part({ section: 'ABOUT_YOU' }), part({ given: 'NO', ground: 'SAFETY_OF_SOMEBODY', reason: 'Gevaar' }),
    ));
  });

  it.each<[string, OverviewValues, readonly string[]]>([
    ['everything given', values(part()), []],
    ['kept back without a ground or a reason', values(part(), part({ given: 'NO', reason: ' ' })), ['parts.1.ground', 'parts.1.reason']],
    ['kept back with both', values(part({ given: 'NO', ground: 'INVESTIGATION', reason: 'Loopt nog' })), []],
  ])('%s', (_, typed, wrong) => expect(Object.keys(overviewFaults(typed))).toEqual(wrong));

  it('says once a day how often an organisation saw it', () => {
    const line = (on: string, organisation: string | null, times: number) => ({ on, organisation, times, role: null, event: 'READ' as const });
    expect(seenByDay({ seenBy: [line('2026-11-28', 'a', 3), line('2026-11-28', 'a', 1), line('2026-11-28', null, 1), line('2026-11-27', 'a', 2)] })).toEqual([
      { on: '2026-11-28', organisation: 'a', times: 4 }, { on: '2026-11-28', organisation: null, times: 1 }, { on: '2026-11-27', organisation: 'a', times: 2 },
    ]);
    expect(seenByDay({ seenBy: null })).toEqual([]);
  });

  it('is released with what is kept back alone; a reason that was typed before is not sent', () => {
    expect(releaseOverview('r', values(part({ reason: 'Toch niet' }), part({ section: 'ABOUT_LOG', given: 'NO', ground: 'RIGHTS_OF_OTHERS', reason: ' Van een ander ' })))).toEqual({
      releaseOverview: { resident: 'r', withheld: [{ section: 'ABOUT_LOG', ground: 'RIGHTS_OF_OTHERS', reason: 'Van een ander' }] },
    });
  });
});
