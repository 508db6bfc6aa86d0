import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { closedDaysFaults, comingDays, NO_DAY, setClosedDays } from './closedDays';

const friday = { day: '2027-09-17', name: ' Herdenking ' };

describe('days on which a region chose to be closed', () => {
  it('are sent whole, without empty rows; none is an empty list', () => {
    const sent = (rows: readonly (typeof friday)[]) => setClosedDays({ version: 3, closedDays: [...rows, NO_DAY], reason: ' Besluit ' }, 'id', '2026-12-01');
    expect(sent([friday])).toEqual({ id: 'id', expectedVersion: 3, fromDay: '2026-12-01', reason: 'Besluit', values: [], closedDays: [{ day: '2027-09-17', name: 'Herdenking' }] });
    expect(sent([]).closedDays).toEqual([]);
  });

  it.each([
    ['all is well', [friday], {}],
    ['nothing at all', [], {}],
    ['an empty row', [NO_DAY], {}],
    ['a name without a day', [{ day: '', name: 'Feest' }], { 'closedDays.0.day': m.region_closed_fault_day() }],
    ['a day without a name', [{ day: '2027-09-17', name: ' ' }], { 'closedDays.0.name': m.region_closed_fault_name() }],
    ['a Sunday', [{ day: '2027-09-19', name: 'Feest' }], { 'closedDays.0.day': m.region_closed_fault_weekend() }],
    ['a day twice', [friday, friday], { 'closedDays.1.day': m.region_closed_fault_twice() }],
  ])('%s', (_, closedDays, want) => expect(closedDaysFaults({ closedDays, reason: 'Besluit' })).toEqual(want));

  it('want a reason', () => expect(closedDaysFaults({ closedDays: [], reason: '' })).toEqual({ reason: m.region_fault_reason() }));

  it('are told while they are to come', () => expect(comingDays({ closedDays: [{ day: '2026-11-30', name: 'a' }, { day: '2026-12-01', name: 'b' }] }, '2026-12-01').map(({ name }) => name)).toEqual(['b']));
});
