import { describe, expect, it } from 'vitest';
import { asOf } from './asOf';
import { goingBy, valuesOf, type Values } from './parameters';
import { fileOf, situations } from './situations';

const value = (from: string | null, roofNights: number): Values => ({ from, compositionDays: 30, roofNights, endedDays: 14 });

describe('what a region asks for', () => {
  const regionParameters = [value(null, 30), value('2026-12-10', 60), value('2027-01-01', 45)];

  it.each([['2026-12-09', 30], ['2026-12-10', 60], ['2026-12-31', 60], ['2027-01-01', 45], ['2028-01-01', 45]])('on %s', (day, nights) => {
    expect(valuesOf({ regionParameters }, day).roofNights).toBe(nights);
    expect(valuesOf({ regionParameters, today: day }).roofNights).toBe(nights);
  });

  it('is what practice says in a file that was kept from before', () => {
    expect(valuesOf({ today: '2026-12-01' }).roofNights).toBe(30);
    expect(valuesOf({ regionParameters: [], today: '2026-12-01' }).compositionDays).toBe(30);
  });

  it('changes on its day in a file that was fetched before it', () => {
    const forty = situations.find(({ name }) => name === 'De regio vraagt pas later 60 nachten en de plek is er 40: mag nu nog');
    const file = forty && fileOf(forty);
    if (!file) throw new Error('That situation is no more');
    expect(asOf(file, '2026-12-01').placeForAll).toBe(true);
    expect(asOf(file, '2026-12-02').placeForAll).toBe(false);
    expect(asOf(file, '2026-12-02').alerts.map(({ code }) => code)).toContain('NO_ROOF');
    expect(valuesOf(goingBy(file, '2026-12-01'), '2027-01-01').roofNights).toBe(30);
  });
});
