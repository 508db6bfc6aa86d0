import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOfVerbs } from '../app/schema.fixture';
import type { Names } from '../household/names';
import { chooseLanguage, m } from '../messages';
import { fieldNames } from './fieldNames';
import { sayPath, sayText } from './words';

afterEach(() => chooseLanguage('nl'));

const names: Names = { person: (id) => (id === 'p1' ? 'Fatma' : m.household_unknown_person()), organisation: (id) => (id === 'o1' ? 'Buurtteam' : m.household_unknown_person()) };

it.each(['nl', 'en'] as const)('every field of every verb has a label in %s', (locale) => {
  chooseLanguage(locale);
  expect([...fieldsOfVerbs()].filter((field) => !fieldNames[field]?.().trim())).toEqual([]);
});

describe('a line of what was written', () => {
  it('says where it stands', () => {
    expect(sayPath('priorEfforts 2, whyNotEnough')).toBe('Eerder geprobeerd 2, Waarom niet genoeg');
    expect(sayPath('somethingNew')).toBe('somethingNew');
  });

  it.each([
    ['steps 1, owner', 'p1', 'Fatma'],
    ['organisation', 'o1', 'Buurtteam'],
    ['steps 1, owner', 'de wijkagent', 'de wijkagent'],
    ['evictOn', '2026-12-01', '1 december 2026'],
    ['checks 1, outcome', 'NOT_MET', 'niet voldaan'],
    ['summary', 'Ja, 643,23 in 2026', 'Ja, 643,23 in 2026'],
    ['provider', 'p1', 'p1'],
  ])('%s: %s is %s', (path, text, want) => expect(sayText({ path, text }, names)).toBe(want));

  it('shows cents as euros', () => expect(sayText({ path: 'frozenCents', text: '64323' }, names)).toMatch(/643,23/u));
});
