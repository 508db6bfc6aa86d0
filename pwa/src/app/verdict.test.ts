import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from './request';
import { readStandings } from './verdict';

const ours = { region: 'r1', device: 'd1', name: 'Tablet', verdict: 'WIPE', call: { organisation: 'Buurtteam', phone: '026 000 0000' } };
const json = new Headers({ 'Content-Type': 'application/json; charset=utf-8' });
const wipes = (status: number, headers: Headers, text: string) => readStandings(readReply(status, headers, text))?.some(({ verdict }) => verdict === 'WIPE') ?? false;

describe('what wipes a device', () => {
  it('is our own answer, and it says whom to call', () => {
    expect(readStandings(readReply(200, json, JSON.stringify({ devices: [ours] })))).toEqual([
      { region: 'r1', device: 'd1', name: 'Tablet', verdict: 'WIPE', organisation: 'Buurtteam', phone: '026 000 0000' },
    ]);
  });

  it.each([
    ['a session that ended', 401, JSON.stringify({ devices: [ours] })],
    ['a request that is refused', 403, JSON.stringify({ devices: [ours] })],
    ['an address that is not there', 404, JSON.stringify({ devices: [ours] })],
    ['a broken server', 500, JSON.stringify({ devices: [ours] })],
    ['a portal', 511, JSON.stringify({ devices: [ours] })],
    ['an answer that was cut off', 200, JSON.stringify({ devices: [ours] }).slice(0, -1)],
    ['a page', 200, '<html>WIPE</html>'],
    ['the word in another place', 200, JSON.stringify({ verdict: 'WIPE' })],
    ['the word in small letters', 200, JSON.stringify({ devices: [{ ...ours, verdict: 'wipe' }] })],
    ['a word among others', 200, JSON.stringify({ devices: [{ ...ours, verdict: ['WIPE'] }] })],
    ['no region', 200, JSON.stringify({ devices: [{ ...ours, region: undefined }] })],
    ['one of two that cannot be read', 200, JSON.stringify({ devices: [ours, { verdict: 'WIPE' }] })],
    ['nothing', 200, ''],
  ])('is not %s', (_, status, text) => {
    expect(wipes(status, json, text)).toBe(false);
  });

  it('is not our answer when it does not call itself JSON', () => {
    expect(wipes(200, new Headers({ 'Content-Type': 'text/html' }), JSON.stringify({ devices: [ours] }))).toBe(false);
  });

  it('is no answer whatever but that one', () => {
    const anything = fc.oneof(fc.json(), fc.string(), fc.json().map((text) => `{"devices":${text}}`), fc.json().map((text) => `{"devices":[${text}]}`),
      fc.constantFrom('ACTIVE', 'RETIRE', 'KEEP', 'WIPED', 'wipe', '').map((verdict) => JSON.stringify({ devices: [{ ...ours, verdict }] })));
    fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), fc.constantFrom('application/json', 'text/html', ''), anything, (status, kind, text) => {
      expect(wipes(status, new Headers(kind === '' ? {} : { 'Content-Type': kind }), text)).toBe(false);
    }), { numRuns: 2000 });
  });

  it('is that one, and only as a success', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 599 }), (status) => {
      expect(wipes(status, json, JSON.stringify({ devices: [ours] }))).toBe(status >= 200 && status <= 299);
    }));
  });
});
