import { describe, expect, it } from 'vitest';
import { endFaults, inviteFaults, inviteOrganisation, NO_INVITATION, type InviteValues } from './involvement';

const whole: InviteValues = { organisation: 'youth', purpose: 'De kinderen beschermen.', legalBasis: 'LEGAL_OBLIGATION', until: '' };
const faults = inviteFaults('2026-11-25');

describe('an invitation', () => {
  it.each<[string, InviteValues, readonly string[]]>([
    ['with everything', whole, []],
    ['with nothing', NO_INVITATION, ['organisation', 'purpose', 'legalBasis']],
    ['that ended yesterday', { ...whole, until: '2026-11-24' }, ['until']],
    ['for today only', { ...whole, until: '2026-11-25' }, []],
  ])('%s', (_, values, expected) => expect(Object.keys(faults(values))).toEqual(expected));

  it('gives the role that belongs to the organisation', () => {
    const organisations = [{ id: 'youth', name: 'Jeugdbescherming', kind: 'YOUTH_PROTECTION' as const }];
    expect(inviteOrganisation(whole, organisations).inviteOrganisation).toMatchObject({ role: 'YOUTH_PROTECTION', until: null });
  });
});

it('ends with a reason', () => expect(Object.keys(endFaults({ reason: '' }))).toEqual(['reason']));
