import type { VisitOutcome } from '../graphql/graphql';
import type { Names } from '../household/names';
import { m } from '../messages';
import { day, euro } from '../ui/format';
import { sayCheck, sayOutcome, sayStep } from '../visit/words';
import { fieldNames } from './fieldNames';
import type { WrittenLine } from './left';

/** Where a line stands, in words: `checks 1, evidence` becomes `Voorwaarden 1, Wat hebt u gezien?`. */
export function sayPath(path: string): string {
  return path.split(', ').map((part) => {
    const [key = '', at] = part.split(' ');
    const name = Object.hasOwn(fieldNames, key) ? (fieldNames[key]?.() ?? key) : key;
    return at === undefined ? name : `${name} ${at}`;
  }).join(', ');
}

const outcomes: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries((['SPOKEN', 'NOBODY_HOME', 'NOT_LET_IN', 'STOPPED_FOR_SAFETY'] as const satisfies readonly VisitOutcome[]).map((code) => [code, () => sayOutcome(code)])),
  ...Object.fromEntries((['MET', 'NOT_MET', 'NOT_DISCUSSED'] as const).map((code) => [code, () => sayCheck(code)])),
  ...Object.fromEntries((['OPEN', 'STARTED', 'DONE', 'DROPPED'] as const).map((code) => [code, () => sayStep(code)])),
  true: () => m.visit_yes(), false: () => m.visit_no(),
};

/** Fields that name somebody: shown by name, never by number. */
const people: readonly string[] = ['person', 'owner', 'visitor', 'secondVisitor'];
const organisations: readonly string[] = ['organisation', 'landlord', 'providerOrganisation'];

/** A value in words where it is a code, a day, an amount or somebody's number; what somebody typed is never changed. */
export function sayText({ path, text }: WrittenLine, names: Names): string {
  const field = path.split(', ').at(-1)?.split(' ')[0] ?? '';
  const name = people.includes(field) ? names.person(text) : organisations.includes(field) ? names.organisation(text) : null;
  if (name !== null) return name === m.household_unknown_person() ? text : name;
  if (field.endsWith('Cents') && /^-?\d+$/u.test(text)) return euro(Number(text));
  if (Object.hasOwn(outcomes, text)) return outcomes[text]?.() ?? text;
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? day(text) : text;
}
