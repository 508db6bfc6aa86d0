import { afterEach, expect, it } from 'vitest';
import { chooseLanguage } from '../messages';
import { sayRule } from './rule';

afterEach(() => chooseLanguage('nl'));

it.each([
  ['a paragraph of the route', '3.2f', 'route 3.2f', 'route 3.2f'],
  ['a practice', 'practice 27', 'praktijk 27', 'practice 27'],
  ['a law', 'AVG 15', 'AVG 15', 'AVG 15'],
  ['no rule', '', '', ''],
  ['no rule known', null, '', ''],
])('%s', (_, rule, dutch, english) => {
  expect(sayRule(rule)).toBe(dutch);
  chooseLanguage('en');
  expect(sayRule(rule)).toBe(english);
});
