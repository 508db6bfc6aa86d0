import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import text from '../../../schema.graphqls?raw';
import type { NotificationKind } from '../graphql/graphql';
import { mailFaults } from './mailFaults';
import { sayNews, unreadOf, whereOf, type News } from './notification';

const kinds = (): readonly NotificationKind[] => {
  const type = buildSchema(text).getType('NotificationKind');
  return isEnumType(type) ? type.getValues().map(({ name }) => name as NotificationKind) : [];
};

test('whatever is told is told in a sentence', () => {
  expect(kinds().length).toBeGreaterThan(20);
  const said = kinds().map((kind) => sayNews({ kind }));
  expect(said.filter((words) => words.length < 8)).toEqual([]);
  expect(new Set(said).size, 'two kinds are told apart').toBe(said.length);
});

const news = (id: string, readAt: string | null): News => ({
  id, kind: 'DECIDED', at: '2026-12-01T12:00:00Z', readAt, household: { id: 'h', name: 'De Vries', address: { street: 'Oefenweg', houseNumber: '7', suffix: '', city: 'Voorbeeldstad' } },
});

test('what was read here or elsewhere is not new', () => {
  const rows = [news('a', null), news('b', '2026-12-01T13:00:00Z'), news('c', null)];
  expect(unreadOf(rows, new Set())).toEqual(['a', 'c']);
  expect(unreadOf(rows, new Set(['a']))).toEqual(['c']);
});

test('a secret address leaves no commas behind', () => {
  const { household } = news('a', null);
  expect(whereOf(household)).toBe('Oefenweg 7, Voorbeeldstad');
  expect(whereOf({ ...household, address: { street: '', houseNumber: '', suffix: '', city: '' } })).toBe('');
});

test('who wants mail gives an address', () => {
  expect(mailFaults({ when: 'NEVER', address: '' })).toEqual({});
  expect(mailFaults({ when: 'DAILY', address: ' ria@example.org ' })).toEqual({});
  for (const address of ['', 'ria', 'ria@', 'ria van@example.org']) expect(Object.keys(mailFaults({ when: 'SOON', address })), address).toEqual(['address']);
});
