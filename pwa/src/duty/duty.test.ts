import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { fileOf, situations } from '../household/situations';
import { dutyFaults, dutyOf, evidenceOf, fulfilDuty, tally } from './duty';
import { aboutOf, letterOf, paragraphs, sentCommands } from './letter';

const typed = { on: '2026-12-01', evidence: ' Brief van maandag ', answer: '', source: '' } as const;

describe('a proof', () => {
  it.each([
    ['is whole', 'PERSONAL_CONTACT', false, typed, []],
    ['has no day and nothing that shows it', 'WRITTEN_REMINDER', false, { ...typed, on: '', evidence: ' ' }, ['on', 'evidence']],
    ['lies in the future', 'WRITTEN_REMINDER', false, { ...typed, on: '2026-12-02' }, ['on']],
    ['of the offer says nothing of the answer', 'DATA_SHARING_OFFERED', false, typed, ['answer']],
    ['of another says nothing of who said so', 'PERSONAL_CONTACT', true, typed, ['source']],
  ] as const)('%s', (_, duty, byOthers, values, faults) => {
    expect(Object.keys(dutyFaults(duty, byOthers, '2026-12-01')(values))).toEqual(faults);
  });

  it('says that the tenant refused, and only then', () => {
    expect(fulfilDuty('DATA_SHARING_OFFERED', { ...typed, answer: 'REFUSED' })).toEqual({ fulfilDuty: { duty: 'DATA_SHARING_OFFERED', on: '2026-12-01', evidence: 'Brief van maandag', refused: true, source: null } });
    expect(fulfilDuty('DATA_SHARING_OFFERED', { ...typed, answer: 'NO_REFUSAL' }).fulfilDuty.refused).toBeNull();
  });
});

it('counts what is asked', () => {
  expect(tally([{ state: 'DONE' }, { state: 'MISSING' }, { state: 'NOT_APPLICABLE' }])).toEqual({ done: 1, asked: 2 });
});

it('shows what was written at a duty, or that it follows from the file', () => {
  const duties = [{ id: 'd1', tenancy: 't', duty: 'WRITTEN_REMINDER', on: '2026-12-01', evidence: 'Brief', refused: false, source: '' }] as const;
  expect(evidenceOf({ record: 'd1', state: 'DONE' }, { duties: [...duties] })).toBe('Brief');
  expect(evidenceOf({ record: 'x', state: 'DONE' }, { duties: [...duties] })).toContain('dossier');
  expect(evidenceOf({ record: null, state: 'MISSING' }, { duties: null })).toBe('');
});

it('knows duties and letters by their address, and no others', () => {
  expect([dutyOf('WRITTEN_REMINDER'), dutyOf('x'), letterOf('reminder'), letterOf('toString')]).toEqual(['WRITTEN_REMINDER', null, 'reminder', null]);
});

describe('a letter', () => {
  const [file] = situations.map(fileOf).filter((one): one is HouseholdFile => one !== undefined);
  const tenant = (id: string, name: string) => ({ ...file!.residents[0]!, id, name, role: 'TENANT' as const, leftOn: null });
  const home: HouseholdFile = { ...file!, residents: [tenant('r1', 'Anna Proef'), tenant('r2', 'Bas Proef')], secrets: [] };

  it('is for the tenants, and leaves out who lives at a secret address (practice 5)', () => {
    expect(aboutOf(home).names).toEqual(['Anna Proef', 'Bas Proef']);
    const secret = { id: 's', made: file!.residents[0]!.made, resident: 'r2', people: [], reason: '', endedOn: null, endedBy: null, endedFor: null, endedReason: '' };
    expect(aboutOf({ ...home, secrets: [secret] as unknown as HouseholdFile['secrets'] }).names).toEqual(['Anna Proef']);
  });

  it('says what is owed only when something is', () => {
    const about = { ...aboutOf(home), arrearsCents: 120000, asOf: '2026-12-01' };
    expect(paragraphs('report', about, '2026-12-02')[0]).toMatch(/1\.200,00.*1 december 2026/u);
    expect(paragraphs('report', { ...about, arrearsCents: 0 }, '2026-12-02').join()).not.toContain('€');
  });

  it('offers in the reminder to pass on contact data, with two weeks to say no (art. 2 d)', () => {
    expect(paragraphs('reminder', aboutOf(home), '2026-12-01').join(' ')).toContain('15 december 2026');
  });

  it.each([['first', ['DEBT_HELP_POINTED_OUT']], ['reminder', ['WRITTEN_REMINDER', 'DEBT_HELP_POINTED_OUT', 'DATA_SHARING_OFFERED']], ['report', []]] as const)('%s shows afterwards what it fulfilled', (letter, duties) => {
    const [contact, ...proofs] = sentCommands(letter, '2026-12-01') as { recordContactAttempt?: { channel: string }; fulfilDuty?: { duty: string } }[];
    expect(contact?.recordContactAttempt?.channel).toBe('LETTER');
    expect(proofs.map(({ fulfilDuty: proof }) => proof?.duty)).toEqual(duties);
  });
});
