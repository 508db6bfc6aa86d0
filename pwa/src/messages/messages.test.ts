import { describe, expect, test } from 'vitest';
import { chooseLanguage, inLanguage } from '.';

type Texts = Readonly<Record<string, string>>;
const files = import.meta.glob<Texts>('./{nl,en}/*.json', { eager: true, import: 'default' });
const nouns = Object.keys(files).filter((path) => path.startsWith('./nl/')).map((path) => path.slice(5, -5));

function texts(locale: 'nl' | 'en', noun: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(files[`./${locale}/${noun}.json`] ?? {}).filter(([key]) => key !== '$schema'));
}

const placeholders = (text: string | undefined): readonly string[] => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
const words = (sentence: string): number => sentence.trim().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(nouns)('texts about %s', (noun) => {
  const nl = texts('nl', noun);
  const en = texts('en', noun);

  test('exist in both languages', () => expect([...en.keys()].sort()).toEqual([...nl.keys()].sort()));

  test('are named after their file', () => {
    expect([...nl.keys()].filter((key) => !/^[a-z]+(_[a-z0-9]+)+$/.test(key) || !key.startsWith(`${noun}_`))).toEqual([]);
  });

  test('take the same values in both languages', () => {
    for (const [key, text] of nl) expect(placeholders(en.get(key)), key).toEqual(placeholders(text));
  });

  test('are short: no Dutch sentence over 20 words', () => {
    const long = [...nl].filter(([, text]) => text.split(/[.!?:]+(?:\s|$)/).some((sentence) => words(sentence) > 20));
    expect(long).toEqual([]);
  });
});

test('a sentence of the server is said in the language of the screen', () => {
  const refusal = { message: 'Vul een bedrag in.', english: 'Fill in an amount.' };
  chooseLanguage('en');
  expect([inLanguage(refusal), inLanguage({ message: refusal.message })]).toEqual(['Fill in an amount.', 'Vul een bedrag in.']);
  chooseLanguage('nl');
  expect(inLanguage(refusal)).toBe('Vul een bedrag in.');
});
