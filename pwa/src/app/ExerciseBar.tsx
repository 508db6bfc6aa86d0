import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { m } from '../messages';
import { exercise } from '../ui';
import { useMe } from './me';
import type { Me } from './session';

/** Above every screen of an exercise region, and on all that is printed there (practice 37). */
export function ExerciseBar({ signed }: { readonly signed: Me | null }): JSX.Element | null {
  const invented = (useMe() ?? signed)?.exercise === true; // whose vault is open goes before who is signed in
  useEffect(() => { exercise.value = invented; }, [invented]);
  if (!invented) return null;
  return <aside class="exercise" aria-label={m.app_exercise_short()} data-words={m.app_exercise()}><p>{m.app_exercise()}</p></aside>;
}
