import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelServer } from './model';
import { ModelTablet, type Fault } from './model-tablet';

const HOUSEHOLDS = ['h1', 'h2', 'h3', 'h4', 'h5'];
const PEOPLE = ['fatma', 'sam', 'noor'];

const fault = fc.constantFrom<Fault>('NONE', 'NONE', 'LOST_REQUEST', 'LOST_ANSWER', 'TWICE', 'OMITS', 'STRANGER', 'LATE_COPY', 'REFUSES_BIG', 'NONSENSE');
const who = fc.nat(PEOPLE.length - 1);
const household = fc.constantFrom(...HOUSEHOLDS);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, household, field: fc.constantFrom('phone', 'email'), to: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('note' as const), who, household }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run' as const), who, faults: fc.array(fault, { maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('late' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rights' as const), who, household, may: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('backup' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(steps: readonly Step[]): { readonly server: ModelServer; readonly tablets: readonly ModelTablet[] } {
  const server = new ModelServer(HOUSEHOLDS);
  for (const person of PEOPLE) server.rights.set(person, new Set(HOUSEHOLDS));
  const tablets = PEOPLE.map((person) => new ModelTablet(person, server));
  for (const one of steps) {
    if (one.kind === 'backup' || one.kind === 'restore') {
      server[one.kind]();
      continue;
    }
    const tablet = tablets[one.who]!;
    switch (one.kind) {
      case 'edit': tablet.edit(one.household, one.field, one.to); break;
      case 'note': tablet.save(one.household, { note: { text: 'x' } }); break;
      case 'run': tablet.run([...one.faults]); break;
      case 'late': for (const copy of tablet.late.splice(0)) server.submit(tablet.person, copy); break;
      case 'restart': tablet.restart(); break;
      case 'rights': {
        const mine = server.rights.get(tablet.person)!;
        if (one.may) mine.add(one.household);
        else mine.delete(one.household);
        break;
      }
    }
    expect(known(tablet)).toEqual(tablet.saved.map(({ id }) => id).sort());
  }
  return { server, tablets };
}

/** Every operation ever saved here is waiting, has its receipt, or left with its file after it was settled. */
function known(tablet: ModelTablet): readonly string[] {
  return [...tablet.operations, ...tablet.receipts].map(({ operation }) => operation.id).concat(...tablet.forgotten).sort();
}

describe('several tablets, a bad network, changing rights and a restored backup', () => {
  it('end with every tablet holding what the server would send, and every word in the database', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { server, tablets } = play(steps);
      for (let round = 0; round < 3; round++) for (const tablet of tablets) tablet.run([]);
      for (const tablet of tablets) {
        const view = server.view(tablet.person);
        expect(JSON.stringify([...tablet.files.values()].sort(byId))).toBe(JSON.stringify([...view.values()].map(({ file }) => file).sort(byId)));
        expect(tablet.index.map(({ tag }) => tag).sort()).toEqual([...view.values()].map(({ tag }) => tag).sort());
        expect(tablet.operations).toEqual([]);
        for (const operation of tablet.saved) if (!tablet.forgotten.has(operation.id)) expect(server.hasWordsOf(operation)).toBe(true);
        for (const id of view.keys()) expect(tablet.shownFile(id)).toEqual(server.file(id)); // nothing is shown as pending any more
      }
    }), { numRuns: 1500 });
  });
});

describe('one writer alone', () => {
  const alone = fc.array(fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), who: fc.constant(0), household: fc.constantFrom('h1', 'h2'), field: fc.constant('phone'), to: fc.constantFrom('a', 'b') }),
    fc.record({ kind: fc.constant('run' as const), who: fc.constant(0), faults: fc.array(fault, { maxLength: 6 }) }),
    fc.record({ kind: fc.constant('late' as const), who: fc.constant(0) }),
    fc.record({ kind: fc.constant('restart' as const), who: fc.constant(0) }),
    fc.record({ kind: fc.constant('backup' as const) }),
    fc.record({ kind: fc.constant('restore' as const) }),
  ), { maxLength: 60 });

  it('always ends with what was typed last (A→B→A), and sees it all the time', () => {
    fc.assert(fc.property(alone, (steps) => {
      const { server, tablets: [tablet] } = play([{ kind: 'run', who: 0, faults: [] }, ...steps]);
      const last = new Map(tablet!.saved.map(({ householdId, command }) => [householdId, 'edit' in command ? command.edit.to : '']));
      for (const [id, to] of last) expect(tablet!.shownFile(id)?.fields['phone']).toBe(to);
      tablet!.run([]);
      tablet!.run([]);
      for (const [id, to] of last) expect(server.file(id)?.fields['phone']).toBe(to);
    }), { numRuns: 1500 });
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id);
}
