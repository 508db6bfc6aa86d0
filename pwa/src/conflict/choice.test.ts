import { describe, expect, it } from 'vitest';
import { choiceErrors, type FieldConflict } from './choice';

const made = (by: string): FieldConflict['made'] => ({ id: 'c1', operation: 'o1', by, for: 'team', at: null, recordedAt: null, afterwards: false, ahead: false });

describe('choosing between two values', () => {
  it.each([
    ['nothing chosen', false, 'peter', '', '', ['choice']],
    ['what is in the file', false, 'peter', 'THEIRS', '', []],
    ['what waits', false, 'peter', 'MINE', '', []],
    ['to keep protection', true, 'peter', 'THEIRS', '', []],
    ['to take protection away without a reason', true, 'peter', 'MINE', ' ', ['reason']],
    ['to take protection away with a reason', true, 'peter', 'MINE', 'Paspoort gezien', []],
    ['to take protection away by who wrote it', true, 'me', 'MINE', 'Paspoort gezien', ['choice']],
    ['to keep protection after all by who wrote it', true, 'me', 'THEIRS', '', []],
  ] as const)('%s', (_, unsafe, by, choice, reason, wrong) => {
    expect(Object.keys(choiceErrors({ unsafe, made: made(by) }, 'me', { choice, reason }))).toEqual(wrong);
  });
});
