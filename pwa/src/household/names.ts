import { m } from '../messages';
import type { Reference } from './reference';

/** Names for the ids in a file. */
export interface Names {
  readonly person: (id: string | null) => string;
  readonly organisation: (id: string | null) => string;
}

/** The names in the reference data; what is not in it is called unknown. */
export function namesOf(reference: Reference | null): Names {
  const people = new Map((reference?.directory.people ?? []).map(({ id, name }) => [id, name]));
  const organisations = new Map((reference?.directory.organisations ?? []).map(({ id, name }) => [id, name]));
  return {
    person: (id) => people.get(id ?? '') ?? m.household_unknown_person(),
    organisation: (id) => organisations.get(id ?? '') ?? m.household_unknown_person(),
  };
}
