import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waiting, written, type Left } from './left';

const operation = (content: string): Left['operation'] => ({ id: 'o1', householdId: 'h1', recordedAt: null, verb: 'recordVisit', content });
const left = (id: string, at: string, settledAt: string | null = null): Left => ({ operation: { ...operation(''), id }, author: { person: null, organisation: 'team', organisationRole: null }, why: null, at, settledAt, settledBy: null });

describe('the words of what was left behind', () => {
  it('are read line by line, without what was left empty', () => {
    const content = JSON.stringify({ recordVisit: { summary: 'Gesproken.', discussed: null, present: [], checks: [{ condition: 'COOPERATES', outcome: 'MET' }], explainedRecording: false } });
    expect(written(operation(content))).toEqual([
      { path: 'summary', text: 'Gesproken.' }, { path: 'checks 1, condition', text: 'COOPERATES' }, { path: 'checks 1, outcome', text: 'MET' }, { path: 'explainedRecording', text: 'false' },
    ]);
  });

  it('begin with the day, how it went and the sentence about it', () => {
    const content = JSON.stringify({ recordVisit: { discussed: 'De post.', on: '2026-11-25', outcome: 'SPOKEN', summary: 'Gesproken.' } });
    expect(written(operation(content)).map(({ path }) => path)).toEqual(['on', 'outcome', 'summary', 'discussed']);
  });

  it('are shown as they are when nobody can read them', () => expect(written(operation('{half'))).toEqual([{ path: '', text: '{half' }]));

  it('lose no sentence, however deep it stands', () => fc.assert(fc.property(fc.jsonValue(), fc.string({ minLength: 1 }), (around, sentence) => {
    const lines = written(operation(JSON.stringify({ recordVisit: { around, deep: [{ here: sentence }] } })));
    expect(lines.map(({ text }) => text)).toContain(sentence);
  })));
});

it('what was settled is no longer shown, and the oldest comes first', () => {
  expect(waiting([left('b', '2026-11-25'), left('a', '2026-11-24'), left('c', '2026-11-23', '2026-11-24')]).map((one) => one.operation.id)).toEqual(['a', 'b']);
});
