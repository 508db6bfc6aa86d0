import { afterEach, describe, expect, test } from 'vitest';
import { chooseLanguage } from '../messages';
import { day, dayOf, daysBetween, daysLeft, euro, euroInput, moment, month, nearDay, parseEuro, postalCode, shortDay, time, weekday } from './format';

afterEach(() => chooseLanguage('nl'));

/** A space that does not break, written as a plain one so that tests read well. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('amounts', () => {
  test.each([
    [214000, '€ 2.140,00'], [0, '€ 0,00'], [7550, '€ 75,50'], [5, '€ 0,05'], [-7500, '− € 75,00'],
  ])('%i cents', (cents, want) => {
    expect(plain(euro(cents))).toBe(want);
  });

  test('in English', () => {
    chooseLanguage('en');
    expect(plain(euro(214000))).toBe('€ 2,140.00');
  });

  test.each([
    ['75', 7500], ['75,5', 7550], ['75,50', 7550], ['75.50', 7550], ['€ 2.140,00', 214000], ['2140', 214000],
    ['2.140', 214000], ['1.234.567,89', 123456789], ['150,-', 15000], ['', undefined], ['  ', undefined],
  ])('"%s" as somebody types it', (text, want) => {
    expect(parseEuro(text)).toBe(want);
  });

  test.each(['abc', '-5', '75,505', '1.23.4', '12.34,5', '1,234,50', ','])('"%s" is no amount', (text) => {
    expect(parseEuro(text)).toBeNaN();
  });

  test('what a field shows can be read back', () => {
    for (const cents of [0, 5, 99, 7550, 214000]) expect(parseEuro(euroInput(cents))).toBe(cents);
  });
});

describe('days', () => {
  test('in full', () => expect(day('2026-12-01')).toBe('1 december 2026'));
  test('with the day of the week', () => expect(weekday('2026-11-22')).toBe('zondag 22 november'));
  test('short', () => expect(shortDay('2026-12-01')).toBe('1 dec'));
  test('a month', () => expect([month('2026-12-01'), month('2026-12')]).toEqual(['december 2026', 'december 2026']));
  test('in English', () => {
    chooseLanguage('en');
    expect(day('2026-12-01')).toBe('1 December 2026');
  });

  test.each([
    ['2026-11-28', 'nog 6 dagen'], ['2026-11-23', 'nog 1 dag'], ['2026-11-22', 'vandaag'],
    ['2026-11-21', '1 dag te laat'], ['2026-11-20', '2 dagen te laat'],
  ])('a term until %s, read on 22 november', (until, want) => {
    expect(daysLeft(until, '2026-11-22')).toBe(want);
  });

  test('across the night that the clock changes', () => expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2));
  test('near', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map((on) => nearDay(on, '2026-11-22')))
      .toEqual(['gisteren', 'vandaag', 'morgen', '24 november 2026']);
  });
});

describe('moments are shown in Amsterdam', () => {
  test('in winter', () => expect(time('2026-11-22T09:32:00Z')).toBe('10.32'));
  test('in summer', () => expect(time('2026-07-01T22:05:00Z')).toBe('00.05'));
  test('just past midnight it is the next day there', () => {
    expect(dayOf('2026-11-22T23:30:00Z')).toBe('2026-11-23');
    expect(moment('2026-11-22T23:30:00Z')).toBe('23 november 2026, 00.30');
  });
});

test.each([['6828PX', '6828 PX'], ['6828 px', '6828 PX'], [' 6828  Px ', '6828 PX'], ['', ''], ['B-1000', 'B-1000']])('the postal code %j', (code, want) => {
  expect(postalCode(code)).toBe(want);
});
