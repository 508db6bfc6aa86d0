/** Who takes the place of a colleague for some days (practice 31). */
import type { StandInsQuery } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';

/** Somebody who takes the place of a colleague. */
export type StandIn = StandInsQuery['standIns'][number];

/** The form as typed. */
export interface StandInValues {
  readonly standIn: string;
  /** The one file it is about; empty is every open file. */
  readonly household: string;
  readonly from: string;
  readonly until: string;
}

/** What does not fit yet; the server has the last word on the same fields. */
export function standInFaults(today: string): (values: Omit<StandInValues, 'household'>) => Faults {
  return ({ standIn, from, until }) => ({
    ...(standIn === '' ? { standIn: m.team_standin_fault_who() } : {}),
    ...(from === '' ? { from: m.team_standin_fault_from() } : from < today ? { from: m.team_standin_fault_past() } : {}),
    ...(until === '' ? { until: m.team_standin_fault_until() } : from !== '' && until < from ? { until: m.team_standin_fault_before() } : {}),
  });
}
