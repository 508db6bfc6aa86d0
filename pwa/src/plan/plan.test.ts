import { describe, expect, it } from 'vitest';
import { currentGoals } from '../household/nextDay';
import { checkCondition, checkFaults, goalFaults, progressFaults, setGoal, startGoal, statusOf, stepFaults, type Goal } from './plan';
import { endFaults, suspendEviction, suspensionFaults } from './suspension';

const made = { id: 'x', operation: null, by: null, for: null, at: null, recordedAt: null, afterwards: false, ahead: false };
const goal = (id: string, followsUp: string | null = null): Goal => ({
  id, made, plan: null, followsUp, domain: 'HOUSING', description: 'Blijven wonen', organisation: 'care', owner: null, nextControlOn: '2026-12-01', startLevel: 2, targetLevel: 4, currentLevel: 3,
});

describe('goals', () => {
  it('shows only those that none follows up', () => expect(currentGoals({ goals: [goal('a'), goal('b', 'a'), goal('c')] }).map(({ id }) => id)).toEqual(['b', 'c']));
  it('asks a domain, words, who guards it and when', () => expect(Object.keys(goalFaults(startGoal(null)))).toEqual(['domain', 'description', 'organisation', 'nextControlOn']));
  it('asks a new day when it follows up', () => expect(Object.keys(goalFaults(startGoal(goal('a'))))).toEqual(['nextControlOn']));
  it('keeps where it started', () => {
    const values = { ...startGoal(goal('a')), currentLevel: '4' as const, nextControlOn: '2027-01-01' };
    expect(setGoal('p', goal('a'), values).setGoal).toMatchObject({ followsUp: 'a', startLevel: 2, targetLevel: 4, currentLevel: 4 });
  });
});

describe('steps', () => {
  const progress = (step: string, status: 'STARTED' | 'DONE') => ({ id: `${step}${status}`, made, step, status, on: '2026-11-20', note: '' });
  it('are as far as the last report', () => expect(statusOf('a', [progress('a', 'STARTED'), progress('b', 'STARTED'), progress('a', 'DONE')])).toBe('DONE'));
  it('are open without one', () => expect(statusOf('a', [])).toBe('OPEN'));
  it('need what, who and when', () => expect(Object.keys(stepFaults({ what: '', organisation: '', owner: '', dueOn: '' }))).toEqual(['what', 'organisation', 'dueOn']));
  it('are dropped with a reason only', () => {
    expect(Object.keys(progressFaults({ status: 'DROPPED', on: '2026-11-25', note: '' }))).toEqual(['note']);
    expect(progressFaults({ status: 'DONE', on: '2026-11-25', note: '' })).toEqual({});
  });
});

describe('a check', () => {
  const check = { condition: 'COOPERATES' as const, outcome: 'NOT_MET' as const, on: '2026-11-25', evidence: '', explanation: '' };
  it('that was not met has the explanation of the tenant', () => expect(Object.keys(checkFaults(check))).toEqual(['explanation']));
  it('that was met needs none, and sends none', () => {
    expect(checkFaults({ ...check, outcome: 'MET' })).toEqual({});
    expect(checkCondition('p', { ...check, outcome: 'MET', explanation: 'oud' }).checkCondition.explanation).toBeNull();
  });
});

describe('the suspension', () => {
  const whole = { from: '2026-11-25', until: '2027-02-28', frozenCents: 214_000, frozenOn: '2026-11-25' };
  it.each([
    ['with everything', whole, []],
    ['without a term', { ...whole, until: '' }, ['until']],
    ['that ends before it begins', { ...whole, until: '2026-11-01' }, ['until']],
    ['with an amount and no day it was frozen', { ...whole, frozenOn: '' }, ['frozenOn']],
    ['without arrears', { ...whole, frozenCents: null, frozenOn: '' }, []],
    ['with what is no amount', { ...whole, frozenCents: Number.NaN }, ['frozenCents']],
  ])('%s', (_, values, faults) => expect(Object.keys(suspensionFaults(values))).toEqual(faults));
  it('freezes nothing when there are no arrears', () => expect(suspendEviction('p', { ...whole, frozenCents: null }).suspendEviction).toMatchObject({ frozenCents: 0, frozenOn: null }));
  it('never ends in the past', () => expect(Object.keys(endFaults('2026-11-25')({ on: '2026-11-24', reason: 'x' }))).toEqual(['on']));
});
