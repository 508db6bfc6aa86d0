import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerArrangement, answerFaults, instalmentsOf, proposalFaults, proposeArrangement, startProposal, type ProposalValues } from './arrangement';

const whole: ProposalValues = { tenancy: 't', on: '2026-11-30', totalCents: 11_250, monthlyCents: 5000, firstOn: '2026-12-31', householdSays: ' Dit lukt. ', note: '' };

describe('three figures make the instalments', () => {
  it('each a month after the other, the last what is left', () => expect(instalmentsOf(whole)).toEqual([
    { dueOn: '2026-12-31', cents: 5000 }, { dueOn: '2027-01-31', cents: 5000 }, { dueOn: '2027-02-28', cents: 1250 },
  ]));

  it.each<[string, Partial<ProposalValues>]>([['no total', { totalCents: null }], ['no amount', { monthlyCents: NaN }], ['nothing a month', { monthlyCents: 0 }], ['no first day', { firstOn: '' }]])(
    'none with %s', (_, over) => expect(instalmentsOf({ ...whole, ...over })).toEqual([]));

  const figures = fc.record({ totalCents: fc.integer({ min: 1, max: 5_000_000 }), monthlyCents: fc.integer({ min: 1, max: 200_000 }), firstOn: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)) });

  it('what fits comes to the total, in order, never more than was said a month, and within the bounds of the server', () => fc.assert(fc.property(figures, (three) => {
    const values = { ...whole, ...three, on: three.firstOn };
    const instalments = instalmentsOf(values);
    if (Object.keys(proposalFaults(values)).length > 0) { // only for taking too long
      expect(instalments.length).toBeGreaterThan(119);
      return;
    }
    expect(instalments.reduce((sum, { cents }) => sum + cents, 0)).toBe(three.totalCents);
    expect(instalments.every(({ cents }) => cents > 0 && cents <= three.monthlyCents)).toBe(true);
    expect(instalments.length).toBeLessThanOrEqual(120);
    expect(instalments.map(({ dueOn }) => dueOn)).toEqual([...new Set(instalments.map(({ dueOn }) => dueOn))].sort());
  })));
});

describe('a proposal', () => {
  it.each<[string, Partial<ProposalValues>, readonly string[]]>([
    ['whole', {}, []],
    ['nothing filled in', { tenancy: '', on: '', totalCents: null, monthlyCents: null, firstOn: '' }, ['tenancy', 'on', 'totalCents', 'monthlyCents', 'firstOn']],
    ['a first payment before it was agreed', { firstOn: '2026-11-29' }, ['firstOn']],
    ['120 payments', { totalCents: 12_000, monthlyCents: 100 }, []],
    ['121 payments', { totalCents: 12_001, monthlyCents: 100 }, ['monthlyCents']],
    ['120 payments that begin late', { totalCents: 12_000, monthlyCents: 100, firstOn: '2027-06-30' }, ['monthlyCents']],
    ['no amount', { totalCents: NaN }, ['totalCents']],
    ['nothing', { monthlyCents: 0 }, ['monthlyCents']],
  ])('%s', (_, over, wrong) => expect(Object.keys(proposalFaults({ ...whole, ...over }))).toEqual(wrong));

  it('is sent with its instalments', () => {
    const { proposeArrangement: sent } = proposeArrangement(whole);
    expect(sent).toMatchObject({ tenancy: 't', on: '2026-11-30', householdSays: 'Dit lukt.', note: null });
    expect(sent.instalments).toHaveLength(3);
  });

  it('begins with all arrears of the only tenancy that runs', () => {
    const tenancy = (id: string, endsOn: string | null) => ({ id, endsOn }) as NonNullable<Parameters<typeof startProposal>[0]['tenancies']>[number];
    expect(startProposal({ tenancies: [tenancy('old', '2025-01-01'), tenancy('now', null)], arrearsCents: 90_000 }, '2026-11-30')).toMatchObject({ tenancy: 'now', totalCents: 90_000 });
    expect(startProposal({ tenancies: [tenancy('a', null), tenancy('b', null)], arrearsCents: -100 }, '2026-11-30')).toMatchObject({ tenancy: '', totalCents: null });
  });
});

describe('the landlord\'s answer', () => {
  const faults = answerFaults('2026-11-20', '2026-12-01');
  it.each<[string, Parameters<typeof faults>[0], readonly string[]]>([
    ['yes', { accepted: 'YES', on: '2026-12-01', reason: '' }, []],
    ['nothing chosen', { accepted: '', on: '2026-12-01', reason: '' }, ['accepted']],
    ['no without a reason', { accepted: 'NO', on: '2026-12-01', reason: ' ' }, ['reason']],
    ['before it was proposed', { accepted: 'YES', on: '2026-11-19', reason: '' }, ['on']],
    ['in the future', { accepted: 'YES', on: '2026-12-02', reason: '' }, ['on']],
  ])('%s', (_, values, wrong) => expect(Object.keys(faults(values))).toEqual(wrong));

  it('sends no reason with a yes', () => expect(answerArrangement('a', { accepted: 'YES', on: '2026-12-01', reason: 'te laag' }).answerArrangement).toEqual({ arrangement: 'a', accepted: true, on: '2026-12-01', reason: null }));
});

it('a landlord begins with twelve whole amounts from the first of next month, which come to what is owed', () => {
  const tenancy = { id: 'now', endsOn: null } as NonNullable<Parameters<typeof startProposal>[0]['tenancies']>[number];
  const own = startProposal({ tenancies: [tenancy], arrearsCents: 90_050 }, '2026-11-30', true);
  expect(own).toMatchObject({ monthlyCents: 7600, firstOn: '2026-12-01' });
  expect(proposalFaults(own)).toEqual({});
  expect(instalmentsOf(own)).toHaveLength(12);
  expect(instalmentsOf(own).reduce((sum, { cents }) => sum + cents, 0)).toBe(90_050);
});
