import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Apply, Operation } from '../sync';
import { alertsOn } from './alerts';
import { appliers } from './appliers';
import { asOf } from './asOf';
import type { HouseholdFile } from './file';
import { fileOf, situations } from './situations';

const table = appliers as Readonly<Record<string, Apply<HouseholdFile, unknown> | undefined>>;
const files = situations.map(fileOf).filter((file) => file !== undefined);
const commands = situations.flatMap(({ operation }) => Object.entries(operation ?? {})).filter(([verb]) => table[verb]);
const CUT = ['tenancies', 'contactAttempts', 'legalEvents', 'referrals', 'standpoints', 'decisions', 'plans', 'goals', 'steps', 'stepProgress', 'suspensions', 'suspensionRequests', 'specialCareRegistrations',
  'checks', 'ownSolutions', 'shelters', 'placements', 'clearances', 'plannedVisits', 'visits', 'attachments', 'copies', 'outcomes', 'incidents', 'conflicts', 'edits', 'warnings', 'safeHomeReports', 'secrets', 'arrangements', 'administrationAdvices',
  'administrationSteps', 'youthRequests', 'aftercares', 'relations', 'overviewReleases', 'glassBreaks', 'holds', 'rightsRequests'] as const;

const aFile = fc.record({ file: fc.constantFrom(...files), cut: fc.subarray([...CUT]) }).map(({ file, cut }): HouseholdFile => ({
  ...file, ...Object.fromEntries(cut.map((list) => [list, null])),
  access: file.access.map((access) => (cut.length === 0 ? access : { ...access, sight: access.facet === 'IDENTITY' ? 'ALL' : 'NONE' })),
}));

const work = fc.array(fc.record({ command: fc.constantFrom(...commands), day: fc.integer({ min: 1, max: 28 }) }), { maxLength: 8 });

it('whatever is done to whatever file, also one that is cut: nothing breaks, and what is cut away stays so', () => {
  fc.assert(fc.property(aFile, work, (file, done) => {
    const before = JSON.stringify(file);
    const after = done.reduce<HouseholdFile | undefined>((soFar, { command: [verb, input], day }, at) => {
      const operation: Operation<unknown> = { id: `op-${String(at)}`, householdId: file.id, recordedAt: `2026-12-${String(day).padStart(2, '0')}T10:00:00Z`, command: {} };
      return table[verb]?.(soFar, input, operation);
    }, file);
    expect(JSON.stringify(file)).toBe(before);
    expect(after?.version).toBe(file.version);
    for (const list of CUT) expect(after?.[list] === null, list).toBe(file[list] === null);
    if (after) asOf(after, '2026-12-10');
  }));
});

it('a household that is not known here stays unknown, but for one that is registered here', () => {
  for (const [verb, input] of commands) {
    const after = table[verb]?.(undefined, input, { id: 'op', householdId: 'h', recordedAt: '2026-12-01T10:00:00Z', command: {} });
    expect(after?.id, verb).toBe(verb === 'registerHousehold' ? 'h' : undefined);
  }
});

it('what is not to be known here keeps the server\'s value', () => {
  const [file] = files;
  if (!file) throw new Error('there are no situations');
  const cut: HouseholdFile = { ...file, access: file.access.map((access) => ({ ...access, sight: 'PART' })), protection: ['VULNERABLE'], phase: 'REPORTED' };
  expect(asOf(cut, '2026-12-10')).toMatchObject({ protection: ['VULNERABLE'], protected: true, phase: 'REPORTED' });
  expect(alertsOn(cut, '2026-12-10')).toBeUndefined();
});
