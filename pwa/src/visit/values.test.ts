import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbOf } from '../sync/operation';
import { goalFaults } from './goals';
import { moneyFaults } from './money';
import { clock, isClock, markOf, recordVisitOf, SECTIONS, visitFaults, type VisitValues } from './values';

const TODAY = '2026-11-25';

const blank: VisitValues = {
  outcome: '', on: TODAY, startedAt: '', summary: '', explained: '', present: [], othersPresent: '', discussed: '', householdSays: '',
  checks: [
    { plan: 'p1', condition: 'CURRENT_RENT_PAID', answer: '', evidence: '', explanation: '' },
    { plan: 'p1', condition: 'COOPERATES', answer: '', evidence: '', explanation: '' },
  ],
  finances: '', photos: [], money: [], goals: [], progress: [{ step: 's1', what: 'Toeslagen aanvragen', status: '', note: '' }], children: '', roof: '', agreements: '',
  nextOn: '', nextAt: '', nextPurpose: '', plannedVisit: '', supersedes: '', correctionReason: '',
};

const spoken: VisitValues = { ...blank, outcome: 'SPOKEN', summary: 'Goed gesprek.' };
const wrong = (values: VisitValues) => Object.keys(visitFaults(values, TODAY));

describe('what a visit report must have', () => {
  it.each([
    ['nothing filled in: outcome and one sentence', blank, ['outcome', 'summary']],
    ['date, outcome and one sentence', spoken, []],
    ['no date', { ...spoken, on: '' }, ['on']],
    ['a date that lies ahead', { ...spoken, on: '2026-11-26' }, ['on']],
    ['only spaces for a sentence', { ...spoken, summary: '  ' }, ['summary']],
    ['a correction without what was wrong', { ...spoken, supersedes: 'v1', correctionReason: ' ' }, ['correctionReason']],
    ['a correction', { ...spoken, supersedes: 'v1', correctionReason: 'Verkeerde dag' }, []],
    ['no time that a clock knows', { ...spoken, startedAt: '25:00' }, ['startedAt']],
    ['a condition answered no without what the tenant says', { ...spoken, checks: blank.checks.map((row, at) => (at === 1 ? { ...row, answer: 'NO' } : row)) }, ['checks.1.explanation']],
    ['a condition answered yes', { ...spoken, checks: blank.checks.map((row) => ({ ...row, answer: 'YES' })) }, []],
    ['a dropped step without the reason', { ...spoken, progress: [{ ...blank.progress[0], status: 'DROPPED' }] }, ['progress.0.note']],
    ['a time for next time without a day', { ...spoken, nextAt: '14:30' }, ['nextOn']],
    ['a next visit in the past', { ...spoken, nextOn: '2026-11-24' }, ['nextOn']],
  ] as readonly (readonly [string, VisitValues, readonly string[]])[])('%s', (_, values, faults) => expect(wrong(values)).toEqual(faults));
});

