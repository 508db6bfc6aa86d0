import { describe, expect, it } from 'vitest';
import { derivedGrounds, NO_EFFORT, NO_REFERRAL, referralFaults, startReferral, submitReferral, type ReferralValues } from './referral';
import { STEPS, stepsOf } from './steps';

const whole: ReferralValues = {
  cause: 'ARREARS', seekJudgmentOn: '2026-12-10', grounds: ['MULTI_PROBLEM'], vulnerable: '', informed: 'YES',
  priorEfforts: [{ what: 'Brief', on: '2026-09-01', result: 'Geen antwoord', whyNotEnough: 'De schuld groeide door.' }],
  tenantInformedOn: '2026-11-10', informedHow: 'Brief', informedLanguage: 'tr', tenantAnswer: 'Belde terug.', notInformedReason: '',
  householdSays: 'Wil blijven wonen.', summary: ' ', source: '', continues: '',
};
const missing = (change: Partial<ReferralValues>, derived = derivedGrounds({ minors: 0, compositionKnown: true })) =>
  Object.keys(referralFaults(derived, false)({ ...whole, ...change })).sort();

describe('what the case form misses', () => {
  it.each<[string, Partial<ReferralValues>, readonly string[]]>([
    ['nothing, when all is there', {}, []],
    ['everything, when nothing is there', NO_REFERRAL, ['cause', 'grounds', 'householdSays', 'informed', 'priorEfforts.0.on', 'priorEfforts.0.result', 'priorEfforts.0.what', 'priorEfforts.0.whyNotEnough', 'seekJudgmentOn']],
    ['why the second effort was not enough', { priorEfforts: [...whole.priorEfforts, { ...whole.priorEfforts[0]!, whyNotEnough: ' ' }] }, ['priorEfforts.1.whyNotEnough']],
    ['when, how, in which language and the answer', { tenantInformedOn: '', informedHow: '', informedLanguage: '', tenantAnswer: '' }, ['informedHow', 'informedLanguage', 'tenantAnswer', 'tenantInformedOn']],
    ['which danger there is', { informed: 'DANGER' }, ['notInformedReason']],
    ['nothing about informing, when it is dangerous', { informed: 'DANGER', notInformedReason: 'Geweld', tenantInformedOn: '', informedHow: '' }, []],
    ['whether a household that gives nuisance is vulnerable', { grounds: ['NUISANCE'] }, ['vulnerable']],
  ])('%s', (_, change, expected) => expect(missing(change)).toEqual(expected));

  it('no chosen ground, when children make one', () => {
    expect(missing({ grounds: [] }, derivedGrounds({ minors: 2, compositionKnown: true }))).toEqual([]);
  });
});

describe('who told it', () => {
  const asked = (source: string) => Object.keys(referralFaults([], true)({ ...whole, source }));
  it('is asked of the Regieteam, which reports for a landlord without an account', () => expect(asked(' ')).toEqual(['source']));
  it('is enough when it is there', () => expect(asked('Brief van de verhuurder')).toEqual([]));
  it('goes along without spaces, and not at all when nothing was typed', () => {
    expect(submitReferral({ ...whole, source: ' Brief ' }, null).submitReferral.source).toBe('Brief');
    expect(submitReferral(whole, null).submitReferral.source).toBeNull();
  });
});

describe('the grounds that follow from who lives there', () => {
  it.each([
    ['a family', { minors: 2, compositionKnown: true }, ['MINOR_CHILDREN']],
    ['adults', { minors: 0, compositionKnown: true }, []],
    ['nobody knows who lives there', { minors: 0, compositionKnown: false }, ['COMPOSITION_UNKNOWN']],
    ['a child, and nobody established the rest', { minors: 1, compositionKnown: false }, ['MINOR_CHILDREN', 'COMPOSITION_UNKNOWN']],
  ])('%s', (_, who, grounds) => expect(derivedGrounds(who)).toEqual(grounds));
});

describe('the command', () => {
  it('says nothing about informing when that is dangerous', () => {
    const { submitReferral: referral } = submitReferral({ ...whole, informed: 'DANGER', notInformedReason: 'Geweld thuis ' }, 't1');
    expect(referral).toMatchObject({ tenancy: 't1', tenantInformedOn: null, informedHow: null, tenantAnswer: null, notInformedReason: 'Geweld thuis' });
  });

  it('answers whether it is vulnerable only on a ground of nuisance', () => {
    expect(submitReferral({ ...whole, vulnerable: 'NO' }, null).submitReferral.vulnerable).toBeNull();
    expect(submitReferral({ ...whole, grounds: ['NUISANCE'], vulnerable: 'UNKNOWN' }, null).submitReferral.vulnerable).toBe('UNKNOWN');
  });

  it('leaves out what was not typed', () => expect(submitReferral(whole, null).submitReferral.summary).toBeNull());
});

describe('the form at its start', () => {
  it('holds the latest contact attempts, oldest first', () => {
    const attempts = Array.from({ length: 7 }, (_, at) => ({ on: `2026-0${7 - at}-01`, channel: 'PHONE' as const, reached: at === 0, summary: '' }));
    const { priorEfforts } = startReferral({ contactAttempts: attempts, arrearsCents: null, contact: null }, () => 'Telefoon');
    expect(priorEfforts.map(({ on }) => on)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01']);
    expect(priorEfforts[0]).toMatchObject({ what: 'Telefoon', whyNotEnough: '' });
  });

  it('has one empty row when nothing was tried', () => expect(startReferral({ contactAttempts: [], arrearsCents: 0, contact: null }, () => '')).toEqual(NO_REFERRAL));
  it('knows that rent is owed, and the language', () => {
    expect(startReferral({ contactAttempts: null, arrearsCents: 70_000, contact: { language: 'tr' } }, () => '')).toMatchObject({ cause: 'ARREARS', informedLanguage: 'tr', priorEfforts: [NO_EFFORT] });
  });
});

describe('the parts of the form', () => {
  const faults = referralFaults([], true);
  it('hold every field once', () => {
    const all = Object.values(STEPS).flatMap(({ fields }) => fields);
    expect([...all, 'continues'].sort()).toEqual(Object.keys(NO_REFERRAL).sort()); // which draft it goes on with, nobody fills in
  });
  it('each say what is missing of it, and together all of it', () => {
    const found = faults(NO_REFERRAL);
    const steps = stepsOf(found, true);
    expect(steps.flatMap(({ missing: of }) => of.map(({ path }) => path)).sort()).toEqual(Object.keys(found).sort());
    expect(steps.find(({ key }) => key === 'claim')?.missing.map(({ path }) => path)).toEqual(['cause', 'seekJudgmentOn']);
  });
  it('are done when nothing is missing, and leave out who told it for who need not say', () => {
    const steps = stepsOf(referralFaults([], false)(whole), false);
    expect(steps.map(({ key }) => key)).toEqual(['claim', 'grounds', 'efforts', 'informed', 'household']);
    expect(steps.every(({ missing: of }) => of.length === 0)).toBe(true);
  });
});
