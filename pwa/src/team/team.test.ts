import { expect, it } from 'vitest';
import type { Sent } from '../sync';
import { standInFaults } from './standIn';
import { passEach, passFaults, sayFile, type TeamFile } from './team';

const nothing = { files: [], person: '', handover: ' ' };
const receipt = (status: string) => ({ kind: 'RECEIPT', receipt: { status } }) as unknown as Sent;

it('asks for a note only where somebody steps back', () => {
  expect(Object.keys(passFaults(true)(nothing))).toEqual(['files', 'person', 'handover']);
  expect(Object.keys(passFaults(false)(nothing))).toEqual(['files', 'person']);
});

it('stops at the first file that is not taken, and keeps what was done', async () => {
  const asked: string[] = [];
  const answers: Record<string, string> = { one: 'APPLIED', two: 'REFUSED', three: 'APPLIED' };
  const passed = await passEach(['one', 'two', 'three'], (file) => {
    asked.push(file);
    return Promise.resolve(receipt(answers[file]!));
  });
  expect(asked).toEqual(['one', 'two']);
  expect(passed).toEqual({ done: ['one'], sent: receipt('REFUSED') });
});

it('says why a file asks for attention', () => {
  const file: TeamFile = {
    protected: true, urgent: false, silent: true, contactOn: '2026-10-01',
    household: { id: 'h', name: 'Voorbeeld', address: { street: 'Oefenweg', houseNumber: '7', suffix: '', city: 'Voorbeeldstad' } },
  };
  expect(sayFile(file)).toBe('Oefenweg 7, Voorbeeldstad · beschermd · stil sinds 1 oktober 2026');
});

it('asks who stands in, from when and until when', () => {
  const faults = standInFaults('2026-12-01');
  expect(Object.keys(faults({ standIn: '', from: '', until: '' }))).toEqual(['standIn', 'from', 'until']);
  expect(Object.keys(faults({ standIn: 'sam', from: '2026-11-30', until: '2026-11-29' }))).toEqual(['from', 'until']);
  expect(faults({ standIn: 'sam', from: '2026-12-01', until: '2026-12-01' })).toEqual({});
});
