import { describe, expect, it } from 'vitest';
import type { CaseFormContentFragment, CaseFormQuery } from '../graphql/graphql';
import { NO_EFFORT, NO_REFERRAL, type ReferralValues } from './referral';
import { beginsWith, discardDraft, draftReferral, keptDrafts, typedMore, valuesOf } from './serverDraft';

const EMPTY = {
  cause: null, grounds: [], tenantInformedOn: null, informedHow: '', informedLanguage: '', tenantAnswer: '', notInformedReason: '', seekJudgmentOn: null,
  vulnerable: null, householdSays: '', summary: '', source: '', priorEfforts: [],
} as unknown as CaseFormContentFragment;
const form = (over: object) => ({ ...EMPTY, ...over }) as CaseFormContentFragment;
const asked = (over: object) => ({ id: 'h', prefilledReferral: null, referralDrafts: [], ...over }) as unknown as CaseFormQuery['household'];
const draft = (id: string, at: string, summary: string) => ({ id, made: { by: 'ria', at }, form: form({ summary }) });

const whole: ReferralValues = {
  ...NO_REFERRAL, cause: 'ARREARS', seekJudgmentOn: '2026-12-10', grounds: ['NUISANCE'], vulnerable: 'NO', priorEfforts: [{ what: 'Brief', on: '2026-09-01', result: '', whyNotEnough: '' }],
  informed: 'YES', tenantInformedOn: '2026-11-10', informedHow: 'Brief', informedLanguage: 'tr', tenantAnswer: '', householdSays: 'Wil blijven.', summary: 'Kort.',
};

describe('what is kept comes back as it was typed', () => {
  it.each<[string, ReferralValues]>([
    ['a form half-way', whole],
    ['an empty form', NO_REFERRAL],
    ['with danger', { ...NO_REFERRAL, informed: 'DANGER', notInformedReason: 'Een bewoner is bedreigd.' }],
  ])('%s', (_, values) => {
    const { form: sent } = draftReferral(values, 't').draftReferral;
    const kept = Object.fromEntries(Object.entries(sent ?? {}).map(([key, value]) => [key, value ?? (EMPTY as unknown as Record<string, unknown>)[key]]));
    expect(valuesOf(form(kept))).toEqual(values);
  });
});

it('a draft leaves out rows that say nothing, and takes the place of the one it goes on with', () => {
  expect(draftReferral({ ...NO_REFERRAL, continues: 'd' }, 't').draftReferral).toMatchObject({ replaces: 'd', form: { tenancy: 't', seekJudgmentOn: null, priorEfforts: [] } });
  expect(draftReferral(NO_REFERRAL, null).draftReferral.replaces).toBeNull();
  expect(discardDraft('d').draftReferral).toEqual({ replaces: 'd', discard: true });
});

describe('the form begins', () => {
  const here = { ...NO_REFERRAL, informedLanguage: 'tr', summary: 'van hier' };
  it('with what is known here, while the server does not answer', () => expect(beginsWith(null, here)).toBe(here));
  it('with what the server knows, in the language of the file; derived grounds are no choice', () => {
    const prefilledReferral = form({ cause: 'ARREARS', grounds: ['MINOR_CHILDREN', 'NUISANCE'], priorEfforts: [{ what: 'Gebeld', on: null, result: '', whyNotEnough: '' }] });
    expect(beginsWith(asked({ prefilledReferral }), here)).toMatchObject({ cause: 'ARREARS', grounds: ['NUISANCE'], informed: '', informedLanguage: 'tr', summary: '', priorEfforts: [{ ...NO_EFFORT, what: 'Gebeld' }] });
  });
  it('with what came back, rather than with what the server knows', () => {
    const returned = { ...EMPTY, cause: 'NUISANCE', summary: 'Eerder gemeld' } as unknown as CaseFormContentFragment;
    expect(beginsWith(asked({ prefilledReferral: EMPTY }), here, returned)).toMatchObject({ cause: 'NUISANCE', summary: 'Eerder gemeld', continues: '' });
    expect(beginsWith(asked({ referralDrafts: [draft('a', '2026-11-29T09:00:00Z', 'verder')] }), here, returned).summary).toBe('verder');
  });
  it('with the newest draft, and goes on with it', () => {
    const household = asked({ prefilledReferral: EMPTY, referralDrafts: [draft('a', '2026-11-29T09:00:00Z', 'eerste'), draft('b', '2026-11-29T10:00:00Z', 'tweede')] });
    expect(keptDrafts(household).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(beginsWith(household, here)).toMatchObject({ summary: 'tweede', continues: 'b' });
  });
});

describe('something is typed that is kept nowhere yet', () => {
  const kept = keptDrafts(asked({ referralDrafts: [draft('b', '2026-11-29T10:00:00Z', 'tweede')] }));
  it('not when it is the draft that it goes on with', () => expect(typedMore(kept[0]!.values, NO_REFERRAL, kept)).toBe(false));
  it('when a word was added to it', () => expect(typedMore({ ...kept[0]!.values, householdSays: 'Help.' }, NO_REFERRAL, kept)).toBe(true));
  it('when that draft is gone: a colleague took its place', () => expect(typedMore({ ...kept[0]!.values, continues: 'a' }, NO_REFERRAL, kept)).toBe(true));
  it('not at the start', () => expect(typedMore(whole, whole, kept)).toBe(false));
});