describe('the operation of a visit', () => {
  it('sends nothing that was left empty', () => expect(recordVisitOf(spoken)).toEqual({
    plannedVisit: null, on: TODAY, startedAt: null, outcome: 'SPOKEN', summary: 'Goed gesprek.', present: [], othersPresent: null, discussed: null, householdSays: null,
    finances: null, money: [], goals: [], children: null, roof: null, agreements: null, explainedRecording: false, checks: [], progress: [], attachments: null, next: null, supersedes: null, correctionReason: null,
  }));

  it('is one command with one verb', () => expect(verbOf({ recordVisit: recordVisitOf(spoken) })).toBe('recordVisit'));

  it('says what was discussed of conditions and steps, and only that', () => {
    const { checks, progress } = recordVisitOf({
      ...spoken,
      checks: [{ ...blank.checks[0]!, answer: 'NO', evidence: 'Bankafschrift', explanation: 'Loon kwam te laat' }, { ...blank.checks[1]!, answer: 'YES', explanation: 'hoort hier niet' }],
      progress: [{ ...blank.progress[0]!, status: 'DONE' }],
    });
    expect(checks).toEqual([
      { plan: 'p1', condition: 'CURRENT_RENT_PAID', outcome: 'NOT_MET', evidence: 'Bankafschrift', explanation: 'Loon kwam te laat' },
      { plan: 'p1', condition: 'COOPERATES', outcome: 'MET', evidence: null, explanation: null },
    ]);
    expect(progress).toEqual([{ step: 's1', status: 'DONE', note: null }]);
  });

  it('plans the next visit', () => expect(recordVisitOf({ ...spoken, nextOn: '2026-12-02', nextAt: '9.30', nextPurpose: ' Huur ' }).next)
    .toEqual({ on: '2026-12-02', startsAt: '09:30', purpose: 'Huur' }));

  it('is signed as it was read: other words want another signature', () => {
    const signature = { id: 's', part: 'AGREEMENT', condition: null, size: 1, sha256: 'a', words: 'Elke maand betalen' } as const;
    expect(wrong({ ...spoken, agreements: ' Elke maand betalen', photos: [signature] })).toEqual([]);
    expect(wrong({ ...spoken, agreements: 'Elke week betalen', photos: [signature] })).toEqual(['photos']);
    expect(recordVisitOf({ ...spoken, agreements: 'Elke maand betalen', photos: [signature] }).attachments).toEqual([
      { id: 's', part: 'AGREEMENT', condition: null, kind: 'SIGNATURE', contentType: 'image/png', sizeBytes: 1, sha256: 'a' },
    ]);
  });

  const text = fc.string();
  const answer = fc.constantFrom('YES', 'NO', 'NOT_DISCUSSED', '' as const);
  const values: fc.Arbitrary<VisitValues> = fc.record({
    outcome: fc.constantFrom('SPOKEN', 'NOBODY_HOME', 'NOT_LET_IN', 'STOPPED_FOR_SAFETY', '' as const), on: fc.constantFrom(TODAY, '2026-11-01', ''),
    startedAt: fc.constantFrom('', '14:30', '9.05', 'half tien'), summary: text, explained: fc.constantFrom('YES', 'NO', '' as const), present: fc.constant([]),
    othersPresent: text, discussed: text, householdSays: text,
    checks: fc.array(fc.record({ plan: fc.constant('p1'), condition: fc.constantFrom('CURRENT_RENT_PAID', 'COOPERATES'), answer, evidence: text, explanation: text })),
    finances: text, photos: fc.constant([]),
    money: fc.array(fc.record({ kind: fc.constantFrom('INCOME', 'SPENDING'), what: text, cents: fc.constantFrom(null, Number.NaN, -1, 0, 1, 70000), seen: fc.boolean(), usual: fc.boolean(), before: fc.constant(null) })),
    goals: fc.array(fc.record({ goal: fc.constant('g1'), what: text, level: fc.constantFrom('', '1', '5'), nextControlOn: fc.constantFrom('', TODAY, '2026-12-24') })),
    progress: fc.array(fc.record({ step: fc.constant('s1'), what: text, status: fc.constantFrom('STARTED', 'DONE', 'DROPPED', '' as const), note: text })),
    children: text, roof: text, agreements: text, nextOn: fc.constantFrom('', '2026-12-01'), nextAt: fc.constantFrom('', '10:00'), nextPurpose: text, plannedVisit: fc.constant(''), supersedes: fc.constantFrom('', 'v1'), correctionReason: text,
  }) as fc.Arbitrary<VisitValues>;

  it('loses no word that somebody typed', () => fc.assert(fc.property(values, (typed) => {
    const sent = recordVisitOf(typed);
    for (const field of ['othersPresent', 'discussed', 'householdSays', 'finances', 'children', 'roof', 'agreements'] as const) expect(sent[field] ?? '').toBe(typed[field].trim());
    expect(sent.checks).toHaveLength(typed.checks.filter((row) => row.answer !== '').length);
  })));

  const mended = values.map((typed): VisitValues => ({ // of ten rows one is always wrong
    ...typed, money: typed.money.filter((row) => Object.keys(moneyFaults([row])).length === 0), goals: typed.goals.filter((row) => Object.keys(goalFaults([row], TODAY)).length === 0),
  }));
  it('that has no fault has everything the server wants', () => fc.assert(fc.property(mended, (typed) => {
    fc.pre(wrong(typed).length === 0);
    const sent = recordVisitOf(typed);
    expect(sent.on).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(sent.summary).not.toBe('');
    for (const check of sent.checks ?? []) expect(check.outcome === 'NOT_MET' && !check.explanation).toBe(false);
    for (const line of sent.money ?? []) expect(line.what !== '' && line.cents > 0).toBe(true);
    for (const goal of sent.goals ?? []) expect(goal.level >= 1 && goal.level <= 5 && goal.nextControlOn >= TODAY).toBe(true);
    for (const progress of sent.progress ?? []) expect(progress.status === 'DROPPED' && !progress.note).toBe(false);
    expect(sent.startedAt ?? '00:00').toMatch(/^\d\d:\d\d$/u);
  })));
});

describe('the marks beside the parts', () => {
  it('start empty', () => expect(SECTIONS.map((section) => markOf(section, { ...blank, on: '' }, {}).done)).toEqual(SECTIONS.map(() => 0)));

  it('count the conditions that were answered', () => expect(markOf('conditions', { ...spoken, checks: blank.checks.map((row, at) => ({ ...row, answer: at === 0 ? 'YES' : 'NOT_DISCUSSED' })) }, {}))
    .toEqual({ done: 1, all: 2, wrong: false }));

  it('say in which part something is wrong', () => {
    const values: VisitValues = { ...spoken, checks: blank.checks.map((row) => ({ ...row, answer: 'NO' })) };
    expect(SECTIONS.filter((section) => markOf(section, values, visitFaults(values, TODAY)).wrong)).toEqual(['conditions']);
  });
});

describe('a time', () => {
  it.each([['14:30', '14:30'], ['9.05', '09:05'], [' 23:59 ', '23:59'], ['24:00', null], ['14:60', null], ['half drie', null], ['', null]])('%s', (typed, time) => expect(clock(typed)).toBe(time));
  it('may be left out', () => expect(isClock('')).toBe(true));
});
