import { describe, expect, it } from 'vitest';
import { verbsOfSchema } from './schema.fixture';
import { formOf, screens } from './screens';

const address = (path: string) => new RegExp(`^${path.replace(/:\w+/gu, '[^/]+')}$`, 'u');
const withoutForm: readonly string[] = ['recordRent', 'recordVisit']; // a rent file; and a visit's draft is called `visit`

describe('a form that was begun', () => {
  it.each([...verbsOfSchema().filter((verb) => !withoutForm.includes(verb)), 'visit', 'correctVisit'])('%s has a name and goes on at a screen', (kind) => {
    const form = formOf(`${kind}.7c1f`);
    expect(form?.label).toBeTruthy();
    expect(screens.some(({ path }) => address(path).test(form?.href('h1') ?? ''))).toBe(true);
  });

  it.each([
    ['editResident.r1', '/households/h1/residents/r1'],
    ['cancelVisit.v1', '/households/h1/visits/v1/cancel'],
    ['decide.correct-d1', '/households/h1/decisions/d1/correct'],
    ['act.decide.correct-d1', '/households/h1/decisions/d1/correct'],
    ['correctVisit.v1', '/households/h1/visits/v1/correct'],
    ['resolveConflict.c1', '/households/h1/conflicts'],
    ['act.decide.r1', '/households/h1/decide/r1'],
    ['setGoal.new', '/households/h1/goals/new'],
    ['addResident', '/households/h1/residents/new'],
  ])('%s goes on at %s', (kind, href) => expect(formOf(kind)?.href('h1')).toBe(href));

  it('of an app that is newer has no name', () => expect(formOf('somethingNew.x')).toBeUndefined());
});
