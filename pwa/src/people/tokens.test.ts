import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { expiryRange, sayScopes, sayUntil, scopeOptions, tokenFaults, tokenOf, usable, type TokenValues } from './tokens';

const NOW = new Date('2026-11-28T10:00:00Z');

describe('a token', () => {
  const right: TokenValues = { program: ' Huur ', organisation: 'o', role: 'RENT_OFFICER', scopes: ['RENT'], origins: '', expiresOn: '2027-11-28' };
  it.each<[string, Partial<TokenValues>, readonly string[]]>([
    ['as it should be', {}, []],
    ['nothing filled in', { program: ' ', organisation: '', role: '', scopes: [], origins: '', expiresOn: '' }, ['program', 'organisation', 'expiresOn']],
    ['without role and scopes', { role: '', scopes: [] }, ['role', 'scopes']],
    ['for more than a year', { expiresOn: '2027-11-29' }, ['expiresOn']],
    ['with websites', { origins: 'https://cijfers.voorbeeld.nl/\nhttp://localhost:8000, https://xn--bcher-kva.example:8443' }, []],
    ['with a path', { origins: 'https://voorbeeld.nl/cijfers' }, ['origins']],
    ['with any website', { origins: '*' }, ['origins']],
    ['with a website that is not encrypted', { origins: 'http://voorbeeld.nl' }, ['origins']],
    ['with eleven websites', { origins: Array.from({ length: 11 }, (__, i) => `https://w${i}.nl`).join(' ') }, ['origins']],
    ['until today', { expiresOn: '2026-11-28' }, ['expiresOn']],
  ])('%s', (_, over, wrong) => expect(Object.keys(tokenFaults({ ...right, ...over }, NOW))).toEqual(wrong));

  it('is sent without spaces', () => expect(tokenOf(right, 'i')).toMatchObject({ id: 'i', program: 'Huur' }));

  it('has each website once', () => expect(tokenOf({ ...right, origins: ' https://A.nl/ \n\nhttps://a.nl' }, 'i').origins).toEqual(['https://a.nl']));

  it('expires between tomorrow and a year from now', () => expect(expiryRange(NOW)).toEqual({ min: '2026-11-29', max: '2027-11-28' }));
});

describe('what a program may', () => {
  it('is in words', () => expect(sayScopes(['READ', 'RENT'])).toBe(`${m.people_token_read()}, ${m.people_token_rent()}`));
  it('only a landlord brings rent files', () => {
    expect(scopeOptions('LANDLORD').map(({ value }) => value)).toContain('RENT');
    expect(scopeOptions('CARE').map(({ value }) => value)).not.toContain('RENT');
  });
});

describe('how long', () => {
  const token = { endedAt: null, endedByName: '', expiresOn: '2026-11-28' };
  it.each([
    ['the last day', token, true, m.people_token_until({ day: '28 november 2026' })],
    ['the day after', { ...token, expiresOn: '2026-11-27' }, false, m.people_token_expired({ day: '27 november 2026' })],
    ['ended on the server', { ...token, endedAt: '2026-11-27T10:00:00Z' }, false, m.people_token_ended({ day: '27 november 2026' })],
    ['ended by somebody', { ...token, endedAt: '2026-11-27T10:00:00Z', endedByName: 'Bo' }, false, m.people_token_ended_by({ day: '27 november 2026', name: 'Bo' })],
  ])('%s', (_, one, can, words) => {
    expect(usable(one, NOW)).toBe(can);
    expect(sayUntil(one, NOW)).toBe(words);
  });
});
