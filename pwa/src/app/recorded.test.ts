import { expect, it } from 'vitest';
import type { Receipt, Sent } from '../sync';
import { noteRecorded, takeRecorded } from './recorded';

const receipt = (status: Receipt['status']): Sent => ({ kind: 'RECEIPT', receipt: { operationId: 'o', status, version: 1, refusal: null, conflicts: [] } });

it.each<[string, Sent, string | undefined]>([
  ['that the server processed', receipt('APPLIED'), 'SERVER'],
  ['that met another value', receipt('CONFLICT'), 'SERVER'],
  ['without a network', { kind: 'SAVED_HERE' }, 'HERE'],
  ['that was refused', receipt('REFUSED'), undefined],
  ['that waits for the case team', receipt('REVIEW'), undefined],
  ['that nobody answered', { kind: 'NO_CONNECTION' }, undefined],
])('a form %s is told as such, once', (_, sent, where) => {
  noteRecorded('h1', 'decide', sent);
  expect(takeRecorded('h1')?.where).toBe(where);
  expect(takeRecorded('h1')).toBeNull();
});

it('a form about one family is not told in the file of another', () => {
  noteRecorded('h1', 'decide', receipt('APPLIED'));
  expect(takeRecorded('h2')).toBeNull();
  expect(takeRecorded('h1')).toBeNull();
});
