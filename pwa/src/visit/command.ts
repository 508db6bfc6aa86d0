/** The words of the schema that the visit form is made of. */
export type { CheckOutcome, Condition, PlanVisit, RecordVisit, StepStatus, VisitOutcome } from '../graphql/graphql';
