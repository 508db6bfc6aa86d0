import { expect, it } from 'vitest';
import { dayAndWordsFaults } from './DayAndWords';

const faults = dayAndWordsFaults(
  { name: 'until', label: 'Tot', first: '', missing: 'Vul de dag in.', wrong: (day) => (day > '2026-11-30' ? null : 'Later.') },
  { name: 'reason', label: 'Waarom', missing: 'Schrijf op waarom.' },
);

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['nothing was typed', { until: '', reason: '' }, { until: 'Vul de dag in.', reason: 'Schrijf op waarom.' }],
  ['only spaces', { until: '2026-12-01', reason: '  ' }, { reason: 'Schrijf op waarom.' }],
  ['a day that does not fit', { until: '2026-11-30', reason: 'Het gaat beter.' }, { until: 'Later.' }],
  ['whole', { until: '2026-12-01', reason: 'Het gaat beter.' }, {}],
  ['a draft of an older app', {}, { until: 'Vul de dag in.', reason: 'Schrijf op waarom.' }],
])('%s', (_, values, found) => expect(faults(values)).toEqual(found));
