import { afterAll, describe, expect, test } from 'vitest';
import { chooseLanguage } from '../messages';
import { matching, sorted, topics } from './topics';

afterAll(() => chooseLanguage('nl'));

describe.each(['nl', 'en'] as const)('the help in %s', (locale) => {
  test('says something under every title, and names every button as the screen does', () => {
    chooseLanguage(locale);
    for (const { id, title, sentences } of topics()) {
      expect(title, id).not.toBe('');
      expect(sentences.length, id).toBeGreaterThan(1);
      for (const sentence of sentences) {
        expect(sentence, id).not.toMatch(/[{}]|undefined/u);
        expect(sentence.trim(), id).toMatch(/[.?!]$/u);
      }
    }
  });
});

test('a search finds a word anywhere, with or without its accents, and every word must be there', () => {
  chooseLanguage('nl');
  const ids = (typed: string) => matching(topics(), typed).map(({ id }) => id);
  expect(ids('GESTOLEN')).toEqual(['lost']);
  expect(ids('vóór rechter kind')).toEqual(['report']);
  expect(ids('huurbestand giraffe')).toEqual([]);
  expect(ids('  ')).toHaveLength(topics().length);
});

test('somebody sees the help for their own work first, and what is for everybody', () => {
  const { yours, everybodys, others } = sorted(topics(), ['RENT_OFFICER']);
  expect(yours.map(({ id }) => id)).toEqual(['rent', 'cases', 'report', 'figures']);
  expect(everybodys[0]?.id).toBe('danger');
  expect(others.map(({ id }) => id)).toContain('visit');
  expect([...yours, ...everybodys, ...others]).toHaveLength(topics().length);
});
