/** Planning a meeting: what is typed, and what does not fit yet. */
import type { EditMeeting, NewMeeting } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';
import type { Meeting } from './agenda';

/** A meeting as typed. */
export interface PlanValues {
  readonly on: string;
  readonly startsAt: string;
  readonly place: string;
  readonly cancelled: string;
}

/** An empty form. */
export const NO_PLAN: PlanValues = { on: '', startsAt: '', place: '', cancelled: '' };

/** The form of a meeting that is planned already. */
export function planOf({ on, startsAt, place, cancelled }: Meeting): PlanValues {
  return { on, startsAt, place, cancelled };
}

/** What does not fit yet. A day in the past may be: minutes are sometimes made afterwards. */
export function planFaults({ on, startsAt }: PlanValues): Faults {
  return faultsOf(['on', on === '', m.meeting_fault_on], ['startsAt', startsAt.trim() !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(startsAt.trim()), m.meeting_fault_time]);
}

/** A new meeting as it is sent. */
export function newMeeting(id: string, { on, startsAt, place }: PlanValues): NewMeeting {
  return { id, on, startsAt: orNull(startsAt), place: orNull(place) };
}

/** A changed meeting as it is sent. */
export function editedMeeting(id: string, expectedVersion: number, { on, startsAt, place, cancelled }: PlanValues): EditMeeting {
  return { id, expectedVersion, on, startsAt: orNull(startsAt), place: orNull(place), cancelled: orNull(cancelled) };
}
