import { describe, expect, it } from 'vitest';
import type { AttentionRowFragment } from '../graphql/graphql';
import { byFile, firstAction, type Attention } from './attention';

type Alert = AttentionRowFragment['alert'];

const alert = (code: Alert['code'], rest: Partial<Alert> = {}): Alert => ({ code, role: null, subject: null, due: null, until: null, weight: 5, ...rest });
const household = (id: string): AttentionRowFragment['household'] => ({
  id, name: 'Voorbeeld', today: '2026-11-25', address: { street: 'Oefenweg', houseNumber: '12', suffix: '', city: 'Voorbeeldstad' },
  involvements: [{ organisation: 'team', role: 'CASE_TEAM', from: null, until: null }, { organisation: 'woonstede', role: 'LANDLORD', from: null, until: null }],
});

it('is one row for each file, where its heaviest alert stands', () => {
  const rows = [['b', 'NO_ROOF'], ['a', 'TERM_EXPIRED'], ['b', 'STEP_OVERDUE'], ['b', 'STEP_OVERDUE']] as const;
  const files = byFile(rows.map(([id, code]) => ({ household: household(id), alert: alert(code) })));
  expect(files.map(({ household: { id }, alerts }) => [id, ...alerts.map(({ code }) => code)])).toEqual([['b', 'NO_ROOF', 'STEP_OVERDUE'], ['a', 'TERM_EXPIRED']]);
});

describe('the one thing to do', () => {
  const attention = (...alerts: Alert[]): Attention => ({ household: household('a'), alerts });
  it.each<[string, Attention, string, Parameters<typeof firstAction>[2], string | null]>([
    ['is that of the heaviest alert', attention(alert('NO_ROOF'), alert('STEP_OVERDUE', { subject: 's1' })), 'team', ['CASE_MANAGER'], 'places/new'],
    ['is one that this person has a form for', attention(alert('FILE_SILENT'), alert('SUMMONED_NOT_REPORTED')), 'woonstede', ['RENT_OFFICER'], 'refer'],
    ['is to read the file, when no form answers it', attention(alert('INCIDENT')), 'team', ['CASE_MANAGER'], null],
    ['is that of the landlord, for the landlord', attention(alert('NO_ROOF')), 'woonstede', ['RENT_OFFICER'], 'suspend'],
    ['is to read the file, for who may not do it', attention(alert('STEP_OVERDUE', { subject: 's1' })), 'team', ['ADMINISTRATOR'], null],
    ['is to read the file, for an organisation that left it', attention(alert('NO_ROOF')), 'zorg', ['PROFESSIONAL'], null],
  ])('%s', (_, work, organisation, roles, path) => expect(firstAction(work, organisation, roles)?.path ?? null).toBe(path));
});
