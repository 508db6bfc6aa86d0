import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from './file';
import { waitingReferrals } from './waiting';

type Facts = Parameters<typeof waitingReferrals>[0];

const made = { id: 'melding', returnedOn: null, withdrawnOn: null, followsUp: null } as NonNullable<HouseholdFile['referrals']>[number];
const facts = (...referrals: NonNullable<HouseholdFile['referrals']>): Facts => ({ referrals, decisions: [] });
const waiting = (of: Facts): readonly string[] => waitingReferrals(of).map(({ id }) => id);

describe('a referral waits for the Regieteam', () => {
  it('from the day it is sent', () => {
    expect(waiting(facts(made))).toEqual(['melding']);
    expect(waiting({ referrals: null, decisions: null })).toEqual([]);
  });

  it('until it is returned, withdrawn or sent again', () => {
    expect(waiting(facts({ ...made, returnedOn: '2026-11-20' }))).toEqual([]);
    expect(waiting(facts({ ...made, withdrawnOn: '2026-11-20' }))).toEqual([]);
    expect(waiting(facts({ ...made, returnedOn: '2026-11-20' }, { ...made, id: 'nieuw', followsUp: 'melding' }))).toEqual(['nieuw']);
  });

  it('or discussed, and no other for its sake', () => {
    expect(waiting({ ...facts(made, { ...made, id: 'tweede' }), decisions: [{ referral: 'melding' }] })).toEqual(['tweede']);
  });
});
