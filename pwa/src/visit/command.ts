/** The words of the schema that the visit form is made of. */
export type {
  AttachmentPart, AttachmentStatus, CheckOutcome, Condition, CopyWay, MoneyKind, NewAttachment, NewMoneyLine, PlanVisit, RecordVisit, StepStatus, VisitGoal, VisitOutcome,
} from '../graphql/graphql';
