import { describe, expect, it } from 'vitest';
import { fileOf, situations } from '../household/situations';
import { historyOf } from '../household/history';
import type { HouseholdFile } from '../household/file';
import { conditionStatuses, planInForce } from '../plan/conditions';
import { recordVisit } from './apply';
import type { RecordVisit } from './command';
import { startCorrection } from './correction';
import { lineOf, standingReports } from './line';
import { recordVisitOf } from './values';

const writing = (id: string) => ({ id, householdId: 'h', recordedAt: '2026-12-01T10:00:00Z', command: {} });
const written = situations.find(({ name }) => name === 'Bezoek met een gecontroleerde voorwaarde');

/** A file in which one visit was reported, in which somebody said no to a condition. */
function visited(report: Partial<RecordVisit> = {}): HouseholdFile {
  const file = fileOf(written!)!;
  const plan = planInForce(file)!.id;
  return recordVisit(file, {
    on: '2026-12-01', outcome: 'SPOKEN', summary: 'Gesproken.', startedAt: '14:30', othersPresent: 'Oma', money: [{ kind: 'INCOME', what: 'Krantenwijk', cents: 9000, seen: true }],
    checks: [{ plan, condition: 'COOPERATES', outcome: 'NOT_MET', evidence: 'Deur bleef dicht', explanation: 'Sliep nog' }], ...report,
  }, writing('first'))!;
}

const first = (file: HouseholdFile) => file.visits!.find(({ id }) => id === 'first')!;
const cooperates = (file: HouseholdFile) => conditionStatuses(file, planInForce(file)!)?.find(({ condition }) => condition === 'COOPERATES')?.outcome;

describe('a report that is put right', () => {
  it('starts as the report stands: sent without a change it says the same again', () => {
    const file = visited();
    const { supersedes, correctionReason, next, attachments, plannedVisit, progress, goals, ...again } = recordVisitOf({ ...startCorrection(file, first(file)), correctionReason: 'Verkeerde dag' });
    expect([supersedes, correctionReason, next, attachments, plannedVisit, progress, goals]).toEqual(['first', 'Verkeerde dag', null, null, null, [], []]);
    expect(again).toEqual({
      on: '2026-12-01', outcome: 'SPOKEN', summary: 'Gesproken.', startedAt: '14:30', present: [], othersPresent: 'Oma', discussed: null, householdSays: null, finances: null,
      money: [{ kind: 'INCOME', what: 'Krantenwijk', cents: 9000, seen: true }], children: null, roof: null, agreements: null, explainedRecording: false,
      checks: [{ plan: planInForce(file)!.id, condition: 'COOPERATES', outcome: 'NOT_MET', evidence: 'Deur bleef dicht', explanation: 'Sliep nog' }],
    });
  });

  it('takes back what it said of a condition, on the tablet as on the server, and both reports stay', () => {
    const file = visited();
    expect(cooperates(file)).toBe('NOT_MET');
    const put = recordVisit(file, { on: '2026-12-01', outcome: 'SPOKEN', summary: 'Gesproken.', supersedes: 'first', correctionReason: 'Andere familie' }, writing('second'))!;
    expect(cooperates(put)).toBe('NOT_DISCUSSED');
    expect(put.visits!.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(standingReports(put).map(({ id }) => id)).toEqual(['second']);
    expect(historyOf(put, { person: () => '', organisation: () => '' } as never).filter(({ operation }) => operation === 'second').length).toBeGreaterThan(0);
  });

  it('that was put right already goes on from there', () => {
    const again = ['second', 'third'].reduce<HouseholdFile>((file, id) => recordVisit(file, { on: '2026-12-01', outcome: 'SPOKEN', summary: id, supersedes: 'first', correctionReason: 'Fout' }, writing(id))!, visited());
    expect(again.visits!.map(({ id, supersedes }) => [id, supersedes])).toEqual([['first', null], ['second', 'first'], ['third', 'second']]);
    expect([...lineOf(again.visits!, 'third')].sort()).toEqual(['first', 'second', 'third']);
    expect(standingReports(again).map(({ id }) => id)).toEqual(['third']);
  });

  it('of a report that is not here stands by itself', () => {
    const put = recordVisit(visited(), { on: '2026-12-01', outcome: 'SPOKEN', summary: 'Gesproken.', supersedes: 'gone', correctionReason: 'Fout' }, writing('second'))!;
    expect(standingReports(put).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});
