import { describe, expect, it } from 'vitest';
import { acknowledgeYouthProtection as acknowledged, requestYouthProtection as apply } from './apply';
import { fileOf, situations } from '../household/situations';
import { youthDuty } from './duty';
import { requestFaults, requestYouthProtection, startRequest, type RequestValues } from './youth';

const situation = situations.find(({ name }) => name === 'Het verzoek aan jeugdbescherming is voor de kinderen zonder plek')!;
const file = fileOf(situation)!;

describe('the duty', () => {
  it('opens by itself, for every child without a place', () => expect(youthDuty(file)).toMatchObject({ children: ['#dochter', '#baby'], unasked: ['#dochter', '#baby'], evictOn: '2026-12-15' }));

  it('is done once it is asked, and opens again for a child that comes later', () => {
    const operation = { id: 'op', householdId: '#huis', recordedAt: '2026-12-01T10:00:00Z', command: {} };
    const asked = apply(file, { organisation: '#jeugd', parentsTold: true }, operation)!;
    expect(youthDuty(asked)?.unasked).toEqual([]);
    const born = { ...asked, residents: [...asked.residents, { ...asked.residents[3]!, id: '#nieuw', birthDate: '2026-11-30' }] };
    expect(youthDuty(born)?.unasked).toEqual(['#nieuw']);
  });

  it('is none while no eviction looms, and not to be known without its facets', () => {
    expect(youthDuty({ ...file, legalEvents: [] })).toBeNull();
    expect(youthDuty({ ...file, access: file.access.map((one) => (one.facet === 'ROOF' ? { ...one, sight: 'NONE' } : one)) })).toBeUndefined();
  });
});

describe('the request', () => {
  it('is prepared, to the only youth protection there is', () => {
    const [jb, other] = [{ id: 'jb', youthRequests: false }, { id: 'other', youthRequests: false }];
    expect(startRequest(file, [jb])).toMatchObject({ organisation: 'jb', parentsTold: '' });
    expect(startRequest(file, [jb, other]).organisation, 'nobody chose').toBe('');
    expect(startRequest(file, [jb, { ...other, youthRequests: true }]).organisation, 'the region\'s own').toBe('other');
    expect(startRequest(file, [jb]).text).toContain('15 december 2026. 2 kinderen');
  });

  const whole: RequestValues = { organisation: 'jb', parentsTold: 'NO', notToldReason: ' Gevaar ', text: 'Help.' };
  it.each<[string, Partial<RequestValues>, readonly string[]]>([
    ['whole', {}, []],
    ['parents who do not know, without a reason', { notToldReason: ' ' }, ['notToldReason']],
    ['parents who know need none', { parentsTold: 'YES', notToldReason: '' }, []],
    ['nothing filled in', { organisation: '', parentsTold: '', text: '' }, ['organisation', 'parentsTold', 'text']],
  ])('%s', (_, over, wrong) => expect(Object.keys(requestFaults({ ...whole, ...over }))).toEqual(wrong));

  it('is sent as typed', () => expect(requestYouthProtection(whole)).toEqual({ requestYouthProtection: { organisation: 'jb', parentsTold: false, notToldReason: 'Gevaar', text: 'Help.' } }));
});

describe('the answer of youth protection', () => {
  const operation = { id: 'op', householdId: '#huis', recordedAt: '2026-12-01T10:00:00Z', command: {} };
  const asked = apply(file, { organisation: '#jeugd', parentsTold: true }, operation)!;
  const answers = (...said: string[]) => said.reduce<typeof asked | undefined>((soFar, answer, at) => acknowledged(soFar, { request: 'op', on: `2026-12-0${String(at + 2)}`, answer }), asked)?.youthRequests?.[0];
  it('counts from the first day; what comes later is added', () => expect(answers('Wij bellen.', 'Wij komen langs.')).toMatchObject({ acknowledgedOn: '2026-12-02', answer: 'Wij bellen.\nWij komen langs.' }));
  it('stands there once, also when it comes twice', () => expect(answers('Wij bellen.', 'Wij bellen.')).toMatchObject({ answer: 'Wij bellen.' }));
});
