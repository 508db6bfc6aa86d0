import { describe, expect, it } from 'vitest';
import { arrearsCents } from '../tenancy/arrears';
import { conditionStatuses, planInForce } from '../plan/conditions';
import { whyNotCleared } from '../plan/needs';
import type { Apply, Operation } from '../sync';
import { alerts, isMirrored } from './alerts';
import { appliers } from './appliers';
import { within } from './day';
import type { HouseholdFile } from './file';
import { nextDay } from './nextDay';
import { goingBy } from './parameters';
import { phase } from './phase';
import { compositionKnown, isProtected, protection, withoutRoof } from './safety';
import { fileOf, idsOf, situations, type Situation } from './situations';

type Check = (file: HouseholdFile, situation: Situation, want: unknown) => void;

/** What must follow from a file; the same words as in the server's test. */
const CHECKS: Readonly<Record<string, Check>> = {
  protected: (file, { today }, want) => expect(isProtected(file, today)).toEqual(want),
  protection: (file, { today }, want) => expect(protection(file, today)).toEqual(want),
  compositionKnown: (file, { today }, want) => expect(compositionKnown(file, today)).toEqual(want),
  withoutRoof: (file, _, want) => {
    const { from, count } = want as { from: string; count: number };
    expect(withoutRoof(file, from)).toHaveLength(count);
  },
  phase: (file, _, want) => expect(phase(file)).toEqual(want),
  arrearsCents: (file, _, want) => expect(arrearsCents(file)).toEqual(want),
  conditions: (file, _, want) => {
    const plan = planInForce(file);
    expect(Object.fromEntries((plan ? conditionStatuses(file, plan) ?? [] : []).map(({ condition, outcome }) => [condition, outcome]))).toEqual(want);
  },
  nextDay: (file, { today }, want) => expect(nextDay(file, today)).toEqual(want),
  alerts: (file, { today }, want) => {
    const codes = (alerts(goingBy(file, today)) ?? []).filter(({ from, until }) => within(today, from, until)).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual((want as (typeof codes)).filter(isMirrored));
  },
  clear: (file, { today }, want) => {
    const { evictOn, refusal } = want as { evictOn: string; refusal: object | null };
    const got = whyNotCleared(file, today, evictOn);
    if (refusal === null) expect(got).toBeNull();
    else expect(got).toMatchObject(refusal);
  },
  revoked: (file, _, want) => expect((file.clearances ?? []).findLast(({ revokedOn }) => revokedOn !== null)?.revokedRule ?? null).toEqual(want),
};

describe('what follows from a file, as on the server', () => {
  const facts = situations.filter(({ operation }) => !operation);
  it.each(facts.map((situation) => [situation.name, situation] as const))('%s', (_, situation) => {
    const file = fileOf(situation);
    expect(file).toBeDefined();
    for (const [key, want] of Object.entries(situation.expect)) if (file) CHECKS[key]?.(file, situation, want);
  });
});

const ID = '#operatie';

/** Does the operation of a situation on the tablet; undefined for a verb that is online only. */
function done(situation: Situation): { readonly before: HouseholdFile | undefined; readonly after: HouseholdFile | undefined } | undefined {
  const command = situation.operation ?? {};
  const [verb, input] = Object.entries(command)[0] ?? ['', {}];
  const apply = (appliers as Readonly<Record<string, Apply<HouseholdFile, unknown> | undefined>>)[verb];
  const operation: Operation<unknown> = { id: ID, householdId: '#huis', recordedAt: `${situation.today}T12:00:00Z`, command };
  const before = fileOf(situation);
  return apply && { before, after: apply(before, input, operation) };
}

describe('what the tablet shows while an operation waits, as the server will say', () => {
  const offline = situations.filter((situation) => situation.operation && done(situation));
  it.each(offline.map((situation) => [situation.name, situation] as const))('%s', (_, situation) => {
    const { before, after } = done(situation) ?? {};
    const { status, shown, file, ...derived } = situation.expect;
    expect(after).toBeDefined();
    if (!after) return;
    if (before) again(situation, after);
    const wanted = shown ?? (status === 'APPLIED' ? file : undefined);
    if (wanted !== undefined) subset('file', after, wanted, situation);
    if (status !== 'APPLIED') return; // the server refuses or waits; the tablet shows what was written
    for (const [key, want] of Object.entries(derived)) CHECKS[key]?.(after, situation, want);
  });
});

/** An answer was lost and the file has the operation already: nothing comes twice. */
function again(situation: Situation, after: HouseholdFile): void {
  const [verb, input] = Object.entries(situation.operation ?? {})[0] ?? ['', {}];
  const apply = (appliers as Readonly<Record<string, Apply<HouseholdFile, unknown> | undefined>>)[verb];
  const operation: Operation<unknown> = { id: ID, householdId: '#huis', recordedAt: `${situation.today}T12:00:00Z`, command: situation.operation };
  expect(apply?.(after, input, operation)).toEqual(after);
}

/** Every field that is named, and lists of the same length. Who did it, the tablet leaves to the server. */
function subset(path: string, got: unknown, want: unknown, situation: Situation): void {
  if (Array.isArray(want)) {
    expect(got, path).toHaveLength(want.length);
    want.forEach((item, at) => { subset(`${path}.${String(at)}`, (got as readonly unknown[])[at], item, situation); });
  } else if (typeof want === 'object' && want !== null) {
    for (const [key, value] of Object.entries(want)) {
      if (key !== 'involvements') subset(`${path}.${key}`, (got as Readonly<Record<string, unknown>> | null)?.[key], value, situation);
    }
  } else if (want === null) {
    expect(got === null || got === '', path).toBe(true);
  } else if (!(got === null && idsOf(situation.by ?? '').includes(want as string))) {
    expect(got, path).toEqual(want);
  }
}
