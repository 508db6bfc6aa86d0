import { afterEach, describe, expect, it } from 'vitest';
import { namesOf } from '../household/names';
import { sayJudgement, sayWriter, type Judged } from '../household/judged';
import { chooseLanguage, m } from '../messages';
import { verbsOfSchema } from './schema.fixture';
import { sayVerb } from './screens';

afterEach(() => chooseLanguage('nl'));

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  it('every change has a name of its own', () => {
    chooseLanguage(locale);
    const names = verbsOfSchema().map((verb) => ({ verb, name: sayVerb(verb) }));
    expect(names.filter(({ verb, name }) => name === verb || name === '')).toEqual([]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  });

  it('everything that can become of a change has a name', () => {
    chooseLanguage(locale);
    const words = (['APPLIED', 'CONFLICT', 'REVIEW', 'REFUSED'] as const).map(sayJudgement);
    expect(new Set(words).size).toBe(4);
  });
});

it('a change by a process is nobody\'s', () => {
  const change = { operation: 'o', verb: 'recordRent', by: null, for: null, at: '', recordedAt: null, status: 'APPLIED' } satisfies Judged;
  expect(sayWriter(change, namesOf(null))).toBe(m.household_history_process());
});
