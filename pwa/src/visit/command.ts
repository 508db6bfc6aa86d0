/** The words of the schema that the visit form is made of. */
export type { CheckOutcome, Condition, MoneyKind, NewMoneyLine, PlanVisit, RecordVisit, StepStatus, VisitGoal, VisitOutcome } from '../graphql/graphql';
