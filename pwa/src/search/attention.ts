/** What needs attention at a desk, file by file. What is an alert and how heavy, the server says (server/casework/alert.go). */
import type { AttentionRowFragment } from '../graphql/graphql';
import { nextAction, type NextAction } from '../household/nextAction';
import { may, roleIn, type PersonRole } from '../involvement/may';

/** One file with what is the matter in it, the heaviest first. */
export interface Attention {
  readonly household: AttentionRowFragment['household'];
  readonly alerts: readonly AttentionRowFragment['alert'][];
}

/** The alerts of each file together, in the order in which the server gives them; what it says twice, once. */
export function byFile(rows: readonly AttentionRowFragment[]): readonly Attention[] {
  const files = new Map<string, Attention>();
  for (const { alert, household } of rows) {
    const before = files.get(household.id)?.alerts ?? [];
    if (!before.some(({ code }) => code === alert.code)) files.set(household.id, { household, alerts: [...before, alert] });
  }
  return [...files.values()];
}

/** The one thing to do in a file: for its heaviest alert that this person has a form for. Null: read the file. */
export function firstAction({ household, alerts }: Attention, organisation: string, roles: readonly PersonRole[]): NextAction | null {
  const role = roleIn(household.involvements, organisation, household.today);
  return alerts.map((alert) => nextAction(alert, (verb) => may(verb, role, roles))).find((action) => action !== null) ?? null;
}
