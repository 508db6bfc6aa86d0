import { describe, expect, it } from 'vitest';
import type { OrganisationRole } from '../graphql/graphql';
import type { Desk } from '../involvement/desk';
import { glassFaults, breakGlass } from '../glass/glass';
import { distinguishHousehold, linkHousehold, reasonFaults, unlinkHousehold } from '../relation/relation';
import { startAftercare as apply } from './apply';
import { aftercareFaults, helping, reopenFaults, reopenFile, startAftercare, type AftercareValues } from './aftercare';

const TODAY = '2026-11-30';
const whole: AftercareValues = { organisation: 'zorg', owner: '', until: '2027-02-28', what: ' Elke maand bellen. ' };

describe('aftercare', () => {
  it.each<[string, Partial<AftercareValues>, readonly string[]]>([
    ['whole', {}, []],
    ['until today', { until: TODAY }, []],
    ['until yesterday', { until: '2026-11-29' }, ['until']],
    ['nothing filled in', { organisation: '', until: '', what: ' ' }, ['organisation', 'until', 'what']],
  ])('%s', (_, over, wrong) => expect(Object.keys(aftercareFaults(TODAY)({ ...whole, ...over }))).toEqual(wrong));

  it('names a person or nobody yet', () => {
    expect(startAftercare(whole)).toEqual({ startAftercare: { organisation: 'zorg', owner: null, until: '2027-02-28', what: 'Elke maand bellen.' } });
    expect(startAftercare({ ...whole, owner: 'sam' }).startAftercare.owner).toBe('sam');
  });

  it('is shown while it waits, once, and the last one counts', () => {
    const operation = (id: string) => ({ id, householdId: 'h', recordedAt: '2026-11-30T10:00:00Z', command: {} });
    const file = { aftercares: [] } as unknown as NonNullable<Parameters<typeof apply>[0]>;
    const { startAftercare: input } = startAftercare(whole);
    const first = apply(file, input, operation('1'));
    const second = apply(first, { ...input, owner: 'sam' }, operation('2'));
    expect(second?.aftercares?.map(({ id, owner, until }) => [id, owner, until])).toEqual([['1', null, '2027-02-28'], ['2', 'sam', '2027-02-28']]);
    expect(apply(second, input, operation('1'))).toEqual(second); // an answer was lost
    expect(apply(undefined, input, operation('1'))).toBeUndefined();
    expect(apply({ ...file, aftercares: null }, input, operation('1'))?.aftercares).toBeNull();
  });

  it('is given by who helps: never by the landlord or the Regieteam, nor by who left', () => {
    const involved = (organisation: string, role: OrganisationRole, until: string | null = null) => ({ organisation, role, from: '2026-01-01', until });
    const involvements = [involved('huur', 'LANDLORD'), involved('regie', 'REGIETEAM'), involved('team', 'CASE_TEAM'), involved('zorg', 'CARE'), involved('oud', 'DEBT_ASSISTANCE', '2026-10-01')];
    const desk = { today: TODAY, organisation: (id: string | null) => id ?? '' } as Desk;
    expect(helping({ involvements } as unknown as Parameters<typeof helping>[0], desk).map(({ value }) => value)).toEqual(['team', 'zorg']);
  });
});

describe('what is decided at the server needs a reason', () => {
  it.each([['opening a file again', reopenFaults], ['linking', reasonFaults], ['a file of others', glassFaults]])('%s', (_, faults) => {
    expect([Object.keys(faults({ reason: ' ' })), Object.keys(faults({ reason: 'Daarom' }))]).toEqual([['reason'], []]);
  });

  it('and is sent with it', () => {
    const values = { reason: ' Daarom ' };
    expect([reopenFile(values), linkHousehold('b', values), distinguishHousehold('b', values), unlinkHousehold('b', values), breakGlass(values)]).toEqual([
      { reopenFile: { reason: 'Daarom' } }, { linkHousehold: { into: 'b', reason: 'Daarom' } }, { distinguishHousehold: { from: 'b', reason: 'Daarom' } }, { unlinkHousehold: { from: 'b', reason: 'Daarom' } }, { breakGlass: { reason: 'Daarom' } },
    ]);
  });
});
