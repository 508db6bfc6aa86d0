/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What was done to an account. */
export type AccountAct =
  /** They were signed out everywhere and sign in no more. */
  | 'ENDED'
  /** They were invited. */
  | 'INVITED'
  /** They got a new link to sign in with. */
  | 'LINK'
  /** They got other roles in an organisation. */
  | 'ROLES'
  /** The link that they had and did not use was taken back. */
  | 'WITHDRAWN';

/** Says that youth protection has the request. By youth protection (practice 26). */
export type AcknowledgeYouthProtection = {
  /** What youth protection will do. */
  readonly answer: string;
  /** The day. */
  readonly on: string;
  /** The request. */
  readonly request: string;
};

/** An organisation that is to work in the region. */
export type AddOrganisation = {
  /** Of the organisation, made by the client. */
  readonly id: string;
  /** What it does, for good. A region has one Regieteam. */
  readonly kind: OrganisationRole;
  /** Its name, at most 120 characters; no other organisation has it. */
  readonly name: string;
};

/** Adds somebody who lives in the dwelling: the safe direction, so the landlord may do it too (practice 8). */
export type AddResident = {
  /** Who. */
  readonly resident: NewResident;
};

/** Adds a step to the plan, or to the file before there is one (route 2.5). */
export type AddStep = {
  /** When it must be done. */
  readonly dueOn: string;
  /** Whose step it is. */
  readonly organisation: string;
  /** The person; absent when the organisation names one later. */
  readonly owner?: string | null | undefined;
  /** The plan; absent before there is one. */
  readonly plan?: string | null | undefined;
  /** What. */
  readonly what: string;
};

/** What happened on the way to a protective administrator. */
export type AdministrationEvent =
  /** Benoemd. */
  | 'APPOINTED'
  /** Het bewind is opgeheven. */
  | 'ENDED'
  /** Verzoekschrift ingediend: the advice is followed. */
  | 'PETITION_FILED'
  /** Afgewezen door de rechter. */
  | 'REFUSED';

/** How far an advice is. */
export type AdviceStatus =
  /** Ended: there is an administrator. */
  | 'APPOINTED'
  /** The petition is filed. */
  | 'FOLLOWED'
  /** Not followed: the plan is not on track. */
  | 'OPEN'
  /** Ended: the court refused. */
  | 'REFUSED'
  /** Ended: taken back by debt assistance. */
  | 'WITHDRAWN';

/** Records the advice to have a protective administrator appointed. Debt assistance alone does (practice 23). */
export type AdviseAdministration = {
  /** The day. */
  readonly on: string;
  /** The plan; absent before there is one. */
  readonly plan?: string | null | undefined;
  /** Why. */
  readonly why: string;
};

/** How an item of the agenda ended (practice 18). */
export type AgendaEnd =
  /** Decided. */
  | 'DECIDED'
  /** Held over to another day. */
  | 'HELD_OVER'
  /** Returned to its landlord, on the day of the meeting. */
  | 'RETURNED';

/** Why a household is on the agenda (route 2.5). */
export type AgendaReason =
  /** A condition was not met (route 3). */
  | 'CONDITION_NOT_MET'
  /** A resident refused every place and has none (practice 25). */
  | 'EVERYTHING_REFUSED'
  /** Held over to this day (practice 18). */
  | 'HELD_OVER'
  /** A referral without a decision (route 2.5). */
  | 'NEW_REFERRAL'
  /** Another reason: see the note. */
  | 'OTHER'
  /** A place is about to end (practice 25). */
  | 'PLACE_ENDS'
  /** The special-care desk refused the registration (practice 20). */
  | 'SPECIAL_CARE_REFUSED'
  /** A term is about to end, or passed (route 3.1e). */
  | 'TERM_ENDS'
  /** An urgent consultation (practice 19). */
  | 'URGENT_CONSULTATION';

/** The protective administrator's answer: while there is one in the file, an arrangement counts only after he agrees (practice 23). Who did not agree may do so later; online only. */
export type AgreeArrangement = {
  /** Agrees with it; absent is no. */
  readonly agrees?: boolean | null | undefined;
  /** The arrangement. */
  readonly arrangement: string;
  /** The day, at most 2 ahead and not before the proposal. */
  readonly on: string;
  /** Why not; wanted when not. */
  readonly reason?: string | null | undefined;
};

/** What needs somebody's attention. */
export type AlertCode =
  /** An arrangement waits for the protective administrator; `subject` is the arrangement (practice 23). */
  | 'ADMINISTRATOR_ASKED'
  /** Debt assistance advised protective administration and no petition was filed (route 3.1f, practice 23). */
  | 'ADVICE_NOT_FOLLOWED'
  /** A proposal for an arrangement waits for the landlord; `subject` is the arrangement (practice 8). */
  | 'ARRANGEMENT_PROPOSED'
  /** What is owed rose in each of the last two months of the ledger (route 1.1). */
  | 'ARREARS_GROW'
  /** A picture of a visit was announced 3 days ago and did not arrive, or cannot be used (tablet §3). */
  | 'ATTACHMENT_MISSING'
  /** A referral waits for a decision (route 2.5). */
  | 'AWAITING_DECISION'
  /** The case team of the file stops: another case manager is appointed (access §2, route 3.1a). */
  | 'CASE_TEAM_ENDS'
  /** A child was born since the household was registered (route 3.2f). */
  | 'CHILD_BORN'
  /** A clearance was taken back (route 3.2f). */
  | 'CLEARANCE_REVOKED'
  /** Find out who lives here (practice 2). */
  | 'COMPOSITION_UNKNOWN'
  /** A condition was not met: back on the agenda (route 3.1g–j). */
  | 'CONDITION_NOT_MET'
  /** Nobody looked at one of the plan's conditions for a month (route 3.1g–j). */
  | 'CONDITION_UNCHECKED'
  /** A value waits for a choice (tablet §4). */
  | 'CONFLICT'
  /** A goal's control is overdue (route 0.4). */
  | 'CONTROL_OVERDUE'
  /** Somebody who lives here refused what was offered and has nothing that stands: to the Regieteam (practice 25). */
  | 'EVERYTHING_REFUSED'
  /** An eviction is announced; it weighs more at 10, 5 and 2 working days before (practice 27). */
  | 'EVICTION_NEAR'
  /** Nobody recorded anything for 30 days in a file that the Regieteam has in hand (route 3.1b). */
  | 'FILE_SILENT'
  /** Interest or costs were added to frozen arrears (practice 10). */
  | 'FROZEN_ARREARS_RAISED'
  /** Somebody whose organisation is not in the file read it in an emergency: see `Household.glassBreaks` (access §2). */
  | 'GLASS_BROKEN'
  /** Held over: to be discussed again (practice 18). */
  | 'HELD_OVER'
  /** Something happened that should not have (route 3.2f). */
  | 'INCIDENT'
  /** An instalment of a payment arrangement was not paid, until the books say that it was made up (route 1.1, 1.3). */
  | 'INSTALMENT_MISSED'
  /** Arrears, and nobody was contacted yet (route 1.2). */
  | 'NOBODY_CONTACTED'
  /** A plan without a case manager (route 3.1a). */
  | 'NO_CASE_MANAGER'
  /** An eviction is announced and not everybody has a place (route 3.2f). */
  | 'NO_ROOF'
  /** An organisation in the file stops: somebody takes over its role (access §2). */
  | 'ORGANISATION_ENDS'
  /** A place ends within 14 days (practice 25). */
  | 'PLACE_ENDS'
  /** A confirmed place ends within 14 days or ended, and somebody who sleeps there has no next one: back to the Regieteam (practice 25). */
  | 'PLACE_WITHOUT_NEXT'
  /** The file looks like another one that your organisation leads too, by its dwelling or by who lives there; `subject` is the other file. Look, and link them or say that they are two households (practice 7, architecture §2). */
  | 'POSSIBLE_DUPLICATE'
  /** A record came in after what it was made under had ended (architecture §2). */
  | 'RECORDED_AFTERWARDS'
  /** A record's day lay ahead when it came in: clocks are wrong (architecture §2). */
  | 'RECORDED_AHEAD'
  /** Something for this file was left behind, and the case team has not settled it: see `Query.leftBehind`. Only in work lists (access §2). */
  | 'REVIEW_OPEN'
  /** A resident waits for an answer about their data; `subject` is the request (practice 30). */
  | 'RIGHTS_UNANSWERED'
  /** The special-care desk has not said that it has a registration; `subject` is the decision (practice 20). */
  | 'SPECIAL_CARE_ASKED'
  /** The special-care desk refused the registration (practice 20). */
  | 'SPECIAL_CARE_REFUSED'
  /** Your organisation was asked for its standpoint (practice 17). */
  | 'STANDPOINT_ASKED'
  /** A step is overdue (route 2.5). */
  | 'STEP_OVERDUE'
  /** Summoned, and not reported to the Regieteam (route 2.1). */
  | 'SUMMONED_NOT_REPORTED'
  /** The chair asked for a suspension (practice 19). */
  | 'SUSPENSION_ASKED'
  /** An eviction was announced during a suspension (practice 21). */
  | 'SUSPENSION_BROKEN'
  /** A suspension's term ends within 14 days (route 3.1e). */
  | 'TERM_ENDS'
  /** A suspension's term is over (route 3.1e). */
  | 'TERM_EXPIRED'
  /** A child becomes 18 within 30 days or became so in the last 14; it weighs more between the notice of an eviction and its date (practice 3). */
  | 'TURNS_ADULT'
  /** An urgent consultation, to be put on the next agenda (practice 19). */
  | 'URGENT_CONSULTATION'
  /** A warning for visitors ends within 14 days (practice 29). */
  | 'WARNING_ENDS'
  /** The request to youth protection waits: for youth protection within 2 working days, then for who leads the file too (practice 26). */
  | 'YOUTH_UNACKNOWLEDGED'
  /** A known minor has no confirmed place and youth protection was not asked: for the case team within 1 working day, then for the Regieteam (route 3.2e, practice 26). */
  | 'YOUTH_UNSENT';

/** Yes, no, or not known. */
export type Answer =
  /** No. */
  | 'NO'
  /** Not known: counts as yes where protection depends on it. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';

/** The landlord's answer to a proposal (practice 8). There is one; online only. */
export type AnswerArrangement = {
  /** Accepts it; absent is no. */
  readonly accepted?: boolean | null | undefined;
  /** The arrangement, on a tenancy of the writer's organisation. */
  readonly arrangement: string;
  /** The day, at most 2 ahead and not before the proposal. */
  readonly on: string;
  /** Why it is declined; wanted when it is. */
  readonly reason?: string | null | undefined;
};

/** Answers a request about data; a later answer takes the place of an earlier one. */
export type AnswerRightsRequest = {
  /** The day the resident was told, at most 2 ahead. */
  readonly on: string;
  /** What the answer is. */
  readonly outcome: RightsOutcome;
  /** Why; only to say yes needs none. The resident can read it. */
  readonly reason?: string | null | undefined;
  /** The request. */
  readonly request: string;
  /** How the resident was told. */
  readonly told: ContactChannel;
};

/** Appoints a case manager; who was appointed before steps back (route 3.1a). */
export type AppointCaseManager = {
  /** Note to the next one. */
  readonly handover?: string | null | undefined;
  /** The case team. */
  readonly organisation: string;
  /** The case manager. */
  readonly person: string;
  /** By the chair alone, the same working day (practice 15, 19). */
  readonly provisional?: boolean | null | undefined;
};

/** Why a payment arrangement ended (VERA:BETALINGSREGELINGEINDEREDEN). */
export type ArrangementEnd =
  /** Restschuld gesaneerd: the rest was remitted (SAN). */
  | 'DEBT_SETTLED'
  /** Regeling voldoet niet: it does not fit the situation, or was not kept (VOL). */
  | 'NOT_SUITABLE'
  /** Afbetaald: it is paid off (AFB). */
  | 'PAID_OFF'
  /** Oninbaar: it cannot be collected (ONI). */
  | 'UNCOLLECTABLE';

/** How a payment arrangement stands, derived from answers and ledger (VERA:BETALINGSREGELINGSTATUS). */
export type ArrangementStatus =
  /** The protective administrator in the file did not agree yet (practice 23). */
  | 'AWAITS_ADMINISTRATOR'
  /** Two or more instalments are missed and not made up. */
  | 'BROKEN'
  /** The landlord declined. */
  | 'DECLINED'
  /** Ended before that, or a later one took its place. */
  | 'ENDED'
  /** The landlord's books say that it is frozen: what falls due meanwhile is not missed. */
  | 'FROZEN'
  /** Every instalment is paid. */
  | 'KEPT'
  /** One instalment is missed and not made up. */
  | 'MISSED'
  /** The landlord did not answer yet (practice 8). */
  | 'PROPOSED'
  /** Nothing is missed. */
  | 'RUNNING';

/** Which tenancies in arrears; each condition that is true narrows the list. */
export type ArrearsFilter = {
  /** The household must be reported before anybody goes to court, and is not (route 2.4). */
  readonly mustReport?: boolean | null | undefined;
  /** Nobody of the landlord tried to speak the household since the arrears began (route 1.2). */
  readonly nobodyContacted?: boolean | null | undefined;
  /** A proposal for an arrangement waits for the landlord's answer (practice 8). */
  readonly proposed?: boolean | null | undefined;
};

/** Asks for a clearance for one announced date: by the landlord, or by the chair for one without an account. */
export type AskClearance = {
  /** The announced date. */
  readonly evictOn: string;
  /** In words. */
  readonly note?: string | null | undefined;
};

/** Asks organisations in the file what they think should happen (practice 17). Online. */
export type AskStandpoints = {
  /** By when. */
  readonly dueOn: string;
  /** What to think of. */
  readonly note?: string | null | undefined;
  /** Who; absent is everybody in the file, but the Regieteam and another landlord. */
  readonly organisations?: ReadonlyArray<string> | null | undefined;
  /** The referral. */
  readonly referral: string;
};

/** Asks the landlord for a suspension: the safe direction, so the chair alone may (practice 19). */
export type AskSuspension = {
  /** Why; the landlord reads it. */
  readonly reason: string;
  /** The referral; absent when the household was not reported. */
  readonly referral?: string | null | undefined;
  /** Until when. */
  readonly untilOn: string;
};

/** What a picture is. */
export type AttachmentKind =
  /** A photo: JPEG, made small on the tablet, without where and when it was taken. */
  | 'PHOTO'
  /** A signature drawn on the screen: PNG. */
  | 'SIGNATURE';

/** The part of a visit that a picture belongs to; it says which facet (practice 32). */
export type AttachmentPart =
  /** The agreement that was shown and signed; facet CARE. */
  | 'AGREEMENT'
  /** What shows that a condition was met (practice 22); facet CARE. */
  | 'CONDITION'
  /** A letter, a bill, a payslip; facet FINANCES. */
  | 'MONEY'
  /** Own network and places; facet ROOF. */
  | 'ROOF';

/** How far a picture is. */
export type AttachmentStatus =
  /** All bytes are here. */
  | 'ARRIVED'
  /** Nog onderweg: announced, and not all bytes are here. */
  | 'ON_ITS_WAY'
  /** All bytes came, and they are not what was announced, or no picture. */
  | 'UNUSABLE';

/** A research project that begins. */
export type BeginResearchProject = {
  /** Where the agreement is found, such as its number. */
  readonly agreement: string;
  /** Made by you: sending the same twice begins one. */
  readonly id: string;
  /** Households in a group at the least, 5 to 100. */
  readonly k: number;
  /** Different values of what is sensitive in a group at the least, 2 to 10. */
  readonly l: number;
  /** What it is called. */
  readonly name: string;
  /** What the data are for. */
  readonly purpose: string;
  /** Its last day, within ten years. */
  readonly until: string;
};

/** Opens a file of others, in an emergency: who may reads it for an hour as one whose organisation had its own role in it. The case team and the Regieteam hear of it at once, and every time it is read is in the access log. A household that does not exist, or is of another region, gives LOST_ACCESS alike (access §2). */
export type BreakGlass = {
  /** Why you must read this file now; not empty. */
  readonly reason: string;
};

/** Cancels a planned visit. */
export type CancelVisit = {
  /** The planned visit. */
  readonly plannedVisit: string;
  /** Why. */
  readonly reason: string;
};

/** Ends an account, or makes a new link for it. */
export type ChangeAccount = {
  /** Whom. */
  readonly account: string;
  /** Of the account its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
};

/** Other roles for somebody in an organisation. */
export type ChangeAccountRoles = {
  /** Whom. */
  readonly account: string;
  /** Of the account its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** Where. */
  readonly organisation: string;
  /** What they are there from today on; none: they work there no more. */
  readonly roles: ReadonlyArray<PersonRole>;
};

/** Retires a device or reports it lost. */
export type ChangeDevice = {
  /** The device. */
  readonly device: string;
  /** Of the device its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
};

/** Records whether a condition was met on a day, and what showed it (practice 22). */
export type CheckCondition = {
  /** Which condition. */
  readonly condition: Condition;
  /** What was seen: a bank statement, a payslip, the tenant's word. */
  readonly evidence?: string | null | undefined;
  /** Of the tenant; wanted when not met. */
  readonly explanation?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** What was found. */
  readonly outcome: CheckOutcome;
  /** The plan it was made under, also when that has ended meanwhile. */
  readonly plan: string;
};

/** What a check found (practice 22). */
export type CheckOutcome =
  /** Met. */
  | 'MET'
  /** Not discussed: the default of every check. */
  | 'NOT_DISCUSSED'
  /** Not met, with the tenant's explanation. */
  | 'NOT_MET';

/** What the status of a condition rests on. */
export type CheckSource =
  /** How the payment arrangement stands: it counts, is broken, or was made up (route 3.1j). */
  | 'ARRANGEMENT'
  /** The landlord's ledger: a month that began under the plan was paid, or is over and was not (route 3.1g). */
  | 'LEDGER'
  /** Somebody checked it (practice 22). */
  | 'PERSON';

/** What you choose. */
export type ChooseMail = {
  /** Your own address at work; not kept with NEVER. */
  readonly address?: string;
  /** When. */
  readonly when: MailWhen;
};

/** The region's organisation for youth protection (practice 26). */
export type ChooseYouthProtection = {
  /** Of the organisation its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** Which; its kind is YOUTH_PROTECTION. */
  readonly organisation: string;
};

/** Why the landlord goes to court (practice 13). */
export type ClaimCause =
  /** Huurachterstand. */
  | 'ARREARS'
  /** Drugs. */
  | 'DRUGS'
  /** Overlast. */
  | 'NUISANCE'
  /** Anything else. */
  | 'OTHER'
  /** Onderhuur of woonfraude. */
  | 'SUBLET_OR_FRAUD'
  /** Niet bewoond. */
  | 'UNOCCUPIED';

/** Clears one announced date. By the chair, online; refused UNSAFE for a protected household without a roof for everybody (route 3.2f, practice 27). */
export type ClearEviction = {
  /** The announced date. */
  readonly evictOn: string;
};

/** Exactly one verb. What happened (RECORD) is never refused because of the file's state; see `VerbKind`. */
export type Command =
  {   /** Says that youth protection has the request (practice 26). */
  readonly acknowledgeYouthProtection: AcknowledgeYouthProtection; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never;   /** Adds somebody who lives in the dwelling. */
  readonly addResident: AddResident; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never;   /** Adds a step (route 2.5). */
  readonly addStep: AddStep; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never;   /** Records debt assistance's advice to have a protective administrator appointed (route 3.1f). */
  readonly adviseAdministration: AdviseAdministration; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never;   /** The protective administrator's answer to an arrangement (practice 23). */
  readonly agreeArrangement: AgreeArrangement; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never;   /** The landlord's answer to a proposal (practice 8). */
  readonly answerArrangement: AnswerArrangement; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never;   /** Answers such a request (practice 30). */
  readonly answerRightsRequest: AnswerRightsRequest; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never;   /** Appoints a case manager (route 3.1a). */
  readonly appointCaseManager: AppointCaseManager; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never;   /** Asks for a clearance for one announced date (practice 27). */
  readonly askClearance: AskClearance; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never;   /** Asks organisations for their standpoint (practice 17). */
  readonly askStandpoints: AskStandpoints; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never;   /** Asks the landlord for a suspension (practice 19). */
  readonly askSuspension: AskSuspension; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never;   /** Opens a file of others for an hour, in an emergency (access §2). */
  readonly breakGlass: BreakGlass; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never;   /** Cancels a planned visit. */
  readonly cancelVisit: CancelVisit; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never;   /** Records whether a condition was met (route 3.1g–j). */
  readonly checkCondition: CheckCondition; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never;   /** Clears one announced eviction date (practice 27). */
  readonly clearEviction: ClearEviction; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never;   /** Confirms an offered place as a second person (practice 25). */
  readonly confirmPlacement: ConfirmPlacement; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never;   /** Answers whether a crisis place or other housing must be organised (route 3.2d). */
  readonly considerShelter: ConsiderShelter; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never;   /** Records the decision of the Regieteam (route 2.5). */
  readonly decide: Decide; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never;   /** Records that another file looks like this one and is of another household. */
  readonly distinguishHousehold: DistinguishHousehold; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never;   /** Leaves a case form to go on with later (route 2.3). */
  readonly draftReferral: DraftReferral; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never;   /** Changes name, address or contact data, field by field. */
  readonly editHousehold: EditHousehold; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never;   /** Changes what is known of a resident, field by field. */
  readonly editResident: EditResident; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never;   /** Records that the landlord ended an arrangement, and why. */
  readonly endArrangement: EndArrangement; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never;   /** Takes an organisation out of the file. */
  readonly endInvolvement: EndInvolvement; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never;   /** Records from which night a place is gone. */
  readonly endPlacement: EndPlacement; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never;   /** Records that somebody no longer lives here (practice 3). */
  readonly endResident: EndResident; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never;   /** Shows a resident's data again; by a named person. */
  readonly endSecret: EndSecret; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never;   /** Ends a suspension before its term. */
  readonly endSuspension: EndSuspension; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never;   /** Records the last day of a tenancy (practice 7). */
  readonly endTenancy: EndTenancy; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never;   /** Ends a warning before its time. */
  readonly endWarning: EndWarning; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never;   /** Records who lives here (practice 2). */
  readonly establishComposition: EstablishComposition; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never;   /** Agrees a longer term of a suspension (route 3.1e). */
  readonly extendSuspension: ExtendSuspension; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never;   /** Records that a landlord fulfilled one of its duties (route 1.2). */
  readonly fulfilDuty: FulfilDuty; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never;   /** Gives the standpoint of the writer's own organisation (route 0.2). */
  readonly giveStandpoint: GiveStandpoint; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never;   /** Keeps the file from being erased, for a complaint, a case in court or an inquiry (access §6). */
  readonly holdFile: HoldFile; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never;   /** Holds an item of the agenda over (practice 18). */
  readonly holdOver: HoldOver; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never;   /** Brings a partner into the file (route 1.4). */
  readonly inviteOrganisation: InviteOrganisation; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never;   /** Lifts a legal hold (access §6). */
  readonly liftHold: LiftHold; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never;   /** Closes this file: another file is of the same household and goes on. */
  readonly linkHousehold: LinkHousehold; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never;   /** Keeps where a resident is for named people (practice 5). */
  readonly markSecret: MarkSecret; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never;   /** Marks the household vulnerable (practice 4). */
  readonly markVulnerable: MarkVulnerable; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never;   /** Offers the place that was asked for. */
  readonly offerPlacement: OfferPlacement; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never;   /** Opens a referral for discussion (practice 17). */
  readonly openReferral: OpenReferral; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never;   /** Plans a home visit. */
  readonly planVisit: PlanVisit; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never;   /** Reports on a step. */
  readonly progressStep: ProgressStep; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never;   /** Proposes a payment arrangement, or records the landlord's own (route 1.3, practice 8). */
  readonly proposeArrangement: ProposeArrangement; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never;   /** Records that the petition was filed, or what the court decided (practice 23). */
  readonly recordAdministration: RecordAdministration; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never;   /** Records an urgent consultation (practice 19). */
  readonly recordConsultation: RecordConsultation; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never;   /** Records a try to speak the household (route 1.2). */
  readonly recordContactAttempt: RecordContactAttempt; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never;   /** Records how and when the household got its copy of what was agreed (practice 34). */
  readonly recordCopy: RecordCopy; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never;   /** Records a step of the law. */
  readonly recordLegalEvent: RecordLegalEvent; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never;   /** Records how it ended. */
  readonly recordOutcome: RecordOutcome; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never;   /** Records what the household can arrange itself (route 3.2c). */
  readonly recordOwnSolution: RecordOwnSolution; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never;   /** Records months of the rent ledger (route 1.1). */
  readonly recordRent: RecordRent; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never;   /** A resident asks to have data put right, erased, restricted or no longer used (practice 30). */
  readonly recordRightsRequest: RecordRightsRequest; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never;   /** Records a step of the reporting code (practice 29). */
  readonly recordSafeHomeReport: RecordSafeHomeReport; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never;   /** Reports a home visit as one operation (practice 31). */
  readonly recordVisit: RecordVisit; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never;   /** Records what visitors must mind (practice 29). */
  readonly recordWarning: RecordWarning; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never;   /** Answers that question with no (practice 28). */
  readonly refuseClearance: RefuseClearance; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never;   /** Records that residents refused a place (practice 25). */
  readonly refusePlacement: RefusePlacement; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never;   /** Opens a file. */
  readonly registerHousehold: RegisterHousehold; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never;   /** Records what the special-care desk says of a registration (practice 20). */
  readonly registerSpecialCare: RegisterSpecialCare; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never;   /** Registers an announced eviction that nobody reported (practice 15). */
  readonly registerUnreferred: RegisterUnreferred; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never;   /** Gives a resident the overview that the case team checked (practice 30). */
  readonly releaseOverview: ReleaseOverview; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never;   /** Opens a closed file again (route 0.5). */
  readonly reopenFile: ReopenFile; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never;   /** Records what should not have happened (route 3.2f). */
  readonly reportIncident: ReportIncident; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never;   /** Asks for a place (route 3.2d). */
  readonly requestPlacement: RequestPlacement; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never;   /** Sends the prepared request to youth protection (practice 26). */
  readonly requestYouthProtection: RequestYouthProtection; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never;   /** Chooses which of two values stays (tablet §4). */
  readonly resolveConflict: ResolveConflict; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never;   /** Sends a referral back to its landlord (route 2.3). */
  readonly returnReferral: ReturnReferral; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never;   /** Takes a clearance back (practice 19). */
  readonly revokeClearance: RevokeClearance; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never;   /** Sets a goal (route 0.4). */
  readonly setGoal: SetGoal; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never;   /** Settles an operation that was left behind. */
  readonly settleReview: SettleReview; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never;   /** Agrees who stays in touch after it ended. */
  readonly startAftercare: StartAftercare; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never;   /** Reports the household to the Regieteam (route 2). */
  readonly submitReferral: SubmitReferral; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never;   /** Suspends the eviction with a term (route 3.1c–e). */
  readonly suspendEviction: SuspendEviction; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never;   /** Opens this file again: it was linked to another household's by mistake. */
  readonly unlinkHousehold: UnlinkHousehold; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never;   /** Takes that advice back (practice 23). */
  readonly withdrawAdvice: WithdrawAdvice; readonly withdrawPlacement?: never; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never;   /** Takes a place back. */
  readonly withdrawPlacement: WithdrawPlacement; readonly withdrawReferral?: never; }
  |  { readonly acknowledgeYouthProtection?: never; readonly addResident?: never; readonly addStep?: never; readonly adviseAdministration?: never; readonly agreeArrangement?: never; readonly answerArrangement?: never; readonly answerRightsRequest?: never; readonly appointCaseManager?: never; readonly askClearance?: never; readonly askStandpoints?: never; readonly askSuspension?: never; readonly breakGlass?: never; readonly cancelVisit?: never; readonly checkCondition?: never; readonly clearEviction?: never; readonly confirmPlacement?: never; readonly considerShelter?: never; readonly decide?: never; readonly distinguishHousehold?: never; readonly draftReferral?: never; readonly editHousehold?: never; readonly editResident?: never; readonly endArrangement?: never; readonly endInvolvement?: never; readonly endPlacement?: never; readonly endResident?: never; readonly endSecret?: never; readonly endSuspension?: never; readonly endTenancy?: never; readonly endWarning?: never; readonly establishComposition?: never; readonly extendSuspension?: never; readonly fulfilDuty?: never; readonly giveStandpoint?: never; readonly holdFile?: never; readonly holdOver?: never; readonly inviteOrganisation?: never; readonly liftHold?: never; readonly linkHousehold?: never; readonly markSecret?: never; readonly markVulnerable?: never; readonly offerPlacement?: never; readonly openReferral?: never; readonly planVisit?: never; readonly progressStep?: never; readonly proposeArrangement?: never; readonly recordAdministration?: never; readonly recordConsultation?: never; readonly recordContactAttempt?: never; readonly recordCopy?: never; readonly recordLegalEvent?: never; readonly recordOutcome?: never; readonly recordOwnSolution?: never; readonly recordRent?: never; readonly recordRightsRequest?: never; readonly recordSafeHomeReport?: never; readonly recordVisit?: never; readonly recordWarning?: never; readonly refuseClearance?: never; readonly refusePlacement?: never; readonly registerHousehold?: never; readonly registerSpecialCare?: never; readonly registerUnreferred?: never; readonly releaseOverview?: never; readonly reopenFile?: never; readonly reportIncident?: never; readonly requestPlacement?: never; readonly requestYouthProtection?: never; readonly resolveConflict?: never; readonly returnReferral?: never; readonly revokeClearance?: never; readonly setGoal?: never; readonly settleReview?: never; readonly startAftercare?: never; readonly submitReferral?: never; readonly suspendEviction?: never; readonly unlinkHousehold?: never; readonly withdrawAdvice?: never; readonly withdrawPlacement?: never;   /** Takes a referral back (route 2.1). */
  readonly withdrawReferral: WithdrawReferral; };

/** How it is known who lives here (practice 2). */
export type CompositionSource =
  /** From the population register. */
  | 'REGISTRY'
  /** Seen at the home. */
  | 'SEEN'
  /** Told by the household. */
  | 'TOLD';

/** Voorwaarde: one of the four things the tenant does under a plan to prevent (route 3.1g–j). */
export type Condition =
  /** Gedragsaanwijzing: a behavioural agreement, where the claim is about nuisance (practice 13). */
  | 'BEHAVIOURAL_AGREEMENT'
  /** De huurder werkt mee (route 3.1h). */
  | 'COOPERATES'
  /** De lopende huur wordt betaald (route 3.1g). */
  | 'CURRENT_RENT_PAID'
  /** Volledige inzage in inkomen en uitgaven (route 3.1i). */
  | 'FULL_FINANCIAL_INSIGHT'
  /** Een redelijk betalingsvoorstel (route 3.1j). */
  | 'REASONABLE_REPAYMENT';

/** Confirms an offered place: from now on it is a roof. By a second person, online (practice 25). */
export type ConfirmPlacement = {
  /** The placement. */
  readonly placement: string;
  /** What the other parent says: wanted for a place with that parent (practice 1). */
  readonly words?: string | null | undefined;
};

/** Which of two values stays (tablet §4). */
export type ConflictChoice =
  /** What waits comes in place of what stands. */
  | 'MINE'
  /** What stands stays. */
  | 'THEIRS';

/** How a client gave consent (practice 11). */
export type ConsentForm =
  /** In a portal or by e-mail. */
  | 'DIGITAL'
  /** On paper, signed. */
  | 'IN_WRITING'
  /** Said. */
  | 'SPOKEN';

/** Answers whether a crisis place or another form of housing must be organised, after 3.2c (route 3.2d, practice 24). */
export type ConsiderShelter = {
  /** The answer. */
  readonly answer: ShelterAnswer;
  /** The plan. */
  readonly plan?: string | null | undefined;
  /** Why; wanted for NEITHER. */
  readonly reason?: string | null | undefined;
};

/** How contact was sought (DDAS:EnumContactsoort). */
export type ContactChannel =
  /** A card through the letterbox. */
  | 'CARD'
  /** E-mail. */
  | 'EMAIL'
  /** Huisbezoek. */
  | 'HOME_VISIT'
  /** Brief. */
  | 'LETTER'
  /** Text or chat message. */
  | 'MESSAGE'
  /** At an office. */
  | 'OFFICE'
  /** Telefoon. */
  | 'PHONE';

/** How the household got its copy of an agreement (practice 34). */
export type CopyWay =
  /** Handed over. */
  | 'BY_HAND'
  /** By e-mail. */
  | 'BY_MAIL'
  /** By post. */
  | 'BY_POST';

/** Of what a figure is the cost (route 0.3). */
export type CostSide =
  /** Of evicting. */
  | 'EVICTING'
  /** Of preventing. */
  | 'PREVENTING';

/** An edit of a day; absent is unknown. */
export type DayChange = {
  /** What the writer saw. */
  readonly from?: string | null | undefined;
  /** What it should become. */
  readonly to?: string | null | undefined;
};

/** When on a day (DDAS:EnumDagdeel). */
export type DayPart =
  /** 12:00 to 18:00. */
  | 'AFTERNOON'
  /** From 18:00. */
  | 'EVENING'
  /** Until 12:00. */
  | 'MORNING';

/** Records the decision of the Regieteam; cannot be saved half answered (route 2.5). Online. */
export type Decide = {
  /** At least two organisations, one of them helping (practice 17). */
  readonly attendance: ReadonlyArray<NewAttendance>;
  /** Question (a): can it be prevented. */
  readonly canBePrevented: boolean;
  /** The urgent consultation it was taken in: who decides took part in it. */
  readonly consultation?: string | null | undefined;
  /** Why that one was wrong; wanted with supersedes. */
  readonly correctionReason?: string | null | undefined;
  /** Costs in figures, from one version of the region's cost table (route 0.3). */
  readonly costs?: WeighCosts | null | undefined;
  /** What the household says itself, or why it was not asked (practice 16). */
  readonly householdSays: string;
  /** What the landlord reads (practice 17). */
  readonly landlordText?: string | null | undefined;
  /** The meeting it was on the agenda of. */
  readonly meeting?: string | null | undefined;
  /** When it was discussed, not in the future. */
  readonly meetingOn: string;
  /** When it is discussed again. */
  readonly nextDiscussionOn?: string | null | undefined;
  /** Takes the marks of vulnerability away (practice 4). */
  readonly notVulnerable?: boolean | null | undefined;
  /** Why; wanted with notVulnerable. */
  readonly notVulnerableReason?: string | null | undefined;
  /** Why or why not. */
  readonly preventedReason: string;
  /** The referral. */
  readonly referral: string;
  /** Which of the two plans follows. */
  readonly scenario: Scenario;
  /** Question (c): is registration with the special-care desk needed. */
  readonly specialCare: boolean;
  /** By when; absent is within a week. */
  readonly specialCareDueOn?: string | null | undefined;
  /** Who registers with the special-care desk; absent is the case manager (practice 20). */
  readonly specialCareOrganisation?: string | null | undefined;
  /** The person. */
  readonly specialCareOwner?: string | null | undefined;
  /** Why or why not. */
  readonly specialCareReason: string;
  /** Question (b): at least one step. */
  readonly steps: ReadonlyArray<NewStep>;
  /** The decision on the same referral that this one corrects. */
  readonly supersedes?: string | null | undefined;
  /** Who tells the household, and when: becomes a step. */
  readonly telling?: NewTelling | null | undefined;
  /** Spoedoverleg (practice 19). */
  readonly urgent?: boolean | null | undefined;
  /** Costs and societal interest in words (route 0.3). */
  readonly weighing: string;
};

/** Where the household went (practice 35). */
export type Destination =
  /** A crisis place. */
  | 'CRISIS_PLACE'
  /** Family or friends. */
  | 'FAMILY_OR_FRIENDS'
  /** An institution. */
  | 'INSTITUTION'
  /** Another home. */
  | 'OTHER_HOME'
  /** An own place. */
  | 'OWN_PLACE'
  /** Stays in the dwelling. */
  | 'STAYS'
  /** Not known. */
  | 'UNKNOWN';

/** What was erased. */
export type DestructionKind =
  /** Whole files. */
  | 'FILE'
  /** What people wrote in files, and their pictures; the facts stayed. */
  | 'WORDS';

/** What can be done to a device. */
export type DeviceAct =
  /** It was reported lost or stolen. */
  | 'LOST'
  /** It got another name. */
  | 'RENAMED'
  /** It must send what it has and wipe itself. */
  | 'RETIRE'
  /** It said that it is empty. */
  | 'WIPED';

/** What the office wants of a device. */
export type DeviceState =
  /** It is in use. */
  | 'ACTIVE'
  /** Lost or stolen: its sessions have ended, and it wipes itself as soon as it asks. */
  | 'LOST'
  /** It said that it is empty. */
  | 'RETIRED'
  /** It sends what it has, and then wipes itself. */
  | 'RETIRING';

/** What statistics can be split by; its definition says how it is told. */
export type Dimension =
  /** Age of the tenant (leeftijd huurder). */
  | 'AGE_BAND'
  /** Cause of the claim (oorzaak van de vordering). */
  | 'CAUSE'
  /** Composition (samenstelling). */
  | 'COMPOSITION'
  /** Condition (voorwaarde). */
  | 'CONDITION'
  /** Destination (bestemming). */
  | 'DESTINATION'
  /** Ground of the referral (grond van de melding). */
  | 'GROUND'
  /** Kind of incident (soort incident). */
  | 'INCIDENT'
  /** Landlord (verhuurder). */
  | 'LANDLORD'
  /** Number of minors (aantal minderjarigen). */
  | 'MINORS'
  /** Month (maand). */
  | 'MONTH'
  /** Outcome (afloop). */
  | 'OUTCOME'
  /** Phase (fase). */
  | 'PHASE'
  /** Quarter (kwartaal). */
  | 'QUARTER'
  /** Referred (gemeld). */
  | 'REFERRED'
  /** Decision (besluit). */
  | 'SCENARIO'
  /** Stage (hoever het kwam). */
  | 'STAGE'
  /** Year (jaar). */
  | 'YEAR';

/** Two files look alike and are of two households: they are no longer possible duplicates of each other. */
export type DistinguishHousehold = {
  /** The other file; one that you may link too. */
  readonly from: string;
  /** Why this is another household. */
  readonly reason: string;
};

/** Leaves a case form to go on with later; nobody outside your organisation sees it. Online. */
export type DraftReferral = {
  /** Throw away the draft it replaces, and keep nothing. */
  readonly discard?: boolean | null | undefined;
  /** What is filled in; any of it may be absent. */
  readonly form?: SubmitReferral | null | undefined;
  /** The draft it goes on with, which it takes the place of. When that one is gone, because a colleague wrote meanwhile, both stand. */
  readonly replaces?: string | null | undefined;
};

/** Why two files may be of one household. */
export type DuplicateReason =
  /** Zelfde adres: street, number and city, or postal code and number. */
  | 'SAME_ADDRESS'
  /** Zelfde bewoner: somebody who lives there with the same name and birth date. */
  | 'SAME_RESIDENT';

/** How a duty stands. */
export type DutyState =
  /** There is a proof. */
  | 'DONE'
  /** Nothing shows it. */
  | 'MISSING'
  /** The claim is not about arrears, or there are none (practice 13). */
  | 'NOT_APPLICABLE';

/** Changes name, address or contact data; only the fields that are given. Each is merged by itself. */
export type EditHousehold = {
  /** When and how they are best reached. */
  readonly bestTime?: TextChange | null | undefined;
  /** Not empty. */
  readonly city?: TextChange | null | undefined;
  /** E-mail address. */
  readonly email?: TextChange | null | undefined;
  /** Not empty. */
  readonly houseNumber?: TextChange | null | undefined;
  /** BCP 47. */
  readonly language?: TextChange | null | undefined;
  /** Not empty. */
  readonly name?: TextChange | null | undefined;
  /** Telephone number. */
  readonly phone?: TextChange | null | undefined;
  /** Postal code. */
  readonly postalCode?: TextChange | null | undefined;
  /** Not empty. */
  readonly street?: TextChange | null | undefined;
  /** Suffix of the house number. */
  readonly suffix?: TextChange | null | undefined;
};

/** Changes when and where a meeting is, or cancels it. */
export type EditMeeting = {
  /** Why it does not take place; absent when it does. */
  readonly cancelled?: string | null | undefined;
  /** The version its writer saw. */
  readonly expectedVersion: number;
  /** The meeting. */
  readonly id: string;
  /** When. */
  readonly on: string;
  /** Where. */
  readonly place?: string | null | undefined;
  /** At what time, such as 14:30. */
  readonly startsAt?: string | null | undefined;
};

/** Changes what is known of a resident; only the fields that are given. What takes protection away waits for a second person (practice 3). */
export type EditResident = {
  /** Is away for a while. */
  readonly absent?: FlagChange | null | undefined;
  /** When and how they are best reached. */
  readonly bestTime?: TextChange | null | undefined;
  /** A landlord may fill in one that is unknown (practice 8). */
  readonly birthDate?: DayChange | null | undefined;
  /** Needs an interpreter. */
  readonly interpreter?: FlagChange | null | undefined;
  /** BCP 47. */
  readonly language?: TextChange | null | undefined;
  /** Not empty. */
  readonly name?: TextChange | null | undefined;
  /** Is pregnant. */
  readonly pregnant?: FlagChange | null | undefined;
  /** A code of `ReadingLevel`, or "" for unknown. */
  readonly readsDutch?: TextChange | null | undefined;
  /** Why; wanted where protection is taken away. */
  readonly reason?: string | null | undefined;
  /** The resident. */
  readonly resident: string;
  /** A code of `ResidentRole`. */
  readonly role?: TextChange | null | undefined;
};

/** A token that is to end. */
export type EndAccessToken = {
  /** The token. */
  readonly id: string;
};

/** Records that the landlord ended an arrangement. Ending twice is ending once, on the first day. */
export type EndArrangement = {
  /** The arrangement, on a tenancy of the writer's organisation. */
  readonly arrangement: string;
  /** More about it, in words. */
  readonly note?: string | null | undefined;
  /** The first day it no longer holds, at most 2 ahead. */
  readonly on: string;
  /** Why. */
  readonly reason: ArrangementEnd;
};

/** Takes an organisation out of the file: from the next moment it sees nothing of it. */
export type EndInvolvement = {
  /** The organisation. */
  readonly organisation: string;
  /** Why. */
  readonly reason: string;
};

/** The end of an organisation in the region. */
export type EndOrganisation = {
  /** Of the organisation its writer saw. */
  readonly expectedVersion: number;
  /** The first day without it: today or later, at most 365 days ahead. */
  readonly from: string;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** How many open files its writer knows it to be in still: the sum of openFiles. Refused when it is another number. */
  readonly openFiles: number;
  /** Which; never the Regieteam. */
  readonly organisation: string;
  /** Why it stops, at most 500 characters. */
  readonly reason: string;
};

/** Records from which night a place is gone. A clearance that this makes unsafe is revoked with it (route 3.2f). */
export type EndPlacement = {
  /** The first night without it. */
  readonly on: string;
  /** The placement. */
  readonly placement: string;
  /** Why. */
  readonly reason: string;
};

/** Records that somebody no longer lives here. Where it takes protection away it waits for a second person (practice 3). */
export type EndResident = {
  /** The first day they no longer live here. */
  readonly on: string;
  /** Why. */
  readonly reason: LeaveReason;
  /** The resident. */
  readonly resident: string;
  /** Who told it or what showed it. */
  readonly source: string;
};

/** Shows a resident's data again to everybody whose role sees them. Only a named person does (practice 5). */
export type EndSecret = {
  /** Why it is safe. */
  readonly reason: string;
  /** The resident. */
  readonly resident: string;
};

/** Ends it from today on. */
export type EndStandIn = {
  /** Which. */
  readonly id: string;
};

/** Ends a suspension before its term. Online. */
export type EndSuspension = {
  /** The first day it no longer holds, today or later. */
  readonly on: string;
  /** Why. */
  readonly reason: string;
  /** The suspension. */
  readonly suspension: string;
};

/** Records the last day of a tenancy, also one to come: the tenant gave notice, or the court dissolved it. Several tenancies over time are one household's (practice 7). */
export type EndTenancy = {
  /** The last day, at most two years ahead. A later record corrects an earlier one. */
  readonly on: string;
  /** The tenancy. */
  readonly tenancy: string;
};

/** Ends a warning from today on: its own, or for the case team any. */
export type EndWarning = {
  /** Why it is not needed any more. */
  readonly reason: string;
  /** The warning. */
  readonly warning: string;
};

/** Why a file that a resident asked to erase is still needed (GDPR art. 17.3). */
export type ErasureWait =
  /** Aftercare goes on. */
  | 'AFTERCARE'
  /** An eviction is announced, stopped or cleared (route 3.2f). */
  | 'EVICTION'
  /** The file is open. */
  | 'FILE_OPEN'
  /** It is under a legal hold. */
  | 'LEGAL_HOLD'
  /** Another request about data has no answer. */
  | 'REQUEST_OPEN';

/** Records who lives here. By the case team or the chair, online (practice 2). */
export type EstablishComposition = {
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day, not in the future. */
  readonly on: string;
  /** Everybody who lives here according to the file, and nobody else. */
  readonly residents: ReadonlyArray<string>;
  /** How it is known. */
  readonly source: CompositionSource;
};

/** Agrees a longer term of a suspension (route 3.1e). */
export type ExtendSuspension = {
  /** Why. */
  readonly reason: string;
  /** The suspension it goes on after. */
  readonly suspension: string;
  /** The last day of the new term. */
  readonly until: string;
};

/** A part of a file that an organisation may or may not see (access §2). */
export type Facet =
  /** Visit reports, helpers' contacts. */
  | 'CARE'
  /** What the Regieteam decided. */
  | 'DECISION'
  /** Legal events, announced date, clearance, outcome, incident. */
  | 'EVICTION'
  /** Income, spending, debts, advice. */
  | 'FINANCES'
  /** Who lives here, contact, language. */
  | 'IDENTITY'
  /** Goals, steps, conditions, suspension. */
  | 'PLAN'
  /** The report to the Regieteam. */
  | 'REFERRAL'
  /** Own solutions and placements. */
  | 'ROOF'
  /** Warnings for visitors (practice 29). */
  | 'SAFETY'
  /** What organisations think. */
  | 'STANDPOINTS'
  /** Rent, arrears, arrangements, the landlord's contacts. */
  | 'TENANCY'
  /** How the children are. */
  | 'YOUTH';

/** A field that can be edited. */
export type Field =
  /** Is absent. */
  | 'ABSENT'
  /** When and how the household or a resident is best reached. */
  | 'BEST_TIME'
  /** Birth date of a resident. */
  | 'BIRTH_DATE'
  /** Town. */
  | 'CITY'
  /** E-mail address. */
  | 'EMAIL'
  /** House number. */
  | 'HOUSE_NUMBER'
  /** Needs an interpreter. */
  | 'INTERPRETER'
  /** Language of the household or of a resident. */
  | 'LANGUAGE'
  /** The first day a resident no longer lives here. */
  | 'LEFT_ON'
  /** Name of the household or of a resident. */
  | 'NAME'
  /** Telephone number. */
  | 'PHONE'
  /** Postal code. */
  | 'POSTAL_CODE'
  /** Is pregnant. */
  | 'PREGNANT'
  /** How well a resident reads Dutch. */
  | 'READS_DUTCH'
  /** Role of a resident. */
  | 'ROLE'
  /** Street. */
  | 'STREET'
  /** Suffix of the house number. */
  | 'SUFFIX';

/** An edit of a yes or no. */
export type FlagChange = {
  /** What the writer saw. */
  readonly from: boolean;
  /** What it should become. */
  readonly to: boolean;
};

/** Records that a landlord fulfilled one of its four duties (Besluit gemeentelijke schuldhulpverlening art. 2). */
export type FulfilDuty = {
  /** Which duty. */
  readonly duty?: LandlordDuty | null | undefined;
  /** What proves it: a letter, a note of a call. */
  readonly evidence?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on?: string | null | undefined;
  /** The tenant refused that contact data are passed on; for DATA_SHARING_OFFERED. */
  readonly refused?: boolean | null | undefined;
  /** Who said so: wanted when you record it for a landlord without an account (practice 15). */
  readonly source?: string | null | undefined;
  /** The tenancy; absent is the last one. */
  readonly tenancy?: string | null | undefined;
};

/** Gives the standpoint of the writer's own organisation; a later one counts (route 0.2). */
export type GiveStandpoint = {
  /** What should happen. */
  readonly position: Position;
  /** Why: read by Regieteam and case team only (practice 17). */
  readonly reasons: string;
  /** The referral. */
  readonly referral: string;
};

/** A file that a tablet holds. */
export type HeldFile = {
  /** The household. */
  readonly householdId: string;
  /** The tag it came with; opaque. */
  readonly tag: string;
};

/** Lays a legal hold on the file, open or closed: nothing of it is erased until it is lifted (access §6). */
export type HoldFile = {
  /** For which complaint, case or inquiry. */
  readonly reason: string;
};

/** Holds an item of the agenda over to another day (practice 18). Online. */
export type HoldOver = {
  /** The meeting; absent when none is kept. */
  readonly meeting?: string | null | undefined;
  /** When it was discussed, not in the future. */
  readonly meetingOn: string;
  /** When it is discussed again. */
  readonly nextDiscussionOn: string;
  /** Why there is no decision yet. */
  readonly reason: string;
  /** The referral; absent when the household was on the agenda for another reason. */
  readonly referral?: string | null | undefined;
  /** Who does what until then, at least one: each becomes a step. */
  readonly steps: ReadonlyArray<NewStep>;
};

/** Which files: every field that is given must match. */
export type HouseholdFilter = {
  /** Who is case manager now. */
  readonly caseManager?: string | null | undefined;
  /** These households only. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Owes rent. */
  readonly inArrears?: boolean | null | undefined;
  /** The landlord of a tenancy. */
  readonly landlord?: string | null | undefined;
  /** Something is planned or ends by this day. */
  readonly nextUntil?: string | null | undefined;
  /** Where they are on the route (route 0.5). */
  readonly phase?: Phase | null | undefined;
  /** Words or parts of them: of names, street, postal code, city or the landlord's tenancy number. A file has them all; capitals and accents make no difference. In `households`, when no file has them, those that look most like it are given (`alike`); a word with a digit must always be there. */
  readonly text?: string | null | undefined;
};

/** How it is known who asks. Of a document nothing is kept. */
export type IdentifiedHow =
  /** Of a representative: the authorisation was seen, not copied. */
  | 'AUTHORISATION_SHOWN'
  /** Called back on the number in the file. */
  | 'CALLED_BACK'
  /** A document was seen, not copied. */
  | 'DOCUMENT_SHOWN'
  /** The case team knows them. */
  | 'IN_PERSON';

/** What should not have happened. */
export type IncidentKind =
  /** An eviction was announced during a suspension (practice 21). */
  | 'ANNOUNCED_WHILE_SUSPENDED'
  /** Evicted without a clearance for the day (route 3.2f). */
  | 'EVICTED_WITHOUT_CLEARANCE'
  /** Anything else. */
  | 'OTHER'
  /** A place fell through. */
  | 'PLACE_FELL_THROUGH';

/** What became of an instalment. */
export type InstalmentStatus =
  /** Due after the arrangement ended, or of one that never counted. */
  | 'CANCELLED'
  /** Due while the landlord's books said that the arrangement was frozen. */
  | 'DEFERRED'
  /** Missed, and not made up. */
  | 'MISSED'
  /** Not due, or the landlord's books do not say yet. */
  | 'OPEN'
  /** Paid in its month. */
  | 'PAID'
  /** Paid in a later month. */
  | 'PAID_LATE';

/** Somebody new who works for an organisation. */
export type InviteAccount = {
  /** Of the person, made by the client. */
  readonly id: string;
  /** As colleagues know them, at most 120 characters. */
  readonly name: string;
  /** Where they work. */
  readonly organisation: string;
  /** What they are there. */
  readonly roles: ReadonlyArray<PersonRole>;
  /** What they sign in with: 2 to 100 small letters, digits and . @ _ + - */
  readonly signInName: string;
};

/** Brings a partner into the file (route 1.4). */
export type InviteOrganisation = {
  /** Why the law allows it. */
  readonly legalBasis: LegalBasis;
  /** The organisation. */
  readonly organisation: string;
  /** Why it may see the file, in words. */
  readonly purpose: string;
  /** Its role in the file: exactly one (practice 39). */
  readonly role: OrganisationRole;
  /** The last day; absent is until it is ended. */
  readonly until?: string | null | undefined;
};

/** A kind of background work. */
export type Job =
  /** Closes files to organisations whose time in them ended (access §2). */
  | 'CLOSE_TO_WHO_LEFT'
  /** Erases what was kept long enough (practice 38). */
  | 'ERASE_IN_TIME'
  /** Destroys the files of releases whose time is over, and the keys of research that ended. */
  | 'EXPIRE_RELEASES'
  /** Adds what was saved up into the statistics (practice 35). */
  | 'FOLD_STATISTICS'
  /** Throws away rent files that nobody started. */
  | 'FORGET_DELIVERIES'
  /** Forgets consents that ended (practice 11). */
  | 'FORGET_OLD_CONSENT'
  /** Forgets tenancies without arrears (practice 9). */
  | 'FORGET_QUIET'
  /** Derives lists anew after a change of the region's parameters. */
  | 'REDERIVE'
  /** Seals the access log (access §3). */
  | 'SEAL_LOG'
  /** Sends mail about what is new. */
  | 'SEND_MAIL'
  /** Tells people what the calendar brought in their files (route 3.1e). */
  | 'TELL_WHAT_BEGAN';

/** Why background work failed. */
export type JobTrouble =
  /** The database did not answer. */
  | 'DATABASE_AWAY'
  /** Something else: the server's own log has the sentence. */
  | 'OTHER'
  /** The database refused it. */
  | 'REFUSED'
  /** It was not ready within its time. */
  | 'TOO_SLOW';

/** What a landlord must have done before it may report arrears (Besluit gemeentelijke schuldhulpverlening art. 2 a–d). */
export type LandlordDuty =
  /** Offered in it to pass on contact data, and the tenant did not refuse (d). */
  | 'DATA_SHARING_OFFERED'
  /** Pointed to debt help (b). */
  | 'DEBT_HELP_POINTED_OUT'
  /** Tried to speak the tenant in person (a). */
  | 'PERSONAL_CONTACT'
  /** Sent at least one written reminder (c). */
  | 'WRITTEN_REMINDER';

/** Why somebody no longer counts as a resident (practice 3). */
export type LeaveReason =
  /** Died. */
  | 'DIED'
  /** Moved out. */
  | 'MOVED_OUT'
  /** Registered by mistake. */
  | 'NEVER_LIVED_HERE';

/** Grondslag: why personal data may be shared with an organisation (GDPR art. 6.1). */
export type LegalBasis =
  /** GDPR art. 6.1a. */
  | 'CONSENT'
  /** GDPR art. 6.1c. */
  | 'LEGAL_OBLIGATION'
  /** GDPR art. 6.1f. */
  | 'LEGITIMATE_INTEREST'
  /** GDPR art. 6.1e. */
  | 'PUBLIC_TASK'
  /** GDPR art. 6.1d. */
  | 'VITAL_INTEREST';

/** A step of the law, in the order in which they mostly come. */
export type LegalEventKind =
  /** Aanzegging, with the eviction date. */
  | 'EVICTION_ANNOUNCED'
  /** There will be no eviction. */
  | 'EVICTION_CANCELLED'
  /** The date is off; a new one needs a new notice. */
  | 'EVICTION_POSTPONED'
  /** Aanmaning. */
  | 'FORMAL_NOTICE'
  /** The claim is in the hands of a deurwaarder (bailiff). */
  | 'HANDED_TO_BAILIFF'
  /** Zitting: held before the kantonrechter. */
  | 'HEARING'
  /** Vonnis. */
  | 'JUDGMENT'
  /** Sleutel ingeleverd. */
  | 'KEYS_RETURNED'
  /** Noorderzon. */
  | 'LEFT_UNANNOUNCED'
  /** The moratorium ended. */
  | 'MORATORIUM_ENDED'
  /** Moratorium (art. 287b Faillissementswet), at most 6 months. */
  | 'MORATORIUM_GRANTED'
  /** The judge refused a moratorium. */
  | 'MORATORIUM_REFUSED'
  /** A moratorium was asked for (art. 287b Faillissementswet). */
  | 'MORATORIUM_REQUESTED'
  /** The bailiff told the municipality of the date. */
  | 'MUNICIPALITY_NOTIFIED'
  /** Verzet: the tenant asks the judge to look at a default judgment again. */
  | 'OPPOSITION'
  /** Herinnering. */
  | 'REMINDER'
  /** Betekening: the bailiff brings the judgment, to comply within 3 days. */
  | 'SERVED'
  /** Dagvaarding. */
  | 'SUMMONS';

/** Leefgebied: a part of life that a goal is about. HOUSING and FINANCES are in every plan (route 0.4). */
export type LifeDomain =
  /** Financiën. */
  | 'FINANCES'
  /** Gezondheid. */
  | 'HEALTH'
  /** Wonen. */
  | 'HOUSING'
  /** Anything else. */
  | 'OTHER'
  /** Opvoeding. */
  | 'PARENTING'
  /** Relaties en netwerk. */
  | 'RELATIONS'
  /** Werk en dagbesteding. */
  | 'WORK';

/** Lifts a legal hold from today on; when none is left, the terms count again from when the file closed. */
export type LiftHold = {
  /** The hold. */
  readonly hold: string;
  /** Why the file need not be kept any longer. */
  readonly reason: string;
};

/** Dossiers koppelen: this file closes and points to the file that goes on. Nothing moves; who lives here and every mark that protects hold there too, somebody of whom not everybody there may know as "onbekend" without a birth date. Both lose their clearance (route 3.2f). What is sent to this file later waits for review there. */
export type LinkHousehold = {
  /** The file that goes on; one that you may link too. */
  readonly into: string;
  /** Why this is the same household. */
  readonly reason: string;
};

/** What is known of a link that goes by e-mail. */
export type LinkMailState =
  /** Nobody used it in time. */
  | 'EXPIRED'
  /** The mail server did not take it; there is no link. */
  | 'REFUSED'
  /** The mail server took it, and the link can be used. */
  | 'SENT'
  /** Nobody knows whether the mail arrived. The link can be used, and nothing is sent twice. */
  | 'UNKNOWN'
  /** Somebody signed in with it. */
  | 'USED'
  /** To be sent, or to be tried again by itself. */
  | 'WAITING'
  /** It was taken back, or another link took its place. */
  | 'WITHDRAWN';

/** What is done to a file, as the access log has it (NEN 7513). */
export type LogEvent =
  /** Somebody opened a file of others, with a reason (access §2). */
  | 'BREAK_GLASS'
  /** It was changed. */
  | 'CHANGE'
  /** The file was opened for the first time. */
  | 'CREATE'
  /** It left the system, such as an overview for a resident. */
  | 'EXPORT'
  /** It was printed. */
  | 'PRINT'
  /** It was shown. */
  | 'READ'
  /** Somebody searched. */
  | 'SEARCH';

/** What was done to the access log after it was sealed. */
export type LogHarm =
  /** A line says something else than when it was sealed. */
  | 'LINE_CHANGED'
  /** A line is older than the seals that do not have it. */
  | 'LINE_INSERTED'
  /** What a sealed line said stands in another place. */
  | 'LINE_MOVED'
  /** A sealed line is gone. */
  | 'LINE_REMOVED'
  /** A seal does not follow from its lines and the seal before. */
  | 'SEAL_BROKEN'
  /** A seal is gone. */
  | 'SEAL_MISSING';

/** When somebody gets mail about what is new. */
export type MailWhen =
  /** In the morning, when something is unread. */
  | 'DAILY'
  /** Never. */
  | 'NEVER'
  /** Within minutes of what cannot wait, and in the morning. */
  | 'SOON';

/** A program of an organisation that is to use the API. */
export type MakeAccessToken = {
  /** The last day on which it can be used: from tomorrow, at most 365 days ahead. */
  readonly expiresOn: string;
  /** Of the token, made by the client. */
  readonly id: string;
  /** The organisation it works for. */
  readonly organisation: string;
  /** Origins of web pages that may ask with it, at most 10: https and a host, such as https://dashboard.voorbeeld.nl; http on localhost only, to try. None when no page may: a program that is no web page needs none. */
  readonly origins?: ReadonlyArray<string> | null | undefined;
  /** What the program is called, at most 120 characters. A second token of the same name lets it change over. */
  readonly program: string;
  /** What it is there; of a program that has a token, the role that it has. */
  readonly role: PersonRole;
  /** What it may do: at least one. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** Which values of a dimension count. */
export type MarkChoice = {
  /** Codes of the values, any of which may hold, 1 to 50; of a landlord its id. */
  readonly codes: ReadonlyArray<string>;
  /** Which dimension; none of time, which is the period. */
  readonly dimension: Dimension;
};

/** Keeps contact data, place and whereabouts of a resident for named people. On a resident that is secret already only a named person says anew who is named; anybody else changes nothing (practice 5). */
export type MarkSecret = {
  /** Who may see, beside you. */
  readonly people?: ReadonlyArray<string> | null | undefined;
  /** Why; read by the named people. */
  readonly reason?: string | null | undefined;
  /** The resident. */
  readonly resident: string;
};

/** Marks a household vulnerable. Anybody in the file may (practice 4). */
export type MarkVulnerable = {
  /** In words, no diagnosis; wanted for OTHER. */
  readonly note?: string | null | undefined;
  /** Why. */
  readonly reason: VulnerabilityReason;
};

/** What statistics count; its definition says what exactly. */
export type Measure =
  /** Administration advised (bewind geadviseerd). */
  | 'ADMINISTRATION_ADVISED'
  /** Advice on administration followed (advies bewind gevolgd). */
  | 'ADMINISTRATION_FOLLOWED'
  /** Payment arrangements (betalingsregelingen). */
  | 'ARRANGEMENTS'
  /** Arrangements broken (regelingen niet nagekomen). */
  | 'ARRANGEMENTS_BROKEN'
  /** Arrangements kept (regelingen nagekomen). */
  | 'ARRANGEMENTS_KEPT'
  /** Arrears first seen (achterstand voor het eerst gezien). */
  | 'ARREARS_FIRST_SEEN'
  /** Averted (voorkomen). */
  | 'AVERTED'
  /** Conditions met (voorwaarden gelukt). */
  | 'CONDITIONS_MET'
  /** Conditions breached (voorwaarden niet gelukt). */
  | 'CONDITIONS_NOT_MET'
  /** Contacted within 14 days (contact gezocht binnen 14 dagen). */
  | 'CONTACTED_IN_14_DAYS'
  /** Days to first contact (dagen tot het eerste contact). */
  | 'DAYS_TO_CONTACT'
  /** Days from referral to decision (dagen van melding tot besluit). */
  | 'DAYS_TO_DECISION'
  /** Decisions (besluiten). */
  | 'DECISIONS'
  /** Evicted (ontruimd). */
  | 'EVICTED'
  /** Evictions announced (ontruimingen aangezegd). */
  | 'EVICTIONS_ANNOUNCED'
  /** Arrears frozen (achterstand bevroren). */
  | 'FROZEN'
  /** Incidents (incidenten). */
  | 'INCIDENTS'
  /** Judgments (vonnissen). */
  | 'JUDGMENTS'
  /** Left before (zelf vertrokken). */
  | 'LEFT_BEFORE'
  /** Moratoria (moratoria). */
  | 'MORATORIA'
  /** Announced, not referred (aangezegd, niet gemeld). */
  | 'NOT_REFERRED'
  /** Families put on the street (gezinnen op straat gezet). */
  | 'PUT_ON_THE_STREET'
  /** Again within 12 months (opnieuw binnen 12 maanden). */
  | 'RECURRENCE_12_MONTHS'
  /** Again within 24 months (opnieuw binnen 24 maanden). */
  | 'RECURRENCE_24_MONTHS'
  /** Referrals (meldingen). */
  | 'REFERRALS'
  /** Rehoused (andere woning). */
  | 'REHOUSED'
  /** Repaid (afgelost). */
  | 'REPAID'
  /** Special care asked (bijzondere zorg gevraagd). */
  | 'SPECIAL_CARE_ASKED'
  /** Days until special care answered (dagen tot antwoord bijzondere zorg). */
  | 'SPECIAL_CARE_DAYS'
  /** Still housed after 6 months (woont er nog na 6 maanden). */
  | 'STILL_HOUSED_6_MONTHS'
  /** Still housed after 12 months (woont er nog na 12 maanden). */
  | 'STILL_HOUSED_12_MONTHS'
  /** Still housed after 24 months (woont er nog na 24 maanden). */
  | 'STILL_HOUSED_24_MONTHS'
  /** Summonses (dagvaardingen). */
  | 'SUMMONSES'
  /** Suspensions (opschortingen). */
  | 'SUSPENSIONS'
  /** Days suspended (dagen opgeschort). */
  | 'SUSPENSION_DAYS'
  /** Threatened evictions (dreigende huisuitzettingen). */
  | 'THREATS'
  /** Urgent consultations (spoedoverleggen). */
  | 'URGENT_CONSULTATIONS'
  /** Withdrawn (ingetrokken). */
  | 'WITHDRAWN'
  /** Youth protection asked (jeugdbescherming gevraagd). */
  | 'YOUTH_PROTECTION_ASKED'
  /** Days until youth protection answered (dagen tot antwoord jeugdbescherming). */
  | 'YOUTH_PROTECTION_DAYS';

/** In which month something counts. */
export type MeasureBasis =
  /** When what it follows from happened: later facts change that month. */
  | 'COHORT'
  /** When it happened. */
  | 'PERIOD';

/** What a measure adds up beside its number. */
export type MeasureSum =
  /** Euro cents. */
  | 'CENTS'
  /** Calendar days: with the number a mean can be made. */
  | 'DAYS'
  /** Nothing. */
  | 'NOTHING';

/** What the number of a measure is a number of. */
export type MeasureUnit =
  /** Payment arrangements. */
  | 'ARRANGEMENTS'
  /** Times it happened. */
  | 'EVENTS'
  /** Households, each time that it happens to one. */
  | 'HOUSEHOLDS'
  /** Tenancies. */
  | 'TENANCIES';

/** Which meetings. */
export type MeetingFilter = {
  /** On or after this day. */
  readonly from?: string | null | undefined;
  /** On or before this day. */
  readonly until?: string | null | undefined;
};

/** Whether an amount comes in or goes out. */
export type MoneyKind =
  /** Comes in. */
  | 'INCOME'
  /** Goes out. */
  | 'SPENDING';

/** Names who takes the place of a colleague: two case managers of your own team. */
export type NameStandIn = {
  /** The first day: today or later. */
  readonly from: string;
  /** The one file it is about, of which the colleague is the case manager; absent is every open file. */
  readonly household?: string | null | undefined;
  /** Made by the client; sending it twice does it once. */
  readonly id: string;
  /** Who is away. */
  readonly person: string;
  /** Who takes their place. */
  readonly standIn: string;
  /** The last day, within a year. */
  readonly until: string;
};

/** Where the dwelling is, as on its letterbox. */
export type NewAddress = {
  /** Town. */
  readonly city: string;
  /** Digits, 1 to 99999. */
  readonly houseNumber: string;
  /** 1234 AB. */
  readonly postalCode?: string | null | undefined;
  /** Street. */
  readonly street: string;
  /** Such as "A", "bis", "3 hoog". */
  readonly suffix?: string | null | undefined;
};

/** One household to be discussed. */
export type NewAgendaItem = {
  /** Who asked for it. */
  readonly askedBy?: string | null | undefined;
  /** Their organisation. */
  readonly askedFor?: string | null | undefined;
  /** The household; one of the Regieteam's files. */
  readonly householdId: string;
  /** Made by the client. */
  readonly id: string;
  /** Of the Regieteam, for itself. */
  readonly note?: string | null | undefined;
  /** Why. */
  readonly reason: AgendaReason;
  /** The referral; wanted for NEW_REFERRAL. */
  readonly referral?: string | null | undefined;
  /** The record that the reason is about. */
  readonly subject?: string | null | undefined;
};

/** Announces a picture of a visit. */
export type NewAttachment = {
  /** Of a condition's evidence: which one. */
  readonly condition?: Condition | null | undefined;
  /** image/jpeg for a photo, image/png for a signature. */
  readonly contentType: string;
  /** UUIDv7, made by the client. */
  readonly id: string;
  /** What it is. */
  readonly kind: AttachmentKind;
  /** Which part of the visit it belongs to (practice 32). */
  readonly part: AttachmentPart;
  /** SHA-256 of the whole, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Bytes, at most 8388608. */
  readonly sizeBytes: number;
};

/** One organisation at the meeting (practice 17). */
export type NewAttendance = {
  /** Agrees with the decision. */
  readonly agrees: boolean;
  /** What it dissents on. */
  readonly note?: string | null | undefined;
  /** The organisation. */
  readonly organisation: string;
};

/** A day on which the region is closed. */
export type NewClosedDay = {
  /** The day. */
  readonly day: string;
  /** Why it is closed then, such as a local commemoration. */
  readonly name: string;
};

/** How the household is reached (practice 6). */
export type NewContact = {
  /** When and how they are best reached, in their own words. */
  readonly bestTime?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** BCP 47, such as "nl" or "tr". */
  readonly language?: string | null | undefined;
  /** Telephone number. */
  readonly phone?: string | null | undefined;
};

/** One figure, with where it comes from (route 0.3). */
export type NewCostLine = {
  /** For one unit, at the least. */
  readonly fromCents: number;
  /** Its name inside the table: small letters, digits and dashes, at most 60. */
  readonly key: string;
  /** What for. */
  readonly name: string;
  /** Of what it is the cost. */
  readonly side: CostSide;
  /** Where it comes from. */
  readonly source: string;
  /** Of when the source is. */
  readonly sourceOn: string;
  /** For one unit, at the most; the same when it is not a range. */
  readonly toCents: number;
  /** Per what, such as a night. */
  readonly unit: string;
};

/** A new version of the region's cost table (route 0.3). */
export type NewCostTable = {
  /** The newest version its writer saw; 0 when the region had none. */
  readonly expectedVersion: number;
  /** Made by the client. */
  readonly id: string;
  /** The figures, 1 to 200. */
  readonly lines: ReadonlyArray<NewCostLine>;
  /** From when. */
  readonly validFrom: string;
};

/** When a colleague answers for the whole organisation. */
export type NewDutyShift = {
  /** From this moment on. */
  readonly from: string;
  /** Somebody of your own organisation. */
  readonly person: string;
  /** Until just before this moment: at most two weeks later. */
  readonly until: string;
};

/** One payment on top of the current rent. */
export type NewInstalment = {
  /** How much; more than 0. */
  readonly cents: number;
  /** The day by which it is to be paid. */
  readonly dueOn: string;
};

/** Plans a meeting (route 2.5). */
export type NewMeeting = {
  /** Made by the client. */
  readonly id: string;
  /** When. */
  readonly on: string;
  /** Where. */
  readonly place?: string | null | undefined;
  /** At what time, such as 14:30. */
  readonly startsAt?: string | null | undefined;
};

/** One organisation that was there, or not. */
export type NewMeetingAttendance = {
  /** The organisation. */
  readonly organisation: string;
  /** Who came. */
  readonly people?: ReadonlyArray<string> | null | undefined;
  /** It was there. */
  readonly present: boolean;
};

/** One amount of a household's month. */
export type NewMoneyLine = {
  /** Euro cents a month, more than 0. */
  readonly cents: number;
  /** Whether it comes in or goes out. */
  readonly kind: MoneyKind;
  /** A letter or statement was seen. */
  readonly seen?: boolean | null | undefined;
  /** What it is; must not be empty. */
  readonly what: string;
};

/** A parameter with its new value. */
export type NewParameterValue = {
  /** Which. */
  readonly code: ParameterCode;
  /** The value, within its range. */
  readonly value: number;
};

/** Somebody of an organisation who took part (practice 19). */
export type NewParticipant = {
  /** The organisation. */
  readonly organisation: string;
  /** The person; absent when somebody without an account. */
  readonly person?: string | null | undefined;
};

/** A colleague's number at work. */
export type NewPersonPhone = {
  /** Somebody of your own organisation. */
  readonly person: string;
  /** The number. */
  readonly phone: string;
};

/** One thing that was tried before the referral (route 2.3). */
export type NewPriorEffort = {
  /** Wanted: when. */
  readonly on?: string | null | undefined;
  /** Wanted: what came of it. */
  readonly result?: string | null | undefined;
  /** Wanted: what. */
  readonly what?: string | null | undefined;
  /** Wanted: why that was not enough. */
  readonly whyNotEnough?: string | null | undefined;
};

/** One number of the region's list. */
export type NewRegionNumber = {
  /** Who answers. */
  readonly name: string;
  /** When to call. */
  readonly note?: string;
  /** The number. */
  readonly phone: string;
};

/** One month of the rent ledger (route 1.1). */
export type NewRentMonth = {
  /** The landlord's code of a payment arrangement (VERA:BETALINGSREGELINGSTATUS). */
  readonly arrangement?: string | null | undefined;
  /** What the tenant owes in all after the month; negative is a credit. */
  readonly balanceCents: number;
  /** Rent due for the month. */
  readonly dueCents: number;
  /** The month. */
  readonly month: string;
  /** Paid in the month. */
  readonly paidCents: number;
};

/** What is known of somebody who lives here (practice 1). */
export type NewResident = {
  /** Away for a while: still a resident (practice 1). */
  readonly absent?: boolean | null | undefined;
  /** When and how they are best reached, in their own words (practice 6). */
  readonly bestTime?: string | null | undefined;
  /** Absent is unknown: may be a minor (practice 2). */
  readonly birthDate?: string | null | undefined;
  /** Lives here since; absent is unknown. */
  readonly from?: string | null | undefined;
  /** A new UUID; the same resident added twice is one resident. */
  readonly id: string;
  /** Needs an interpreter (practice 6). */
  readonly interpreter?: boolean | null | undefined;
  /** BCP 47; absent is unknown. */
  readonly language?: string | null | undefined;
  /** Their name, or "onbekend". */
  readonly name: string;
  /** Makes the household vulnerable (practice 1). */
  readonly pregnant?: boolean | null | undefined;
  /** How well they read Dutch; absent is unknown (practice 6). */
  readonly readsDutch?: ReadingLevel | null | undefined;
  /** How they are tied to the tenancy. */
  readonly role: ResidentRole;
};

/** A step to be taken, with who and when (route 2.5). */
export type NewStep = {
  /** When it must be done. */
  readonly dueOn: string;
  /** Whose step it is. */
  readonly organisation: string;
  /** The person; absent when the organisation names one later. */
  readonly owner?: string | null | undefined;
  /** What. */
  readonly what: string;
};

/** Who tells the household what was decided, and when (route 2.5). */
export type NewTelling = {
  /** When. */
  readonly on: string;
  /** The organisation. */
  readonly organisation: string;
  /** The person; absent when the organisation names one later. */
  readonly owner?: string | null | undefined;
};

/** What is known of a tenancy (practice 7). */
export type NewTenancy = {
  /** The landlord's number of the dwelling unit. */
  readonly dwellingNumber?: string | null | undefined;
  /** The last day; absent while it runs. Of a tenancy that is known, newer books correct it. */
  readonly endsOn?: string | null | undefined;
  /** A new UUID, or that of a tenancy in the file. */
  readonly id: string;
  /** The landlord; absent is the writer's own organisation. */
  readonly landlord?: string | null | undefined;
  /** The landlord's tenancy number. */
  readonly number?: string | null | undefined;
  /** The first day; of a tenancy that is known, newer books correct it. */
  readonly startsOn?: string | null | undefined;
  /** The landlord's number of the tenant. */
  readonly tenantNumber?: string | null | undefined;
};

/** A part of an overview that is kept back. */
export type NewWithheldPart = {
  /** On which ground. */
  readonly ground: WithholdingGround;
  /** Why, for the file. */
  readonly reason: string;
  /** Which part. */
  readonly section: OverviewSection;
};

/** What somebody is told. */
export type NotificationKind =
  /** You are case manager now (route 3.1a). */
  | 'APPOINTED'
  /** The landlord answered a proposal for a payment arrangement (practice 8). */
  | 'ARRANGEMENT_ANSWERED'
  /** Somebody proposed a payment arrangement (practice 8). */
  | 'ARRANGEMENT_PROPOSED'
  /** The landlord asks for a clearance (practice 27). */
  | 'CLEARANCE_ASKED'
  /** The clearance was not given (practice 27). */
  | 'CLEARANCE_REFUSED'
  /** The clearance was taken back (route 3.2f). */
  | 'CLEARANCE_REVOKED'
  /** The clearance was given (practice 27). */
  | 'CLEARED'
  /** The Regieteam decided (route 2.5). */
  | 'DECIDED'
  /** An announced eviction comes nearer (route 3.2f). */
  | 'EVICTION_NEAR'
  /** Somebody from outside read the file (access §2). */
  | 'GLASS_BROKEN'
  /** A colleague is case manager now (route 3.1a). */
  | 'HANDED_OVER'
  /** An incident was reported (route 3.2f). */
  | 'INCIDENT'
  /** Your organisation came into the file (route 1.4). */
  | 'INVITED'
  /** There is a plan and no case manager (route 3.1a). */
  | 'NO_CASE_MANAGER'
  /** The household is on the agenda of the Regieteam (route 2.5). */
  | 'ON_AGENDA'
  /** A place is about to end (practice 25). */
  | 'PLACE_ENDS'
  /** There is a new referral (route 2.1). */
  | 'REFERRED'
  /** The Regieteam sent your referral back (route 2.5). */
  | 'RETURNED'
  /** Your standpoint is asked (practice 17). */
  | 'STANDPOINT_ASKED'
  /** A step is overdue (route 2.5). */
  | 'STEP_OVERDUE'
  /** The chair asks for a suspension (practice 19). */
  | 'SUSPENSION_ASKED'
  /** The term is about to end (route 3.1e). */
  | 'TERM_ENDS'
  /** The term is over (route 3.1e). */
  | 'TERM_EXPIRED'
  /** A child becomes 18 (practice 3). */
  | 'TURNS_ADULT'
  /** Youth protection has the request (practice 26). */
  | 'YOUTH_ACKNOWLEDGED'
  /** Youth protection is asked for children (practice 26). */
  | 'YOUTH_REQUESTED'
  /** Youth protection did not acknowledge the request in time (practice 26). */
  | 'YOUTH_UNACKNOWLEDGED'
  /** The request to youth protection was not sent in time (practice 26). */
  | 'YOUTH_UNSENT';

/** Offers the place that was asked for (practice 25). */
export type OfferPlacement = {
  /** Where it is: read by the case team and the provider only; absent keeps the address while the provider is the same. */
  readonly address?: string | null | undefined;
  /** Beds, at least one for everybody it is for. */
  readonly capacity: number;
  /** The first night; absent keeps the nights that were asked for. */
  readonly from?: string | null | undefined;
  /** Parents and children stay together. */
  readonly keepsTogether?: boolean | null | undefined;
  /** The placement. */
  readonly placement: string;
  /** Who gives the place, in words. */
  readonly provider: string;
  /** The organisation that gives it; absent when it is none of the region. */
  readonly providerOrganisation?: string | null | undefined;
  /** The last night; absent is open. */
  readonly until?: string | null | undefined;
};

/** A file that was opened on a tablet without a network (access §3). */
export type OfflineRead = {
  /** The household. */
  readonly householdId: string;
  /** It was printed, with or without a network: a line of its own (NEN 7513). */
  readonly printed?: boolean | null | undefined;
  /** When, by the tablet's clock. */
  readonly readAt: string;
};

/** Opens a referral for discussion: everybody in the file reads the positions from then on (practice 17). Online. */
export type OpenReferral = {
  /** The referral. */
  readonly referral: string;
};

/** The only way to change a file: one verb on one household (architecture §2). */
export type Operation = {
  /** The writer's previous operation on this household that had no receipt yet; it is judged first. */
  readonly after?: string | null | undefined;
  /** What is done: exactly one verb. */
  readonly command: Command;
  /** The household; for `registerHousehold` a new id. */
  readonly householdId: string;
  /** UUIDv7 of the writer. The same id again gives the same receipt; with another command it is refused ID_REUSED. */
  readonly id: string;
  /** The writer's clock: shown, not trusted. */
  readonly recordedAt: string;
};

/** What was done to an organisation. */
export type OrganisationAct =
  /** It was added to the region. */
  | 'ADDED'
  /** It became the region's organisation for youth protection (practice 26). */
  | 'CHOSEN'
  /** It takes part no more from a day on. */
  | 'ENDED'
  /** It got another name. */
  | 'RENAMED'
  /** Its end was taken back, before the day. */
  | 'RESUMED';

/** The one role an organisation has in a file (access §2, practice 39). */
export type OrganisationRole =
  /** Bewindvoerder: the protective administrator (practice 23). */
  | 'ADMINISTRATION'
  /** Zorg: care and guidance. */
  | 'CARE'
  /** The team of the case manager (route 3.1a). */
  | 'CASE_TEAM'
  /** Schuldhulpverlening: debt assistance (route 3.1f). */
  | 'DEBT_ASSISTANCE'
  /** Verhuurder: the landlord of the dwelling. */
  | 'LANDLORD'
  /** Regieteam: discusses and decides (route 2.5). */
  | 'REGIETEAM'
  /** Meldpunt Bijzondere Zorg: the special-care desk (route 2.5). */
  | 'SPECIAL_CARE'
  /** Jeugdbescherming: youth protection (route 3.2e). */
  | 'YOUTH_PROTECTION';

/** How a threatened eviction ended. */
export type OutcomeKind =
  /** They stay. */
  | 'AVERTED'
  /** Ontruimd. */
  | 'EVICTED'
  /** Keys returned or left unannounced. */
  | 'LEFT_BEFORE'
  /** They got another home. */
  | 'REHOUSED'
  /** The landlord withdrew. */
  | 'WITHDRAWN';

/** A part of an overview (practice 30). */
export type OverviewSection =
  /** What was decided. */
  | 'ABOUT_DECISION'
  /** Steps of the law. */
  | 'ABOUT_EVICTION'
  /** Dwelling, contact data, rent. */
  | 'ABOUT_HOME'
  /** Which organisations saw it. */
  | 'ABOUT_LOG'
  /** Places to sleep for them. */
  | 'ABOUT_PLACES'
  /** Goals and steps. */
  | 'ABOUT_PLAN'
  /** The report to the Regieteam. */
  | 'ABOUT_REFERRAL'
  /** What they asked about their data, and the answers. */
  | 'ABOUT_RIGHTS'
  /** Visits; the words of those they were present at. */
  | 'ABOUT_VISITS'
  /** Name, birth date, language. */
  | 'ABOUT_YOU';

/** Which value a region sets for itself (architecture §1). */
export type ParameterCode =
  /** How long before a child becomes 18 it is told (practice 3). */
  | 'ADULT_NOTICE_DAYS'
  /** The Friday after Ascension Day is no working day (practice 26). */
  | 'ASCENSION_FRIDAY_CLOSED'
  /** Missed instalments that break an arrangement (route 1.3). */
  | 'BROKEN_INSTALMENTS'
  /** Working days by which there is a case manager (route 3.1a). */
  | 'CASE_MANAGER_DAYS'
  /** How long before an eviction it counts who was found to live here (practice 2). */
  | 'COMPOSITION_DAYS'
  /** How long a consent is kept after it ended (practice 11). */
  | 'CONSENT_MONTHS'
  /** How long an urgent consultation asks to be put on an agenda (practice 19). */
  | 'CONSULTATION_DAYS'
  /** How long files stay on a tablet without contact (route 3.1b). */
  | 'CONTACT_DAYS'
  /** How long it is told that a place ended (practice 25). */
  | 'ENDED_DAYS'
  /** The number of incidents and of families put on the street is published exactly; else it is protected as other numbers are (practice 36). */
  | 'EXACT_INCIDENTS'
  /** How long a file is kept after it closed (practice 38). */
  | 'FILE_MONTHS'
  /** Good Friday is a working day (practice 26). */
  | 'GOOD_FRIDAY_WORKED'
  /** Months in a row that arrears rise before they are growing (route 1.1). */
  | 'GROWING_MONTHS'
  /** Liberation Day is a working day, but for years that end in 0 or 5 (practice 26). */
  | 'LIBERATION_DAY_WORKED'
  /** How long a birth is told (route 3.2f). */
  | 'NEWBORN_DAYS'
  /** How long a payment may be under way (route 1.3). */
  | 'PAYMENT_DAYS'
  /** How long a tenancy without arrears is kept (practice 9). */
  | 'QUIET_DAYS'
  /** How long an organisation can take the files with its own data (practice 38). */
  | 'RELEASE_DAYS'
  /** Days in which a resident is answered about their data, never more than the month of the law (practice 30). */
  | 'RIGHTS_DAYS'
  /** Nights after the eviction date that need a roof too (practice 25). */
  | 'ROOF_NIGHTS'
  /** How long nothing may be recorded in a file (route 3.1b). */
  | 'SILENT_DAYS'
  /** How long nobody may look at a condition (route 3.1g). */
  | 'UNCHECKED_DAYS'
  /** How long before a warning for visitors ends it is told (practice 29). */
  | 'WARNING_DAYS'
  /** How long what people wrote is kept after a file closed (practice 38). */
  | 'WORDS_MONTHS'
  /** 27 to 31 December are no working days (practice 26). */
  | 'YEAR_END_CLOSED';

/** What a parameter counts. */
export type ParameterUnit =
  /** Days of the calendar. */
  | 'DAYS'
  /** Instalments of a payment arrangement. */
  | 'INSTALMENTS'
  /** Months of the calendar. */
  | 'MONTHS'
  /** Nights. */
  | 'NIGHTS'
  /** Days on which offices work. */
  | 'WORKING_DAYS'
  /** Nothing: 1 is yes, 0 is no. */
  | 'YES_NO';

/** What a person does in their organisation (access §2). */
export type PersonRole =
  /** Manages organisations and people, reads no files. */
  | 'ADMINISTRATOR'
  /** Reads statistics, no files. */
  | 'ANALYST'
  /** Reads the access log. */
  | 'AUDITOR'
  /** Casemanager: case manager (route 3.1a). */
  | 'CASE_MANAGER'
  /** Chair of the Regieteam. */
  | 'CHAIR'
  /** Member of the Regieteam. */
  | 'MEMBER'
  /** Works in care, debt assistance, youth protection or special care. */
  | 'PROFESSIONAL'
  /** Rent officer of a landlord. */
  | 'RENT_OFFICER'
  /** Secretary of the Regieteam. */
  | 'SECRETARY'
  /** Leads a team. */
  | 'TEAM_LEAD';

/** Where a household is on the route: always derived, never typed in (route 0.5). */
export type Phase =
  /** Ended, until it is reported again. */
  | 'CLOSED'
  /** Uitvoering (route 3). */
  | 'EXECUTION'
  /** Preventie (route 1). */
  | 'PREVENTION'
  /** Melding en bespreken in Regieteam (route 2). */
  | 'REPORTED';

/** What sort of place it is (practice 25). */
export type PlacementKind =
  /** Crisisopvang. */
  | 'CRISIS_SHELTER'
  /** With family or friends. */
  | 'FAMILY_OR_FRIENDS'
  /** An institution. */
  | 'INSTITUTION'
  /** Another home. */
  | 'OTHER_HOUSING'
  /** With the other parent: counts when that parent confirms (practice 1). */
  | 'OTHER_PARENT'
  /** An adult's own place, in own words (practice 25). */
  | 'OWN_PLACE';

/** How far a place is: only a confirmed one is a roof (practice 25). */
export type PlacementStatus =
  /** Confirmed by a second person. */
  | 'CONFIRMED'
  /** Ended. */
  | 'ENDED'
  /** Offered. */
  | 'OFFERED'
  /** Refused by everybody it was for: recorded, never a roof (practice 25). */
  | 'REFUSED'
  /** Asked for. */
  | 'REQUESTED'
  /** Refused by the household, or fell through. */
  | 'WITHDRAWN';

/** Plans a home visit (practice 31). */
export type PlanVisit = {
  /** The day. */
  readonly on: string;
  /** Why. */
  readonly purpose?: string | null | undefined;
  /** Who goes along. */
  readonly secondVisitor?: string | null | undefined;
  /** Local time, 14:30; absent is any time that day. */
  readonly startsAt?: string | null | undefined;
  /** Who goes; absent is the writer. */
  readonly visitor?: string | null | undefined;
};

/** What an organisation thinks should happen (practice 17). */
export type Position =
  /** Evict. */
  | 'EVICT'
  /** No position. */
  | 'NO_POSITION'
  /** Prevent the eviction. */
  | 'PREVENT';

/** Reports on a step. */
export type ProgressStep = {
  /** In words; wanted for DROPPED. */
  readonly note?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** How far it is. */
  readonly status: StepStatus;
  /** The step. */
  readonly step: string;
};

/** Records the payment arrangement that was talked over with the tenant. Of a case manager or care worker it is a proposal until the landlord accepts it (practice 8); the landlord's own is accepted at once (route 1.3). */
export type ProposeArrangement = {
  /** What the household says itself (practice 16); not read by the landlord when somebody else wrote it down. */
  readonly householdSays?: string | null | undefined;
  /** 1 to 120, in order of their day, none before `on` or more than ten years after it. */
  readonly instalments: ReadonlyArray<NewInstalment>;
  /** What was agreed besides, in words; read by the landlord. */
  readonly note?: string | null | undefined;
  /** The landlord's own number of it (VERA), at most 64 characters: what was told last under it holds, and takes the place of what was told before. A landlord gives it; of others it is left out. Absent is none. */
  readonly number?: string | null | undefined;
  /** The day the tenant agreed, at most 2 ahead. */
  readonly on: string;
  /** The tenancy it is about; a landlord's own. */
  readonly tenancy: string;
};

/** Why a household is protected (route 3.2f, practice 2–4). */
export type ProtectionReason =
  /** A resident's birth date is unknown: may be a minor. */
  | 'BIRTH_DATE_UNKNOWN'
  /** Nobody established who lives here. */
  | 'COMPOSITION_UNKNOWN'
  /** A resident is known to be younger than 18. */
  | 'MINOR_CHILDREN'
  /** Several problems at once, until a decision says otherwise. */
  | 'MULTI_PROBLEM'
  /** A resident is pregnant. */
  | 'PREGNANT'
  /** Vulnerable, until a decision says otherwise. */
  | 'VULNERABLE';

/** How a number was printed. */
export type PublishedSign =
  /** Not rounded, by a decision of the region (practice 36). */
  | 'EXACT'
  /** This cannot occur. */
  | 'IMPOSSIBLE'
  /** Left out (`.`): there are fewer than ten, or another number could be computed from it. */
  | 'LEFT_OUT'
  /** Rounded to a multiple of five, totals too: a total need not be the sum of its parts. */
  | 'ROUNDED';

/** How well somebody reads Dutch (practice 6). */
export type ReadingLevel =
  /** Reads short, plain sentences. */
  | 'LITTLE'
  /** Does not read Dutch: tell it, or have it told. */
  | 'NOT'
  /** Reads letters without help. */
  | 'WELL';

/** What may become of an operation (architecture §2). */
export type ReceiptStatus =
  /** It is in the file. */
  | 'APPLIED'
  /** It is in the file, and at least one field waits for a person to choose. */
  | 'CONFLICT'
  /** Nothing changed; the refusal says why. */
  | 'REFUSED'
  /** Kept word for word for the case team, who settles it. */
  | 'REVIEW';

/** Records a step on the way to a protective administrator (practice 23). */
export type RecordAdministration = {
  /** His name: wanted when appointed. */
  readonly administrator?: string | null | undefined;
  /** The advice it follows; absent is the one that is open, if any. */
  readonly advice?: string | null | undefined;
  /** What happened. */
  readonly event: AdministrationEvent;
  /** The first day of the administration: wanted when appointed. */
  readonly from?: string | null | undefined;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day. */
  readonly on: string;
  /** His office, when it is one of the region: it may be invited. */
  readonly organisation?: string | null | undefined;
};

/** Records which organisations were at a meeting. */
export type RecordAttendance = {
  /** The organisations, at most 100. */
  readonly attendance: ReadonlyArray<NewMeetingAttendance>;
  /** The version its writer saw. */
  readonly expectedVersion: number;
  /** The meeting. */
  readonly id: string;
};

/** A client's consent (practice 11). */
export type RecordConsent = {
  /** When the client was born. */
  readonly birthDate: string;
  /** The client's name, as the client gives it; at most 200 characters. The last word is compared with the surname of a tenant. */
  readonly clientName: string;
  /** What shows it: where the paper is, what was said; at most 2,000 characters. */
  readonly evidence: string;
  /** How it was given. */
  readonly form: ConsentForm;
  /** On which day; not in the future. */
  readonly givenOn: string;
  /** Digits, 1 to 99999. */
  readonly houseNumber: string;
  /** Made by the client program. */
  readonly id: string;
  /** Dutch postal code, such as 6811 AA. */
  readonly postalCode: string;
  /** What follows the house number, such as A or bis; at most 20 characters. */
  readonly suffix?: string;
  /** The last day it holds; at most 12 months after it was given. */
  readonly until: string;
};

/** Records an urgent consultation; it comes back on the next agenda (practice 19). */
export type RecordConsultation = {
  /** By phone. */
  readonly byPhone?: boolean | null | undefined;
  /** When. */
  readonly on: string;
  /** What came of it. */
  readonly outcome?: string | null | undefined;
  /** Who took part, at least two. */
  readonly participants: ReadonlyArray<NewParticipant>;
  /** What could not wait. */
  readonly question: string;
  /** The referral; absent when it was not about one. */
  readonly referral?: string | null | undefined;
  /** At what time, such as 14:30. */
  readonly startsAt: string;
};

/** Records a try to speak the household (route 1.2). It belongs to the organisation that made it (practice 8). */
export type RecordContactAttempt = {
  /** How. */
  readonly channel: ContactChannel;
  /** When on the day. */
  readonly dayPart?: DayPart | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** Somebody was spoken. */
  readonly reached?: boolean | null | undefined;
  /** What came of it. */
  readonly summary?: string | null | undefined;
};

/** Records how and when the household got its copy of what was agreed at a visit (practice 34). */
export type RecordCopy = {
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** The visit. */
  readonly visit: string;
  /** How the household got it. */
  readonly way: CopyWay;
};

/** Records a step of the law. */
export type RecordLegalEvent = {
  /** Verstek: judged without the tenant there; for JUDGMENT. */
  readonly byDefault?: boolean | null | undefined;
  /** The date the bailiff named; wanted for EVICTION_ANNOUNCED. */
  readonly evictOn?: string | null | undefined;
  /** What happened. */
  readonly kind: LegalEventKind;
  /** The day it happened, at most 2 ahead. */
  readonly on: string;
  /** Case or file number of court or bailiff; no names. */
  readonly reference?: string | null | undefined;
  /** Who said so, when you record it for a landlord without an account (practice 15). */
  readonly source?: string | null | undefined;
  /** The tenancy; absent is the running one. */
  readonly tenancy?: string | null | undefined;
  /** The end; wanted for MORATORIUM_GRANTED. Longer than the law's 6 months is recorded and marked. */
  readonly until?: string | null | undefined;
};

/** Records how it ended. An eviction without a clearance for its day is an incident too (route 3.2f). */
export type RecordOutcome = {
  /** Where the household went; absent is UNKNOWN. */
  readonly destination?: Destination | null | undefined;
  /** How. */
  readonly kind: OutcomeKind;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
};

/** Records what was explored with the household, or why nothing was (route 3.2c). */
export type RecordOwnSolution = {
  /** Why this was not explored. */
  readonly notExploredReason?: string | null | undefined;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** The plan. */
  readonly plan?: string | null | undefined;
  /** Whether it can be; wanted when explored. */
  readonly possible?: Answer | null | undefined;
  /** With whom and what; absent when not explored. */
  readonly what?: string | null | undefined;
};

/** Records months of the rent ledger, mostly from a landlord's file; adds the tenancy when it is new (route 1.1). */
export type RecordRent = {
  /** The day the books were read: an older reading never overwrites a newer one. */
  readonly asOf: string;
  /** At most 240. */
  readonly months: ReadonlyArray<NewRentMonth>;
  /** The tenancy. */
  readonly tenancy: NewTenancy;
};

/** Records what a resident asks about their data, as it was asked (GDPR art. 16, 17, 18 and 21; practice 30). */
export type RecordRightsRequest = {
  /** Which part of the file it is about; a correction says so, absent is all of it. */
  readonly about?: OverviewSection | null | undefined;
  /** How it is known who asks: of a document nothing is kept. */
  readonly identified: IdentifiedHow;
  /** What is asked. */
  readonly kind: RightsKind;
  /** The day it was asked, at most 2 ahead: the month to answer counts from it. */
  readonly on: string;
  /** Who asks for them, and as what; absent when they ask themselves. */
  readonly representative?: string | null | undefined;
  /** Whose data they are. */
  readonly resident: string;
  /** What they ask, in their own words. */
  readonly words: string;
};

/** Records a step of the reporting code: a fact that a landlord and an overview never show (practice 29). */
export type RecordSafeHomeReport = {
  /** What was seen or agreed. */
  readonly note?: string | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** Whom the worry is about; absent when that is not said. */
  readonly residents?: ReadonlyArray<string> | null | undefined;
  /** Which step. */
  readonly step: ReportingCodeStep;
};

/** Reports a home visit as one operation. Only day, outcome and one sentence are mandatory (practice 31). */
export type RecordVisit = {
  /** What was agreed; facet CARE. */
  readonly agreements?: string | null | undefined;
  /** Pictures that come after the words, at most 20: PATCH /uploads/{id} once there is a receipt (tablet §3). */
  readonly attachments?: ReadonlyArray<NewAttachment> | null | undefined;
  /** Conditions checked at the visit (route 3.1g–j). */
  readonly checks?: ReadonlyArray<VisitCheck> | null | undefined;
  /** How the children are; facet YOUTH (practice 32). */
  readonly children?: string | null | undefined;
  /** What was wrong in that one; wanted with supersedes; facet CARE. */
  readonly correctionReason?: string | null | undefined;
  /** What was discussed; facet CARE. */
  readonly discussed?: string | null | undefined;
  /** Explained what we write down and who sees it: at the first visit (practice 30). */
  readonly explainedRecording?: boolean | null | undefined;
  /** What there is to say about income, spending and letters; facet FINANCES (practice 32). */
  readonly finances?: string | null | undefined;
  /** Goals that were looked at: each is set anew with its level (route 0.4). */
  readonly goals?: ReadonlyArray<VisitGoal> | null | undefined;
  /** What the household says, in its own words; facet CARE. */
  readonly householdSays?: string | null | undefined;
  /** What comes in and goes out every month, at most 60 lines; facet FINANCES (route 3.1i). */
  readonly money?: ReadonlyArray<NewMoneyLine> | null | undefined;
  /** Plans the next visit. */
  readonly next?: PlanVisit | null | undefined;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** Who else was there. */
  readonly othersPresent?: string | null | undefined;
  /** What came of it: comes first. */
  readonly outcome: VisitOutcome;
  /** The planned visit it is of. */
  readonly plannedVisit?: string | null | undefined;
  /** Residents who were there. */
  readonly present?: ReadonlyArray<string> | null | undefined;
  /** How far steps were. */
  readonly progress?: ReadonlyArray<VisitProgress> | null | undefined;
  /** Own network and places; facet ROOF (practice 32). */
  readonly roof?: string | null | undefined;
  /** Local time, 14:30. */
  readonly startedAt?: string | null | undefined;
  /** One sentence at the least; facet CARE. */
  readonly summary: string;
  /** The report that this one corrects, of your own organisation: this one is then the whole report, and takes its place. Of one that was corrected already, the last is meant (practice 31). */
  readonly supersedes?: string | null | undefined;
};

/** Records what visitors must mind. The landlord reads it without the reason (practice 29). */
export type RecordWarning = {
  /** What to do about it, at least one. */
  readonly advice: ReadonlyArray<VisitAdvice>;
  /** What is so at this door; everybody who visits reads it. */
  readonly fact: string;
  /** How this is known. */
  readonly reason: string;
  /** The last day, at most 6 months ahead; absent is those 6 months. */
  readonly until?: string | null | undefined;
};

/** Why the household must be reported (route 2.4). */
export type ReferralGround =
  /** Nobody knows who lives here: derived, cannot be unticked (practice 2). */
  | 'COMPOSITION_UNKNOWN'
  /** A family with minor children: derived, cannot be unticked. */
  | 'MINOR_CHILDREN'
  /** Multiprobleemhuishouden. */
  | 'MULTI_PROBLEM'
  /** Woonoverlast. */
  | 'NUISANCE'
  /** Kwetsbaar huishouden. */
  | 'VULNERABLE';

/** What a program may conclude from a refusal. Errors of a request carry the same codes in `extensions.code`. */
export type RefusalCode =
  /** The household was erased. */
  | 'ERASED'
  /** Somebody in this role may never do this. */
  | 'FORBIDDEN'
  /** The operation's id was used before for something else. */
  | 'ID_REUSED'
  /** The input cannot be right; correct it and send again. */
  | 'INVALID'
  /** The writer could do this once, or nobody knows the file; what was written is kept for review. */
  | 'LOST_ACCESS'
  /** The file's state does not allow it; the message says what is missing. */
  | 'NOT_NOW'
  /** A release of data would tell too much about somebody, and is not made. */
  | 'RELEASE_REFUSED'
  /** It names something that is not in the file. */
  | 'UNKNOWN'
  /** A safety rule of the route forbids it; nobody may override (route 3.2f). */
  | 'UNSAFE';

/** Answers that question with no, by the chair. */
export type RefuseClearance = {
  /** Why, for the landlord to read: no names (practice 28). */
  readonly reason: string;
  /** The question. */
  readonly request: string;
};

/** Records that residents refused a place (practice 25). */
export type RefusePlacement = {
  /** The day. */
  readonly on: string;
  /** The placement. */
  readonly placement: string;
  /** Who refuses; absent is everybody it is for. */
  readonly residents?: ReadonlyArray<string> | null | undefined;
  /** What they say about it. */
  readonly words: string;
};

/** Opens a file. Never refused for a likely duplicate (architecture §2). */
export type RegisterHousehold = {
  /** Where the dwelling is. */
  readonly address: NewAddress;
  /** How the household is reached. */
  readonly contact?: NewContact | null | undefined;
  /** How the file is called, mostly the tenant's surname. */
  readonly name: string;
  /** Who lives here, as far as known. */
  readonly residents?: ReadonlyArray<NewResident> | null | undefined;
  /** The rental contract, as far as known. */
  readonly tenancy?: NewTenancy | null | undefined;
};

/** Records what the special-care desk says of a registration that was decided; by the desk itself (practice 20). */
export type RegisterSpecialCare = {
  /** The decision that asks for it. */
  readonly decision: string;
  /** Why; wanted when it is refused. */
  readonly note?: string | null | undefined;
  /** When. */
  readonly on: string;
  /** RECEIVED, ACCEPTED or REFUSED. */
  readonly state: SpecialCareState;
};

/** Registers an eviction that was announced for a household that nobody reported. By chair or secretary (practice 15). */
export type RegisterUnreferred = {
  /** Why the landlord wants to evict, as the notice says (practice 13). */
  readonly cause?: ClaimCause | null | undefined;
  /** The date it names. */
  readonly evictOn?: string | null | undefined;
  /** What the household says itself, or why it was not asked (practice 16). */
  readonly householdSays?: string | null | undefined;
  /** The day of the bailiff's notice, at most 2 ahead. */
  readonly on?: string | null | undefined;
  /** The bailiff's file number; no names. */
  readonly reference?: string | null | undefined;
  /** Who told it. */
  readonly source?: string | null | undefined;
  /** In a few sentences. */
  readonly summary?: string | null | undefined;
  /** The tenancy; absent is the running one, or not known. */
  readonly tenancy?: string | null | undefined;
};

/** How two files stand to each other. */
export type RelationKind =
  /** Gaat verder voor: the other file is closed, this one goes on. */
  | 'GOES_ON_FOR'
  /** Gesloten, gaat verder in: this file is closed, the other one goes on. */
  | 'GOES_ON_IN'
  /** Een ander huishouden: somebody looked, and they are two households. */
  | 'NOT_THE_SAME';

/** How the tables of a release are written. */
export type ReleaseFormat =
  /** Comma-separated values (RFC 4180). */
  | 'CSV'
  /** JSON Lines: an object on each line. */
  | 'JSONL'
  /** Apache Parquet. */
  | 'PARQUET'
  /** A workbook (Office Open XML). */
  | 'XLSX';

/** What a release of data holds (datasets, releases). */
export type ReleaseKind =
  /** A line for each threat, for one research project: pseudonyms, months, age bands; no names and no text. */
  | 'MICRODATA'
  /** What is kept of one resident (practice 30). */
  | 'OVERVIEW'
  /** The files of your organisation as you may see them, for its own systems. */
  | 'OWN_DATA'
  /** Tables of counts that anybody may read: too few is not shown. */
  | 'PUBLICATION';

/** A release that you ask for. */
export type ReleaseOrder = {
  /** How its tables are written, one to four of them; none for an overview, which has a form of its own. */
  readonly formats: ReadonlyArray<ReleaseFormat>;
  /** Of an overview: whose file. */
  readonly household?: string | null | undefined;
  /** Made by you: sending the same twice makes one. */
  readonly id: string;
  /** What it holds. */
  readonly kind: ReleaseKind;
  /** Of a publication and of microdata: months that are over, at most ten years. */
  readonly period?: StatisticsPeriod | null | undefined;
  /** Of microdata: the research project. */
  readonly project?: string | null | undefined;
  /** Of an overview: who in it. */
  readonly resident?: string | null | undefined;
};

/** Gives a resident the overview that the case team checked, and says what is kept back and on which ground (practice 30). */
export type ReleaseOverview = {
  /** The resident. */
  readonly resident: string;
  /** What is kept back; absent is nothing. */
  readonly withheld?: ReadonlyArray<NewWithheldPart> | null | undefined;
};

/** How far a release is. */
export type ReleaseState =
  /** Somebody cancelled it before it was done. */
  | 'CANCELLED'
  /** Its files can be taken until it expires. */
  | 'DONE'
  /** Its files were destroyed: its time is over, or something that stood in them was erased. */
  | 'EXPIRED'
  /** It broke three times in a row. */
  | 'FAILED'
  /** It would tell too much about somebody, or its maker may not any more: `refusal` says why. */
  | 'REFUSED'
  /** It is being made. */
  | 'RUNNING'
  /** It waits for its turn: in a region one is made at a time. */
  | 'WAITING';

/** Another name for a device. */
export type RenameDevice = {
  /** The device. */
  readonly device: string;
  /** Of the device its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** At most 80 characters. */
  readonly name: string;
};

/** Another name for an organisation. */
export type RenameOrganisation = {
  /** Of the organisation its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** What it is called from now on, at most 120 characters. */
  readonly name: string;
  /** Which. */
  readonly organisation: string;
};

/** Another name for the region. */
export type RenameRegion = {
  /** Of the region its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** What it is called from now on, at most 120 characters; no other region of the server is called so. */
  readonly name: string;
};

/** Opens a closed file again: the outcome was not right, or the household needs a plan after all. Online. */
export type ReopenFile = {
  /** Why, at most 4,000 characters. */
  readonly reason: string;
};

/** Records what should not have happened. It always succeeds (route 3.2f). */
export type ReportIncident = {
  /** What it is. */
  readonly kind: IncidentKind;
  /** The day, at most 2 ahead. */
  readonly on: string;
  /** In words. */
  readonly what: string;
};

/** The five steps of the reporting code (meldcode); the fifth has two answers. */
export type ReportingCodeStep =
  /** 2: overlegd met een deskundige of Veilig Thuis. */
  | 'COLLEAGUE_CONSULTED'
  /** 5: hulp georganiseerd in plaats van gemeld. */
  | 'HELP_ARRANGED'
  /** 5: gemeld bij Veilig Thuis. */
  | 'REPORTED'
  /** 1: signalen in kaart gebracht. */
  | 'SIGNS_MAPPED'
  /** 3: gesproken met de betrokkenen. */
  | 'SPOKEN_WITH_FAMILY'
  /** 4: gewogen. */
  | 'WEIGHED';

/** Asks for a place (route 3.2d). */
export type RequestPlacement = {
  /** The first night. */
  readonly from: string;
  /** What sort of place. */
  readonly kind: PlacementKind;
  /** In words. */
  readonly note?: string | null | undefined;
  /** The plan. */
  readonly plan?: string | null | undefined;
  /** For whom, at least one. */
  readonly residents: ReadonlyArray<string>;
  /** The last night; absent is open. */
  readonly until?: string | null | undefined;
};

/** Sends the prepared request to youth protection. A person does so (practice 26). */
export type RequestYouthProtection = {
  /** Why they do not: wanted when they do not. */
  readonly notToldReason?: string | null | undefined;
  /** Of the region's youth protection: it comes into the file. */
  readonly organisation: string;
  /** The parents know of the request. */
  readonly parentsTold: boolean;
  /** The request; absent is the prepared text. */
  readonly text?: string | null | undefined;
};

/** How somebody is tied to the tenancy. */
export type ResidentRole =
  /** Child of a resident, also an adult child. */
  | 'CHILD'
  /** Medehuurder. */
  | 'CO_TENANT'
  /** Kostganger, onderhuurder. */
  | 'LODGER'
  /** Anybody else. */
  | 'OTHER'
  /** Partner who does not rent. */
  | 'PARTNER'
  /** Other relative. */
  | 'RELATIVE'
  /** Huurder. */
  | 'TENANT';

/** Chooses which of two values stays. What takes protection away is chosen by somebody else than its writer (practice 3). */
export type ResolveConflict = {
  /** Which value stays. */
  readonly choice: ConflictChoice;
  /** `made.id` of the conflict. */
  readonly conflict: string;
  /** Why; wanted when protection is taken away. */
  readonly reason?: string | null | undefined;
};

/** The end of an organisation, taken back. */
export type ResumeOrganisation = {
  /** Of the organisation its writer saw. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** Which; its day has not come. */
  readonly organisation: string;
};

/** Sends a referral back to its landlord. By the chair, online (route 2.3). */
export type ReturnReferral = {
  /** What the landlord must mend. */
  readonly reason: string;
  /** The referral. */
  readonly referral: string;
};

/** What becomes of what was left behind. */
export type ReviewChoice =
  /** Not into the file; the words stay with the operation. */
  | 'KEEP_ASIDE'
  /** Into the file, in its writer's name. */
  | 'TAKE_IN';

/** Takes a clearance back: the safe direction, so the chair alone may (practice 19). */
export type RevokeClearance = {
  /** The clearance. */
  readonly clearance: string;
  /** Why. */
  readonly reason: string;
};

/** What a resident asks about their data. */
export type RightsKind =
  /** Verbeteren (GDPR art. 16). */
  | 'CORRECTION'
  /** Wissen (GDPR art. 17). */
  | 'ERASURE'
  /** Bezwaar (GDPR art. 21). */
  | 'OBJECTION'
  /** Beperken (GDPR art. 18). */
  | 'RESTRICTION';

/** What the answer to a request about data is. */
export type RightsOutcome =
  /** Two months longer, once, told within the month (GDPR art. 12.3). */
  | 'EXTENDED'
  /** Ja: a restriction begins, an erasure comes when the file is closed and nothing needs it. */
  | 'GRANTED'
  /** A restriction ends; the resident is told before (GDPR art. 18.3). */
  | 'LIFTED'
  /** Deels: of an erasure what people wrote goes, and the facts stay for their term. */
  | 'PARTLY'
  /** Nee, with the reason and where to complain (GDPR art. 12.4). */
  | 'REFUSED'
  /** The resident asks it no longer. */
  | 'WITHDRAWN';

/** Which of the two plans follows (route 3). */
export type Scenario =
  /** Plan van aanpak ontruimen (route 3.2). */
  | 'EVICT'
  /** Plan van aanpak ter voorkoming huisuitzetting (route 3.1). */
  | 'PREVENT';

/** What an access token lets a program do (access §1). */
export type Scope =
  /** Asking questions. */
  | 'READ'
  /** Bringing rent files, and nothing else. */
  | 'RENT'
  /** Asking what the API offers. */
  | 'SCHEMA'
  /** Writing down what its role may. */
  | 'WRITE';

/** Gives a meeting its agenda, in order. */
export type SetAgenda = {
  /** The version its writer saw. */
  readonly expectedVersion: number;
  /** The meeting. */
  readonly id: string;
  /** Every item, at most 100. */
  readonly items: ReadonlyArray<NewAgendaItem>;
};

/** Sets a goal; naming the goal it follows up keeps the earlier one as history (route 0.4). */
export type SetGoal = {
  /** Now: 1 to 5. */
  readonly currentLevel?: number | null | undefined;
  /** In words. */
  readonly description: string;
  /** The part of life. */
  readonly domain: LifeDomain;
  /** The goal it takes the place of. */
  readonly followsUp?: string | null | undefined;
  /** When it is looked at again. */
  readonly nextControlOn: string;
  /** The helping organisation that owns it, never the landlord (practice 12). */
  readonly organisation: string;
  /** The person. */
  readonly owner?: string | null | undefined;
  /** The plan; absent before there is one (practice 12). */
  readonly plan?: string | null | undefined;
  /** At the start: 1 (acute) to 5 (self-reliant). */
  readonly startLevel?: number | null | undefined;
  /** What is aimed at: 1 to 5. */
  readonly targetLevel?: number | null | undefined;
};

/** A change of the region's parameters. Values that it does not name go on. */
export type SetParameters = {
  /** The whole list of days that are no working days here, at most 200, none on a Saturday or Sunday, within three years; absent leaves it as it is (practice 26). */
  readonly closedDays?: ReadonlyArray<NewClosedDay> | null | undefined;
  /** Of the last change you saw; 0 when there was none. */
  readonly expectedVersion: number;
  /** The first day the values hold: today or later, within three years. */
  readonly fromDay: string;
  /** Made by the client; sending it twice changes once. */
  readonly id: string;
  /** Why the region changes this. */
  readonly reason: string;
  /** At least one, or closedDays. */
  readonly values: ReadonlyArray<NewParameterValue>;
};

/** A whole telephone list. */
export type SetPhoneList = {
  /** Who answers for the organisation, and when: at most 200 shifts. */
  readonly duty?: ReadonlyArray<NewDutyShift>;
  /** Of the list its writer saw; 0 when there was none. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** Colleagues with their number at work, at most 500. */
  readonly people?: ReadonlyArray<NewPersonPhone>;
  /** Of the organisation itself. */
  readonly phone?: string;
};

/** The region's whole list of numbers for an emergency. */
export type SetRegionNumbers = {
  /** Of the list its writer saw; 0 when there was none. */
  readonly expectedVersion: number;
  /** Made by the client, new for every change. */
  readonly id: string;
  /** At most 30. */
  readonly lines: ReadonlyArray<NewRegionNumber>;
};

/** What a region may lack before it can work. */
export type SetUpNeed =
  /** No case manager to appoint (route 3.1a). */
  | 'CASE_MANAGER'
  /** No case team: nobody visits a household (route 3.1a). */
  | 'CASE_TEAM'
  /** No chair of the Regieteam: nobody decides or clears. */
  | 'CHAIR'
  /** No day that the region is closed beside the national ones (practice 26). */
  | 'CLOSED_DAYS'
  /** The weighing counts with the example's costs (route 0.3). */
  | 'COSTS'
  /** No numbers for an emergency (practice 33). */
  | 'CRISIS_NUMBERS'
  /** Nobody advises about debts (practice 22). */
  | 'DEBT_ASSISTANCE'
  /** No housing association: nobody reports a household (route 2.1). */
  | 'LANDLORD'
  /** An organisation where nobody signs in. */
  | 'ORGANISATION_NO_PEOPLE'
  /** Nobody works for a landlord. */
  | 'RENT_OFFICER'
  /** One administrator only: who forgets a password is locked out. */
  | 'SECOND_ADMINISTRATOR'
  /** No special-care desk: nobody registers for special care (route 2.5). */
  | 'SPECIAL_CARE'
  /** Nobody looked at the region's own values (architecture §1). */
  | 'VALUES'
  /** Several for youth protection, and nobody said which gets the requests (practice 26). */
  | 'YOUTH_CHOICE'
  /** No youth protection: nobody gets the requests for children (route 3.2e). */
  | 'YOUTH_PROTECTION'
  /** Nobody works for youth protection to acknowledge a request (practice 26). */
  | 'YOUTH_WORKER';

/** Settles one operation that was left behind. By the case team, online. */
export type SettleReview = {
  /** What becomes of it. */
  readonly choice: ReviewChoice;
  /** The operation that was left behind, on the same household. */
  readonly operation: string;
  /** Why; wanted for KEEP_ASIDE. */
  readonly reason?: string | null | undefined;
};

/** The answer to the question of route 3.2d. */
export type ShelterAnswer =
  /** Crisisplek. */
  | 'CRISIS_PLACE'
  /** Neither, with the reason. */
  | 'NEITHER'
  /** Een andere woonvorm. */
  | 'OTHER_HOUSING';

/** How much of a facet somebody sees. */
export type Sight =
  /** All of it. */
  | 'ALL'
  /** Cut away. */
  | 'NONE'
  /** Own things, or a summary. */
  | 'PART';

/** How far a registration with the special-care desk is (practice 20). */
export type SpecialCareState =
  /** Accepted by the desk. */
  | 'ACCEPTED'
  /** Question (c) was answered no. */
  | 'NOT_NEEDED'
  /** Received by the desk. */
  | 'RECEIVED'
  /** Refused by the desk. */
  | 'REFUSED'
  /** Decided; the desk has not received it yet. */
  | 'WAITING';

/** Agrees who stays in touch after it ended. */
export type StartAftercare = {
  /** The helping organisation. */
  readonly organisation: string;
  /** The person; absent when the organisation names one later. */
  readonly owner?: string | null | undefined;
  /** The last day. */
  readonly until: string;
  /** In words. */
  readonly what: string;
};

/** One number of a table. */
export type StatisticsCellOf = {
  /** A choice for everything its row was split by, and the filter of the table. */
  readonly filter?: ReadonlyArray<MarkChoice> | null | undefined;
  /** What was counted. */
  readonly measure: Measure;
  /** The months it counts. */
  readonly period: StatisticsPeriod;
};

/** From a month up to and including another. */
export type StatisticsPeriod = {
  /** The first month. */
  readonly from: string;
  /** The last month; not before the first. */
  readonly to: string;
};

/** How far a step is. */
export type StepStatus =
  /** Done. */
  | 'DONE'
  /** Will not be done; the note says why. */
  | 'DROPPED'
  /** Not begun. */
  | 'OPEN'
  /** Begun. */
  | 'STARTED';

/**
 * Reports a household to the Regieteam: the case form, complete (route 2). What
 * must be there is said below; everything that is missing is named at once in
 * `Refusal.missing`.
 */
export type SubmitReferral = {
  /** Wanted: why the landlord goes to court (practice 13). */
  readonly cause?: ClaimCause | null | undefined;
  /** The draft it was made from: that one is gone then. */
  readonly draft?: string | null | undefined;
  /** The referral that was returned, when this one takes its place. */
  readonly followsUp?: string | null | undefined;
  /** Why the household must be reported, beside what is derived (route 2.4); at least one with those. */
  readonly grounds?: ReadonlyArray<ReferralGround> | null | undefined;
  /** Wanted: what the household says itself, or why it was not asked (practice 16). */
  readonly householdSays?: string | null | undefined;
  /** How. */
  readonly informedHow?: string | null | undefined;
  /** In which language, BCP 47. */
  readonly informedLanguage?: string | null | undefined;
  /** Instead of the four above: danger to a resident, goes to the chair (practice 14). */
  readonly notInformedReason?: string | null | undefined;
  /** What was tried before, at least one (route 2.3). */
  readonly priorEfforts?: ReadonlyArray<NewPriorEffort> | null | undefined;
  /** Wanted: when the landlord plans to go to court (route 2.1). */
  readonly seekJudgmentOn?: string | null | undefined;
  /** Who said so: wanted when you report for a landlord without an account (practice 15). */
  readonly source?: string | null | undefined;
  /** In a few sentences. */
  readonly summary?: string | null | undefined;
  /** The tenancy; absent is the running one. */
  readonly tenancy?: string | null | undefined;
  /** What the tenant answered. */
  readonly tenantAnswer?: string | null | undefined;
  /** When the tenant was informed, in writing (route 2.2). */
  readonly tenantInformedOn?: string | null | undefined;
  /** Wanted on a ground of nuisance (practice 4). */
  readonly vulnerable?: Answer | null | undefined;
};

/** Why cells of a publication are not shown. */
export type SuppressionReason =
  /** Others could be reckoned from it, in this release or with an earlier one. */
  | 'FOR_OTHERS'
  /** Fewer than ten. */
  | 'TOO_FEW'
  /** All of a group, so that it would tell of each in it. */
  | 'WHOLE_GROUP';

/** Suspends the eviction with a mandatory term (route 3.1c–e). */
export type SuspendEviction = {
  /** The first day. */
  readonly from: string;
  /** The arrears frozen (route 3.1d); 0 when there are none. */
  readonly frozenCents: number;
  /** The day they were frozen; wanted when there are. */
  readonly frozenOn?: string | null | undefined;
  /** The plan. */
  readonly plan?: string | null | undefined;
  /** The last day of the term. */
  readonly until: string;
};

/** Which files of a team: every field that is given must match. */
export type TeamFilter = {
  /** The case manager; files without one when absent. */
  readonly caseManager?: string | null | undefined;
  /** Without a visit or contact for long. */
  readonly silent?: boolean | null | undefined;
};

/** An edit of a text: what the writer saw and what it should become (architecture §2). */
export type TextChange = {
  /** What the writer saw; absent is "". */
  readonly from?: string | null | undefined;
  /** What it should become; absent is "". */
  readonly to?: string | null | undefined;
};

/** Koppeling ongedaan maken: this file was linked by mistake and opens again as it stood. What was written in the other file meanwhile stays there; who was added or marked there since counts here too, as somebody unknown where not everybody may know who it is. Who lives where is to be established anew in both, and both lose their clearance (route 3.2f). */
export type UnlinkHousehold = {
  /** The file that went on for this one; one that you may link too. */
  readonly from: string;
  /** Why the link was wrong. */
  readonly reason: string;
};

/** What a visitor should do (practice 29). */
export type VisitAdvice =
  /** Overleg eerst met de politie. */
  | 'ASK_POLICE_BEFORE'
  /** Bel eerst. */
  | 'CALL_BEFORE'
  /** Ga alleen overdag. */
  | 'DAYLIGHT_ONLY'
  /** Noem niet dat er contact was met een bewoner. */
  | 'DO_NOT_MENTION_CONTACT'
  /** Ga met z'n tweeën. */
  | 'GO_WITH_TWO'
  /** Spreek ergens anders af. */
  | 'MEET_ELSEWHERE'
  /** Let op de hond. */
  | 'MIND_THE_DOG'
  /** Ga niet alleen na 18 uur. */
  | 'NOT_ALONE_AFTER_SIX'
  /** Bescherm uzelf tegen een besmettelijke ziekte. */
  | 'PROTECT_AGAINST_ILL'
  /** Meld u voor en na het bezoek bij een collega. */
  | 'TELL_COLLEAGUE';

/** One condition checked at a visit (practice 22). */
export type VisitCheck = {
  /** Which condition. */
  readonly condition: Condition;
  /** What was seen. */
  readonly evidence?: string | null | undefined;
  /** Of the tenant; wanted when not met. */
  readonly explanation?: string | null | undefined;
  /** What was found. */
  readonly outcome: CheckOutcome;
  /** The plan it was made under. */
  readonly plan: string;
};

/** The control of one goal at a visit: the goal goes on with its new level (route 0.4). */
export type VisitGoal = {
  /** The goal; one that was set anew meanwhile is followed. */
  readonly goal: string;
  /** Now: 1 (acute) to 5 (self-reliant). */
  readonly level: number;
  /** When it is looked at again. */
  readonly nextControlOn: string;
};

/** What came of a visit (practice 31). */
export type VisitOutcome =
  /** Nobody home; a card was left. */
  | 'NOBODY_HOME'
  /** Not let in. */
  | 'NOT_LET_IN'
  /** Somebody was spoken. */
  | 'SPOKEN'
  /** Stopped for safety. */
  | 'STOPPED_FOR_SAFETY';

/** How far one step was, at a visit. */
export type VisitProgress = {
  /** In words; wanted for DROPPED. */
  readonly note?: string | null | undefined;
  /** How far it is. */
  readonly status: StepStatus;
  /** The step. */
  readonly step: string;
};

/** Why a household is marked vulnerable: a short list, no diagnosis (practice 4). */
export type VulnerabilityReason =
  /** Cannot do without care. */
  | 'CARE_DEPENDENT'
  /** Cannot manage alone. */
  | 'LIMITED_SELF_RELIANCE'
  /** Multiprobleemhuishouden: several problems at once. */
  | 'MULTI_PROBLEM'
  /** Frail by age. */
  | 'OLD_AGE'
  /** Else; said in the note. */
  | 'OTHER'
  /** Danger at home. */
  | 'UNSAFE_AT_HOME';

/** Costs of evicting and of preventing in figures (route 0.3). */
export type WeighCosts = {
  /** The lines that count, 1 to 200. */
  readonly lines: ReadonlyArray<WeighLine>;
  /** Which version of the region's cost table; 0 is the example. */
  readonly version: number;
};

/** One line of the cost table and how often it counts (route 0.3). */
export type WeighLine = {
  /** Its name inside the table. */
  readonly key: string;
  /** How many units, 1 to 10,000. */
  readonly times: number;
};

/** Takes the advice back, by debt assistance (practice 23). */
export type WithdrawAdvice = {
  /** The advice. */
  readonly advice: string;
  /** The day. */
  readonly on: string;
  /** Why. */
  readonly reason: string;
};

/** The end of a consent (practice 11). */
export type WithdrawConsent = {
  /** The consent. */
  readonly id: string;
  /** The day the client withdrew it; not in the future. */
  readonly on: string;
};

/** Takes a place back: refused by the household, or fell through. It never counts again. */
export type WithdrawPlacement = {
  /** The placement. */
  readonly placement: string;
  /** Why. */
  readonly reason: string;
};

/** Takes a referral back. By who made it, online; after a decision record the outcome instead. */
export type WithdrawReferral = {
  /** Why. */
  readonly reason: string;
  /** The referral. */
  readonly referral: string;
};

/** Why a part of an overview is kept back (GDPR art. 15.4 and 23). */
export type WithholdingGround =
  /** It would harm an investigation. */
  | 'INVESTIGATION'
  /** It is about somebody else too. */
  | 'RIGHTS_OF_OTHERS'
  /** Somebody would be in danger. */
  | 'SAFETY_OF_SOMEBODY';

export type ArrearsRowFragment = { readonly work: { readonly tenancy: string, readonly number: string, readonly cents: number, readonly since: string, readonly days: number, readonly contacts: number, readonly lastContactOn: string | null, readonly lastReached: boolean | null, readonly arrangement: ArrangementStatus | null, readonly proposal: string | null, readonly mustReport: ReadonlyArray<ProtectionReason>, readonly next: string, readonly alert: { readonly code: AlertCode } | null }, readonly household: { readonly id: string, readonly name: string, readonly phase: Phase, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string } } };

export type ArrearsQueryVariables = Exact<{
  filter?: ArrearsFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArrearsQuery = { readonly arrears: { readonly edges: ReadonlyArray<{ readonly node: { readonly work: { readonly tenancy: string, readonly number: string, readonly cents: number, readonly since: string, readonly days: number, readonly contacts: number, readonly lastContactOn: string | null, readonly lastReached: boolean | null, readonly arrangement: ArrangementStatus | null, readonly proposal: string | null, readonly mustReport: ReadonlyArray<ProtectionReason>, readonly next: string, readonly alert: { readonly code: AlertCode } | null }, readonly household: { readonly id: string, readonly name: string, readonly phase: Phase, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PaymentStatusesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaymentStatusesQuery = { readonly paymentStatuses: { readonly edges: ReadonlyArray<{ readonly node: { readonly consent: { readonly id: string, readonly clientName: string, readonly birthDate: string, readonly postalCode: string, readonly houseNumber: string, readonly suffix: string, readonly form: ConsentForm, readonly givenOn: string, readonly until: string, readonly evidence: string, readonly recordedBy: string }, readonly arrears: { readonly arrearsCents: number, readonly frozenCents: number, readonly newArrearsCents: number, readonly since: string, readonly asOf: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordConsentMutationVariables = Exact<{
  consent: RecordConsent;
}>;


export type RecordConsentMutation = { readonly recordConsent: { readonly id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  consent: WithdrawConsent;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly id: string, readonly withdrawnOn: string | null } };

export type CostsFragment = { readonly version: number, readonly example: boolean, readonly lines: ReadonlyArray<{ readonly times: number, readonly key: string, readonly side: CostSide, readonly name: string, readonly unit: string, readonly fromCents: number, readonly toCents: number, readonly source: string, readonly sourceOn: string }> };

export type DiscussionQueryVariables = Exact<{
  id: string;
}>;


export type DiscussionQuery = { readonly household: { readonly id: string, readonly version: number, readonly standpointRequests: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly dueOn: string, readonly organisations: ReadonlyArray<string>, readonly note: string, readonly made: { readonly for: string | null, readonly at: string | null } }> | null, readonly consultations: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly on: string, readonly startsAt: string, readonly byPhone: boolean, readonly question: string, readonly outcome: string, readonly made: { readonly by: string | null, readonly at: string | null }, readonly participants: ReadonlyArray<{ readonly organisation: string, readonly person: string | null }> }> | null, readonly heldOver: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly meeting: string | null, readonly meetingOn: string, readonly reason: string, readonly nextDiscussionOn: string, readonly made: { readonly at: string | null }, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly meeting: string | null, readonly consultation: string | null, readonly specialCareOrganisation: string | null, readonly specialCareOwner: string | null, readonly specialCareDueOn: string | null, readonly costs: { readonly version: number, readonly example: boolean, readonly lines: ReadonlyArray<{ readonly times: number, readonly key: string, readonly side: CostSide, readonly name: string, readonly unit: string, readonly fromCents: number, readonly toCents: number, readonly source: string, readonly sourceOn: string }> } | null, readonly telling: { readonly organisation: string, readonly owner: string | null, readonly on: string } | null }> | null } | null, readonly costTables: ReadonlyArray<{ readonly version: number, readonly validFrom: string, readonly example: boolean, readonly lines: ReadonlyArray<{ readonly key: string, readonly side: CostSide, readonly name: string, readonly unit: string, readonly fromCents: number, readonly toCents: number, readonly source: string, readonly sourceOn: string }> }> };

export type StoodQueryVariables = Exact<{
  id: string;
}>;


export type StoodQuery = { readonly household: { readonly id: string, readonly decisions: ReadonlyArray<{ readonly id: string, readonly asItStood: { readonly id: string, readonly version: number, readonly name: string, readonly registeredAt: string | null, readonly registeredBy: string | null, readonly registeredFor: string | null, readonly linkedTo: string | null, readonly wordsErasedOn: string | null, readonly withheld: boolean, readonly glassUntil: string | null, readonly today: string, readonly phase: Phase, readonly protected: boolean, readonly protection: ReadonlyArray<ProtectionReason>, readonly compositionKnown: boolean, readonly nextOn: string | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly arrearsCents: number | null, readonly restrictedSince: string | null, readonly shortenedVisits: ReadonlyArray<string>, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly contact: { readonly phone: string, readonly email: string, readonly bestTime: string, readonly language: string }, readonly access: ReadonlyArray<{ readonly facet: Facet, readonly sight: Sight, readonly reason: string }>, readonly clearanceNeeds: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> | null, readonly conditionStatus: ReadonlyArray<{ readonly condition: Condition, readonly outcome: CheckOutcome, readonly checkedOn: string | null, readonly source: CheckSource | null }> | null, readonly caseManagerNow: { readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean } | null, readonly regionParameters: ReadonlyArray<{ readonly from: string | null, readonly compositionDays: number, readonly roofNights: number, readonly endedDays: number }>, readonly alerts: ReadonlyArray<{ readonly code: AlertCode, readonly rule: string, readonly from: string | null, readonly until: string | null, readonly role: OrganisationRole | null, readonly person: string | null, readonly subject: string | null, readonly weight: number }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly role: OrganisationRole, readonly purpose: string, readonly legalBasis: LegalBasis | null, readonly from: string | null, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly role: ResidentRole, readonly language: string, readonly interpreter: boolean, readonly pregnant: boolean, readonly absent: boolean, readonly from: string | null, readonly leftOn: string | null, readonly leftReason: LeaveReason | null, readonly leftSource: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly compositions: ReadonlyArray<{ readonly id: string, readonly on: string, readonly source: CompositionSource, readonly residents: ReadonlyArray<string>, readonly note: string, readonly overtakenOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly vulnerabilities: ReadonlyArray<{ readonly id: string, readonly reason: VulnerabilityReason, readonly note: string, readonly unmarkedBy: string | null, readonly unmarkedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly reason: string, readonly until: string, readonly lastDay: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly safeHomeReports: ReadonlyArray<{ readonly id: string, readonly step: ReportingCodeStep, readonly on: string, readonly residents: ReadonlyArray<string>, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly secrets: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly people: ReadonlyArray<string>, readonly reason: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly overviewReleases: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly withheld: ReadonlyArray<{ readonly section: OverviewSection, readonly ground: WithholdingGround, readonly reason: string }> | null }> | null, readonly glassBreaks: ReadonlyArray<{ readonly id: string, readonly role: OrganisationRole, readonly reason: string, readonly until: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly holds: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly liftedOn: string | null, readonly liftedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly erasure: { readonly wordsOnly: boolean, readonly waits: ReadonlyArray<ErasureWait>, readonly from: string | null } | null, readonly rightsRequests: ReadonlyArray<{ readonly id: string, readonly kind: RightsKind, readonly resident: string, readonly representative: string, readonly on: string, readonly words: string, readonly about: OverviewSection | null, readonly identified: IdentifiedHow, readonly dueOn: string, readonly standing: RightsOutcome | null, readonly disputed: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly answers: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly on: string, readonly told: ContactChannel, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> }> | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly other: string, readonly kind: RelationKind, readonly reason: string, readonly endedOn: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly caseManagers: ReadonlyArray<{ readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean, readonly handover: string, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly tenancies: ReadonlyArray<{ readonly id: string, readonly landlord: string | null, readonly number: string, readonly tenantNumber: string, readonly dwellingNumber: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly arrearsCents: number, readonly arrearsAsOf: string | null, readonly inArrearsSince: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly ledger: ReadonlyArray<{ readonly month: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number, readonly asOf: string | null, readonly arrangement: string }> }> | null, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly tenancy: string, readonly on: string, readonly status: ArrangementStatus, readonly countsFrom: string | null, readonly totalCents: number, readonly paidCents: number, readonly householdSays: string, readonly note: string, readonly number: string, readonly answeredOn: string | null, readonly declinedReason: string, readonly administratorOn: string | null, readonly administratorAgrees: boolean, readonly administratorReason: string, readonly endedOn: string | null, readonly endReason: ArrangementEnd | null, readonly endNote: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly instalments: ReadonlyArray<{ readonly dueOn: string, readonly cents: number, readonly status: InstalmentStatus, readonly paidIn: string | null }> }> | null, readonly administrationAdvices: ReadonlyArray<{ readonly id: string, readonly on: string, readonly why: string, readonly status: AdviceStatus, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly administrationSteps: ReadonlyArray<{ readonly id: string, readonly advice: string | null, readonly event: AdministrationEvent, readonly on: string, readonly from: string | null, readonly administrator: string, readonly organisation: string | null, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly contactAttempts: ReadonlyArray<{ readonly id: string, readonly on: string, readonly dayPart: DayPart | null, readonly channel: ContactChannel, readonly reached: boolean, readonly summary: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly legalEvents: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly kind: LegalEventKind, readonly on: string, readonly evictOn: string | null, readonly until: string | null, readonly reference: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly cause: ClaimCause, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly followsUp: string | null, readonly unreferred: boolean, readonly returnedOn: string | null, readonly returnedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly openedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string, readonly result: string, readonly whyNotEnough: string }> }> | null, readonly standpoints: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly position: Position, readonly reasons: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly meetingOn: string, readonly urgent: boolean, readonly canBePrevented: boolean, readonly preventedReason: string, readonly specialCare: boolean, readonly specialCareReason: string, readonly scenario: Scenario, readonly weighing: string, readonly householdSays: string, readonly landlordText: string, readonly notVulnerable: boolean, readonly notVulnerableReason: string, readonly nextDiscussionOn: string | null, readonly missingStandpoints: ReadonlyArray<string> | null, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly agrees: boolean, readonly note: string }> | null, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly scenario: Scenario, readonly from: string, readonly endedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly followsUp: string | null, readonly domain: LifeDomain, readonly description: string, readonly organisation: string, readonly owner: string | null, readonly nextControlOn: string, readonly startLevel: number | null, readonly targetLevel: number | null, readonly currentLevel: number | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly stepProgress: ReadonlyArray<{ readonly id: string, readonly step: string, readonly status: StepStatus, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly from: string, readonly until: string, readonly frozenCents: number, readonly frozenOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly extends: string | null, readonly extendedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensionRequests: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly untilOn: string, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly specialCareRegistrations: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly state: SpecialCareState, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly checks: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly condition: Condition, readonly outcome: CheckOutcome, readonly on: string, readonly evidence: string, readonly explanation: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly ownSolutions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly possible: Answer | null, readonly note: string, readonly notExploredReason: string, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly answer: ShelterAnswer, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly placements: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly kind: PlacementKind, readonly status: PlacementStatus, readonly residents: ReadonlyArray<string>, readonly from: string, readonly until: string | null, readonly note: string, readonly provider: string, readonly providerOrganisation: string | null, readonly address: string, readonly capacity: number | null, readonly keepsTogether: boolean, readonly offeredBy: string | null, readonly offeredFor: string | null, readonly offeredOn: string | null, readonly confirmedBy: string | null, readonly confirmedFor: string | null, readonly confirmedOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly refusedBy: ReadonlyArray<string>, readonly refusedOn: string | null, readonly refusedWords: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly clearanceRequests: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly note: string, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly clearance: string | null, readonly refusedReason: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly missing: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> }> | null, readonly clearances: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly givenOn: string, readonly open: boolean, readonly revokedOn: string | null, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly revokedFor: string | null, readonly revokedCause: string, readonly revokedRule: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly youthRequests: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly parentsTold: boolean, readonly notToldReason: string, readonly text: string, readonly children: ReadonlyArray<string>, readonly evictOn: string | null, readonly acknowledgedOn: string | null, readonly acknowledgedBy: string | null, readonly answer: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly aftercares: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly owner: string | null, readonly until: string, readonly what: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly plannedVisits: ReadonlyArray<{ readonly id: string, readonly on: string, readonly startsAt: string, readonly visitor: string | null, readonly secondVisitor: string | null, readonly purpose: string, readonly cancelledOn: string | null, readonly cancelledReason: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly plannedVisit: string | null, readonly on: string, readonly startedAt: string, readonly outcome: VisitOutcome, readonly summary: string, readonly present: ReadonlyArray<string>, readonly othersPresent: string, readonly discussed: string, readonly householdSays: string, readonly finances: string, readonly children: string, readonly roof: string, readonly agreements: string, readonly explainedRecording: boolean, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly money: ReadonlyArray<{ readonly kind: MoneyKind, readonly what: string, readonly cents: number, readonly seen: boolean }> }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly on: string, readonly part: AttachmentPart, readonly facet: Facet, readonly condition: Condition | null, readonly kind: AttachmentKind, readonly contentType: string, readonly sizeBytes: number, readonly sha256: string, readonly status: AttachmentStatus, readonly arrivedAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly copies: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly way: CopyWay, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly kind: OutcomeKind, readonly on: string, readonly destination: Destination | null, readonly note: string, readonly reopenedOn: string | null, readonly reopenedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly incidents: ReadonlyArray<{ readonly id: string, readonly kind: IncidentKind, readonly on: string, readonly what: string, readonly protected: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly conflicts: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly edits: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null } | null }> | null } | null };

export type DevicePartsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly enrolledAt: string, readonly contactAt: string, readonly reportedAt: string | null, readonly appVersion: string, readonly wipedAt: string | null, readonly users: ReadonlyArray<{ readonly person: string, readonly personName: string, readonly organisation: string, readonly organisationName: string, readonly since: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number }, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: DeviceAct, readonly name: string, readonly byName: string, readonly at: string }> };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { readonly devices: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly enrolledAt: string, readonly contactAt: string, readonly reportedAt: string | null, readonly appVersion: string, readonly wipedAt: string | null, readonly users: ReadonlyArray<{ readonly person: string, readonly personName: string, readonly organisation: string, readonly organisationName: string, readonly since: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number }, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: DeviceAct, readonly name: string, readonly byName: string, readonly at: string }> }> };

export type RenameDeviceMutationVariables = Exact<{
  rename: RenameDevice;
}>;


export type RenameDeviceMutation = { readonly renameDevice: { readonly id: string, readonly version: number, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly enrolledAt: string, readonly contactAt: string, readonly reportedAt: string | null, readonly appVersion: string, readonly wipedAt: string | null, readonly users: ReadonlyArray<{ readonly person: string, readonly personName: string, readonly organisation: string, readonly organisationName: string, readonly since: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number }, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: DeviceAct, readonly name: string, readonly byName: string, readonly at: string }> } };

export type RetireDeviceMutationVariables = Exact<{
  device: ChangeDevice;
}>;


export type RetireDeviceMutation = { readonly retireDevice: { readonly id: string, readonly version: number, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly enrolledAt: string, readonly contactAt: string, readonly reportedAt: string | null, readonly appVersion: string, readonly wipedAt: string | null, readonly users: ReadonlyArray<{ readonly person: string, readonly personName: string, readonly organisation: string, readonly organisationName: string, readonly since: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number }, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: DeviceAct, readonly name: string, readonly byName: string, readonly at: string }> } };

export type ReportDeviceLostMutationVariables = Exact<{
  device: ChangeDevice;
}>;


export type ReportDeviceLostMutation = { readonly reportDeviceLost: { readonly id: string, readonly version: number, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly enrolledAt: string, readonly contactAt: string, readonly reportedAt: string | null, readonly appVersion: string, readonly wipedAt: string | null, readonly users: ReadonlyArray<{ readonly person: string, readonly personName: string, readonly organisation: string, readonly organisationName: string, readonly since: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number }, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: DeviceAct, readonly name: string, readonly byName: string, readonly at: string }> } };

export type DutiesQueryVariables = Exact<{
  id: string;
}>;


export type DutiesQuery = { readonly household: { readonly id: string, readonly dutyStatuses: ReadonlyArray<{ readonly tenancy: string, readonly duty: LandlordDuty, readonly state: DutyState, readonly on: string | null, readonly record: string | null, readonly reason: string }> | null, readonly duties: ReadonlyArray<{ readonly id: string, readonly tenancy: string, readonly duty: LandlordDuty, readonly on: string, readonly evidence: string, readonly refused: boolean, readonly source: string }> | null } | null };

export type ProgramHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramHealthQuery = { readonly programHealth: { readonly version: string, readonly app: string, readonly database: { readonly version: string, readonly bytes: number, readonly pictureBytes: number, readonly migrations: number, readonly missing: number }, readonly log: { readonly sealedUntil: string | null, readonly waiting: number }, readonly mail: { readonly set: boolean, readonly waiting: number, readonly stopped: number, readonly unknown: number, readonly trouble: string }, readonly jobs: ReadonlyArray<{ readonly job: Job, readonly minutes: number, readonly startedAt: string | null, readonly trouble: JobTrouble | null, readonly code: string, readonly succeededAt: string | null, readonly did: number, readonly didAt: string | null, readonly late: boolean }> } | null };

export type TryMailAgainMutationVariables = Exact<{ [key: string]: never; }>;


export type TryMailAgainMutation = { readonly tryMailAgain: number };

export type HouseholdFileFragment = { readonly id: string, readonly version: number, readonly name: string, readonly registeredAt: string | null, readonly registeredBy: string | null, readonly registeredFor: string | null, readonly linkedTo: string | null, readonly wordsErasedOn: string | null, readonly withheld: boolean, readonly glassUntil: string | null, readonly today: string, readonly phase: Phase, readonly protected: boolean, readonly protection: ReadonlyArray<ProtectionReason>, readonly compositionKnown: boolean, readonly nextOn: string | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly arrearsCents: number | null, readonly restrictedSince: string | null, readonly shortenedVisits: ReadonlyArray<string>, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly contact: { readonly phone: string, readonly email: string, readonly bestTime: string, readonly language: string }, readonly access: ReadonlyArray<{ readonly facet: Facet, readonly sight: Sight, readonly reason: string }>, readonly clearanceNeeds: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> | null, readonly conditionStatus: ReadonlyArray<{ readonly condition: Condition, readonly outcome: CheckOutcome, readonly checkedOn: string | null, readonly source: CheckSource | null }> | null, readonly caseManagerNow: { readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean } | null, readonly regionParameters: ReadonlyArray<{ readonly from: string | null, readonly compositionDays: number, readonly roofNights: number, readonly endedDays: number }>, readonly alerts: ReadonlyArray<{ readonly code: AlertCode, readonly rule: string, readonly from: string | null, readonly until: string | null, readonly role: OrganisationRole | null, readonly person: string | null, readonly subject: string | null, readonly weight: number }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly role: OrganisationRole, readonly purpose: string, readonly legalBasis: LegalBasis | null, readonly from: string | null, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly role: ResidentRole, readonly language: string, readonly interpreter: boolean, readonly pregnant: boolean, readonly absent: boolean, readonly from: string | null, readonly leftOn: string | null, readonly leftReason: LeaveReason | null, readonly leftSource: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly compositions: ReadonlyArray<{ readonly id: string, readonly on: string, readonly source: CompositionSource, readonly residents: ReadonlyArray<string>, readonly note: string, readonly overtakenOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly vulnerabilities: ReadonlyArray<{ readonly id: string, readonly reason: VulnerabilityReason, readonly note: string, readonly unmarkedBy: string | null, readonly unmarkedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly reason: string, readonly until: string, readonly lastDay: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly safeHomeReports: ReadonlyArray<{ readonly id: string, readonly step: ReportingCodeStep, readonly on: string, readonly residents: ReadonlyArray<string>, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly secrets: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly people: ReadonlyArray<string>, readonly reason: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly overviewReleases: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly withheld: ReadonlyArray<{ readonly section: OverviewSection, readonly ground: WithholdingGround, readonly reason: string }> | null }> | null, readonly glassBreaks: ReadonlyArray<{ readonly id: string, readonly role: OrganisationRole, readonly reason: string, readonly until: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly holds: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly liftedOn: string | null, readonly liftedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly erasure: { readonly wordsOnly: boolean, readonly waits: ReadonlyArray<ErasureWait>, readonly from: string | null } | null, readonly rightsRequests: ReadonlyArray<{ readonly id: string, readonly kind: RightsKind, readonly resident: string, readonly representative: string, readonly on: string, readonly words: string, readonly about: OverviewSection | null, readonly identified: IdentifiedHow, readonly dueOn: string, readonly standing: RightsOutcome | null, readonly disputed: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly answers: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly on: string, readonly told: ContactChannel, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> }> | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly other: string, readonly kind: RelationKind, readonly reason: string, readonly endedOn: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly caseManagers: ReadonlyArray<{ readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean, readonly handover: string, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly tenancies: ReadonlyArray<{ readonly id: string, readonly landlord: string | null, readonly number: string, readonly tenantNumber: string, readonly dwellingNumber: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly arrearsCents: number, readonly arrearsAsOf: string | null, readonly inArrearsSince: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly ledger: ReadonlyArray<{ readonly month: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number, readonly asOf: string | null, readonly arrangement: string }> }> | null, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly tenancy: string, readonly on: string, readonly status: ArrangementStatus, readonly countsFrom: string | null, readonly totalCents: number, readonly paidCents: number, readonly householdSays: string, readonly note: string, readonly number: string, readonly answeredOn: string | null, readonly declinedReason: string, readonly administratorOn: string | null, readonly administratorAgrees: boolean, readonly administratorReason: string, readonly endedOn: string | null, readonly endReason: ArrangementEnd | null, readonly endNote: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly instalments: ReadonlyArray<{ readonly dueOn: string, readonly cents: number, readonly status: InstalmentStatus, readonly paidIn: string | null }> }> | null, readonly administrationAdvices: ReadonlyArray<{ readonly id: string, readonly on: string, readonly why: string, readonly status: AdviceStatus, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly administrationSteps: ReadonlyArray<{ readonly id: string, readonly advice: string | null, readonly event: AdministrationEvent, readonly on: string, readonly from: string | null, readonly administrator: string, readonly organisation: string | null, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly contactAttempts: ReadonlyArray<{ readonly id: string, readonly on: string, readonly dayPart: DayPart | null, readonly channel: ContactChannel, readonly reached: boolean, readonly summary: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly legalEvents: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly kind: LegalEventKind, readonly on: string, readonly evictOn: string | null, readonly until: string | null, readonly reference: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly cause: ClaimCause, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly followsUp: string | null, readonly unreferred: boolean, readonly returnedOn: string | null, readonly returnedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly openedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string, readonly result: string, readonly whyNotEnough: string }> }> | null, readonly standpoints: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly position: Position, readonly reasons: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly meetingOn: string, readonly urgent: boolean, readonly canBePrevented: boolean, readonly preventedReason: string, readonly specialCare: boolean, readonly specialCareReason: string, readonly scenario: Scenario, readonly weighing: string, readonly householdSays: string, readonly landlordText: string, readonly notVulnerable: boolean, readonly notVulnerableReason: string, readonly nextDiscussionOn: string | null, readonly missingStandpoints: ReadonlyArray<string> | null, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly agrees: boolean, readonly note: string }> | null, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly scenario: Scenario, readonly from: string, readonly endedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly followsUp: string | null, readonly domain: LifeDomain, readonly description: string, readonly organisation: string, readonly owner: string | null, readonly nextControlOn: string, readonly startLevel: number | null, readonly targetLevel: number | null, readonly currentLevel: number | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly stepProgress: ReadonlyArray<{ readonly id: string, readonly step: string, readonly status: StepStatus, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly from: string, readonly until: string, readonly frozenCents: number, readonly frozenOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly extends: string | null, readonly extendedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensionRequests: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly untilOn: string, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly specialCareRegistrations: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly state: SpecialCareState, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly checks: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly condition: Condition, readonly outcome: CheckOutcome, readonly on: string, readonly evidence: string, readonly explanation: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly ownSolutions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly possible: Answer | null, readonly note: string, readonly notExploredReason: string, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly answer: ShelterAnswer, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly placements: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly kind: PlacementKind, readonly status: PlacementStatus, readonly residents: ReadonlyArray<string>, readonly from: string, readonly until: string | null, readonly note: string, readonly provider: string, readonly providerOrganisation: string | null, readonly address: string, readonly capacity: number | null, readonly keepsTogether: boolean, readonly offeredBy: string | null, readonly offeredFor: string | null, readonly offeredOn: string | null, readonly confirmedBy: string | null, readonly confirmedFor: string | null, readonly confirmedOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly refusedBy: ReadonlyArray<string>, readonly refusedOn: string | null, readonly refusedWords: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly clearanceRequests: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly note: string, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly clearance: string | null, readonly refusedReason: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly missing: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> }> | null, readonly clearances: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly givenOn: string, readonly open: boolean, readonly revokedOn: string | null, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly revokedFor: string | null, readonly revokedCause: string, readonly revokedRule: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly youthRequests: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly parentsTold: boolean, readonly notToldReason: string, readonly text: string, readonly children: ReadonlyArray<string>, readonly evictOn: string | null, readonly acknowledgedOn: string | null, readonly acknowledgedBy: string | null, readonly answer: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly aftercares: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly owner: string | null, readonly until: string, readonly what: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly plannedVisits: ReadonlyArray<{ readonly id: string, readonly on: string, readonly startsAt: string, readonly visitor: string | null, readonly secondVisitor: string | null, readonly purpose: string, readonly cancelledOn: string | null, readonly cancelledReason: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly plannedVisit: string | null, readonly on: string, readonly startedAt: string, readonly outcome: VisitOutcome, readonly summary: string, readonly present: ReadonlyArray<string>, readonly othersPresent: string, readonly discussed: string, readonly householdSays: string, readonly finances: string, readonly children: string, readonly roof: string, readonly agreements: string, readonly explainedRecording: boolean, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly money: ReadonlyArray<{ readonly kind: MoneyKind, readonly what: string, readonly cents: number, readonly seen: boolean }> }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly on: string, readonly part: AttachmentPart, readonly facet: Facet, readonly condition: Condition | null, readonly kind: AttachmentKind, readonly contentType: string, readonly sizeBytes: number, readonly sha256: string, readonly status: AttachmentStatus, readonly arrivedAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly copies: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly way: CopyWay, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly kind: OutcomeKind, readonly on: string, readonly destination: Destination | null, readonly note: string, readonly reopenedOn: string | null, readonly reopenedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly incidents: ReadonlyArray<{ readonly id: string, readonly kind: IncidentKind, readonly on: string, readonly what: string, readonly protected: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly conflicts: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly edits: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null };

export type MadeFragment = { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean };

export type FieldConflictFragment = { readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } };

export type HistoryQueryVariables = Exact<{
  household: string;
}>;


export type HistoryQuery = { readonly history: ReadonlyArray<{ readonly operation: string, readonly verb: string, readonly by: string | null, readonly for: string | null, readonly at: string, readonly recordedAt: string | null, readonly status: ReceiptStatus }> };

export type AccessLogQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessLogQuery = { readonly accessLogDays: ReadonlyArray<{ readonly on: string, readonly reads: number, readonly changes: number, readonly taken: number, readonly search: number, readonly glass: number }> | null, readonly accessLogCheck: { readonly startedAt: string, readonly endedAt: string | null, readonly byName: string, readonly lines: number, readonly ofLines: number, readonly unsealed: number, readonly cut: boolean, readonly trouble: JobTrouble | null, readonly found: ReadonlyArray<{ readonly kind: LogHarm, readonly count: number }> } | null };

export type AccessLogCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessLogCheckQuery = { readonly accessLogCheck: { readonly startedAt: string, readonly endedAt: string | null, readonly byName: string, readonly lines: number, readonly ofLines: number, readonly unsealed: number, readonly cut: boolean, readonly trouble: JobTrouble | null, readonly found: ReadonlyArray<{ readonly kind: LogHarm, readonly count: number }> } | null };

export type LogCheckPartsFragment = { readonly startedAt: string, readonly endedAt: string | null, readonly byName: string, readonly lines: number, readonly ofLines: number, readonly unsealed: number, readonly cut: boolean, readonly trouble: JobTrouble | null, readonly found: ReadonlyArray<{ readonly kind: LogHarm, readonly count: number }> };

export type VerifyAccessLogMutationVariables = Exact<{ [key: string]: never; }>;


export type VerifyAccessLogMutation = { readonly verifyAccessLog: { readonly startedAt: string } | null };

export type WhoSawQueryVariables = Exact<{
  household: string;
}>;


export type WhoSawQuery = { readonly whoSaw: ReadonlyArray<{ readonly organisation: string | null, readonly role: OrganisationRole | null, readonly person: string | null, readonly event: LogEvent, readonly purpose: string, readonly byConsent: boolean, readonly on: string, readonly times: number, readonly lastAt: string }> | null, readonly directory: { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type DestructionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DestructionsQuery = { readonly destructions: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: DestructionKind, readonly rule: string, readonly months: number, readonly households: number, readonly subjects: ReadonlyArray<string>, readonly counts: ReadonlyArray<{ readonly table: string, readonly rows: number }> }> | null };

export type MeetingPartsFragment = { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
}>;


export type MeetingsQuery = { readonly meetings: ReadonlyArray<{ readonly id: string, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly agenda: ReadonlyArray<{ readonly id: string, readonly end: AgendaEnd | null }> }> };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { readonly meeting: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> } | null };

export type AgendaProposalsQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type AgendaProposalsQuery = { readonly agendaProposals: ReadonlyArray<{ readonly reason: AgendaReason, readonly referral: string | null, readonly subject: string | null, readonly since: string, readonly weight: number, readonly household: { readonly id: string, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null } }> };

export type PlanMeetingMutationVariables = Exact<{
  meeting: NewMeeting;
}>;


export type PlanMeetingMutation = { readonly planMeeting: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> } | null };

export type EditMeetingMutationVariables = Exact<{
  meeting: EditMeeting;
}>;


export type EditMeetingMutation = { readonly editMeeting: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> } | null };

export type SetAgendaMutationVariables = Exact<{
  agenda: SetAgenda;
}>;


export type SetAgendaMutation = { readonly setAgenda: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> } | null };

export type RecordAttendanceMutationVariables = Exact<{
  attendance: RecordAttendance;
}>;


export type RecordAttendanceMutation = { readonly recordAttendance: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }>, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly unreferred: boolean }> | null, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }> } | null };

export type MinutesQueryVariables = Exact<{
  id: string;
}>;


export type MinutesQuery = { readonly meeting: { readonly id: string, readonly version: number, readonly on: string, readonly startsAt: string, readonly place: string, readonly cancelled: string, readonly agenda: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly reason: AgendaReason, readonly subject: string | null, readonly note: string, readonly askedBy: string | null, readonly askedFor: string | null, readonly end: AgendaEnd | null, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly protected: boolean, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string }, readonly referrals: ReadonlyArray<{ readonly id: string, readonly cause: ClaimCause, readonly returnedOn: string | null, readonly returnedReason: string, readonly unreferred: boolean, readonly made: { readonly for: string | null, readonly at: string | null } }> | null, readonly heldOver: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly meeting: string | null, readonly meetingOn: string, readonly reason: string, readonly nextDiscussionOn: string, readonly made: { readonly at: string | null }, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly meeting: string | null, readonly meetingOn: string, readonly urgent: boolean, readonly canBePrevented: boolean, readonly preventedReason: string, readonly specialCare: boolean, readonly specialCareReason: string, readonly scenario: Scenario, readonly weighing: string, readonly householdSays: string, readonly landlordText: string, readonly notVulnerable: boolean, readonly notVulnerableReason: string, readonly nextDiscussionOn: string | null, readonly missingStandpoints: ReadonlyArray<string> | null, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly agrees: boolean, readonly note: string }> | null, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }>, readonly costs: { readonly version: number, readonly example: boolean, readonly lines: ReadonlyArray<{ readonly times: number, readonly key: string, readonly side: CostSide, readonly name: string, readonly unit: string, readonly fromCents: number, readonly toCents: number, readonly source: string, readonly sourceOn: string }> } | null }> | null, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }>, readonly standpointRequests: ReadonlyArray<{ readonly referral: string, readonly organisations: ReadonlyArray<string> }> | null, readonly standpoints: ReadonlyArray<{ readonly referral: string, readonly made: { readonly for: string | null } }> | null } }>, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly present: boolean, readonly people: ReadonlyArray<string> }> } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { readonly notifications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NotificationKind, readonly at: string, readonly readAt: string | null, readonly household: { readonly id: string, readonly name: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { readonly unreadNotifications: number };

export type MarkReadMutationVariables = Exact<{
  notifications: ReadonlyArray<string> | string;
}>;


export type MarkReadMutation = { readonly markRead: number };

export type MailChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoiceQuery = { readonly mailChoice: { readonly when: MailWhen, readonly address: string } };

export type ChooseMailMutationVariables = Exact<{
  choice: ChooseMail;
}>;


export type ChooseMailMutation = { readonly chooseMail: { readonly when: MailWhen } };

export type ResidentOverviewQueryVariables = Exact<{
  household: string;
  resident: string;
  released?: boolean;
}>;


export type ResidentOverviewQuery = { readonly residentOverview: { readonly on: string, readonly parts: ReadonlyArray<{ readonly section: OverviewSection, readonly lines: ReadonlyArray<{ readonly on: string | null, readonly organisation: string | null, readonly role: OrganisationRole | null, readonly text: string }> | null, readonly withheld: { readonly section: OverviewSection, readonly ground: WithholdingGround, readonly reason: string } | null }>, readonly organisations: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly purpose: string, readonly from: string | null, readonly until: string | null }>, readonly seenBy: ReadonlyArray<{ readonly organisation: string | null, readonly role: OrganisationRole | null, readonly event: LogEvent, readonly on: string, readonly times: number }> | null } | null };

export type AccountPartsFragment = { readonly id: string, readonly version: number, readonly name: string, readonly signInName: string, readonly active: boolean, readonly own: boolean, readonly hasPassword: boolean, readonly linkUntil: string | null, readonly lastSignedIn: string | null, readonly sessions: number, readonly memberships: ReadonlyArray<{ readonly organisation: string, readonly organisationName: string, readonly organisationRole: OrganisationRole, readonly roles: ReadonlyArray<PersonRole> }>, readonly mail: { readonly state: LinkMailState, readonly address: string, readonly trouble: string, readonly askedAt: string, readonly sentAt: string | null, readonly until: string | null, readonly usedAt: string | null, readonly byName: string } | null, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: AccountAct, readonly organisation: string | null, readonly roles: ReadonlyArray<PersonRole>, readonly byName: string, readonly at: string }> };

export type MailsLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type MailsLinksQuery = { readonly mailsLinks: boolean };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly signInName: string, readonly active: boolean, readonly own: boolean, readonly hasPassword: boolean, readonly linkUntil: string | null, readonly lastSignedIn: string | null, readonly sessions: number, readonly memberships: ReadonlyArray<{ readonly organisation: string, readonly organisationName: string, readonly organisationRole: OrganisationRole, readonly roles: ReadonlyArray<PersonRole> }>, readonly mail: { readonly state: LinkMailState, readonly address: string, readonly trouble: string, readonly askedAt: string, readonly sentAt: string | null, readonly until: string | null, readonly usedAt: string | null, readonly byName: string } | null, readonly changes: ReadonlyArray<{ readonly id: string, readonly act: AccountAct, readonly organisation: string | null, readonly roles: ReadonlyArray<PersonRole>, readonly byName: string, readonly at: string }> }> };

export type InviteAccountMutationVariables = Exact<{
  invite: InviteAccount;
}>;


export type InviteAccountMutation = { readonly inviteAccount: { readonly token: string, readonly until: string, readonly account: { readonly id: string } } };

export type RenewLinkMutationVariables = Exact<{
  account: ChangeAccount;
}>;


export type RenewLinkMutation = { readonly renewLink: { readonly token: string, readonly until: string, readonly account: { readonly id: string } } };

export type InviteByMailMutationVariables = Exact<{
  invite: InviteAccount;
  mailTo: string;
}>;


export type InviteByMailMutation = { readonly inviteByMail: { readonly id: string } };

export type MailLinkMutationVariables = Exact<{
  account: ChangeAccount;
  mailTo: string;
}>;


export type MailLinkMutation = { readonly mailLink: { readonly version: number } };

export type WithdrawLinkMutationVariables = Exact<{
  account: ChangeAccount;
}>;


export type WithdrawLinkMutation = { readonly withdrawLink: { readonly version: number } };

export type ChangeAccountRolesMutationVariables = Exact<{
  change: ChangeAccountRoles;
}>;


export type ChangeAccountRolesMutation = { readonly changeAccountRoles: { readonly version: number } };

export type EndAccountMutationVariables = Exact<{
  account: ChangeAccount;
}>;


export type EndAccountMutation = { readonly endAccount: { readonly version: number } };

export type AccessTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessTokensQuery = { readonly accessTokens: ReadonlyArray<{ readonly id: string, readonly program: string, readonly organisation: string, readonly organisationName: string, readonly roles: ReadonlyArray<PersonRole>, readonly scopes: ReadonlyArray<Scope>, readonly origins: ReadonlyArray<string>, readonly createdAt: string, readonly byName: string, readonly expiresOn: string, readonly lastUsedOn: string | null, readonly endedAt: string | null, readonly endedByName: string }> };

export type MakeAccessTokenMutationVariables = Exact<{
  token: MakeAccessToken;
}>;


export type MakeAccessTokenMutation = { readonly makeAccessToken: { readonly secret: string, readonly accessToken: { readonly program: string, readonly expiresOn: string } } };

export type EndAccessTokenMutationVariables = Exact<{
  token: EndAccessToken;
}>;


export type EndAccessTokenMutation = { readonly endAccessToken: { readonly id: string } };

export type OrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly kind: OrganisationRole, readonly people: number, readonly youthRequests: boolean, readonly endsFrom: string | null, readonly endReason: string, readonly unsentDevices: number, readonly liveTokens: number, readonly openFiles: ReadonlyArray<{ readonly role: OrganisationRole, readonly files: number }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly act: OrganisationAct, readonly name: string, readonly endsFrom: string | null, readonly reason: string, readonly byName: string, readonly at: string }> }> };

export type AddOrganisationMutationVariables = Exact<{
  organisation: AddOrganisation;
}>;


export type AddOrganisationMutation = { readonly addOrganisation: { readonly name: string } };

export type ChooseYouthProtectionMutationVariables = Exact<{
  choice: ChooseYouthProtection;
}>;


export type ChooseYouthProtectionMutation = { readonly chooseYouthProtection: { readonly version: number } };

export type RenameOrganisationMutationVariables = Exact<{
  change: RenameOrganisation;
}>;


export type RenameOrganisationMutation = { readonly renameOrganisation: { readonly version: number } };

export type EndOrganisationMutationVariables = Exact<{
  end: EndOrganisation;
}>;


export type EndOrganisationMutation = { readonly endOrganisation: { readonly version: number } };

export type ResumeOrganisationMutationVariables = Exact<{
  change: ResumeOrganisation;
}>;


export type ResumeOrganisationMutation = { readonly resumeOrganisation: { readonly version: number } };

export type CaseFormQueryVariables = Exact<{
  id: string;
}>;


export type CaseFormQuery = { readonly household: { readonly id: string, readonly prefilledReferral: { readonly cause: ClaimCause | null, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string | null, readonly result: string, readonly whyNotEnough: string }> } | null, readonly referralDrafts: ReadonlyArray<{ readonly id: string, readonly made: { readonly by: string | null, readonly at: string | null }, readonly form: { readonly cause: ClaimCause | null, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string | null, readonly result: string, readonly whyNotEnough: string }> } }> | null } | null };

export type CaseFormContentFragment = { readonly cause: ClaimCause | null, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string | null, readonly result: string, readonly whyNotEnough: string }> };

export type RegionDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionDeskQuery = { readonly regionParameters: { readonly version: number, readonly parameters: ReadonlyArray<{ readonly code: ParameterCode, readonly value: number, readonly default: number, readonly history: ReadonlyArray<{ readonly from: string }> }> }, readonly costTables: ReadonlyArray<{ readonly version: number, readonly validFrom: string, readonly example: boolean }>, readonly regionNumbers: { readonly version: number, readonly lines: ReadonlyArray<{ readonly name: string }> }, readonly phoneList: { readonly version: number, readonly phone: string, readonly people: ReadonlyArray<{ readonly person: string }>, readonly duty: ReadonlyArray<{ readonly until: string }> }, readonly setUp: { readonly needs: ReadonlyArray<{ readonly need: SetUpNeed, readonly urgent: boolean }> } | null };

export type SetUpQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpQuery = { readonly setUp: { readonly needs: ReadonlyArray<{ readonly need: SetUpNeed, readonly urgent: boolean }> } | null };

export type RegionNameQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionNameQuery = { readonly keptRegion: { readonly version: number, readonly name: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly byName: string, readonly at: string }> } | null };

export type RenameRegionMutationVariables = Exact<{
  change: RenameRegion;
}>;


export type RenameRegionMutation = { readonly renameRegion: { readonly version: number } };

export type RegionParametersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionParametersQuery = { readonly regionParameters: { readonly version: number, readonly parameters: ReadonlyArray<{ readonly code: ParameterCode, readonly name: string, readonly english: string, readonly value: number, readonly unit: ParameterUnit, readonly default: number, readonly minimum: number, readonly maximum: number, readonly rule: string, readonly since: string | null, readonly history: ReadonlyArray<{ readonly value: number, readonly from: string, readonly version: number, readonly reason: string, readonly setBy: string | null, readonly setAt: string }> }>, readonly closedDays: ReadonlyArray<{ readonly day: string, readonly name: string }>, readonly closedDaysHistory: ReadonlyArray<{ readonly version: number, readonly reason: string, readonly setBy: string | null, readonly setAt: string, readonly closedDays: ReadonlyArray<{ readonly day: string }> }> } };

export type ParameterSheetPartsFragment = { readonly version: number, readonly parameters: ReadonlyArray<{ readonly code: ParameterCode, readonly name: string, readonly english: string, readonly value: number, readonly unit: ParameterUnit, readonly default: number, readonly minimum: number, readonly maximum: number, readonly rule: string, readonly since: string | null, readonly history: ReadonlyArray<{ readonly value: number, readonly from: string, readonly version: number, readonly reason: string, readonly setBy: string | null, readonly setAt: string }> }>, readonly closedDays: ReadonlyArray<{ readonly day: string, readonly name: string }>, readonly closedDaysHistory: ReadonlyArray<{ readonly version: number, readonly reason: string, readonly setBy: string | null, readonly setAt: string, readonly closedDays: ReadonlyArray<{ readonly day: string }> }> };

export type SetRegionParametersMutationVariables = Exact<{
  parameters: SetParameters;
}>;


export type SetRegionParametersMutation = { readonly setRegionParameters: { readonly version: number } };

export type RegionNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionNumbersQuery = { readonly regionNumbers: { readonly version: number, readonly changedBy: string | null, readonly changedAt: string | null, readonly lines: ReadonlyArray<{ readonly name: string, readonly phone: string, readonly note: string }> } };

export type SetRegionNumbersMutationVariables = Exact<{
  numbers: SetRegionNumbers;
}>;


export type SetRegionNumbersMutation = { readonly setRegionNumbers: { readonly version: number } };

export type PhoneListQueryVariables = Exact<{ [key: string]: never; }>;


export type PhoneListQuery = { readonly phoneList: { readonly version: number, readonly phone: string, readonly changedBy: string | null, readonly changedAt: string | null, readonly people: ReadonlyArray<{ readonly person: string, readonly phone: string }>, readonly duty: ReadonlyArray<{ readonly person: string, readonly from: string, readonly until: string }> } };

export type SetPhoneListMutationVariables = Exact<{
  list: SetPhoneList;
}>;


export type SetPhoneListMutation = { readonly setPhoneList: { readonly version: number } };

export type CostTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type CostTablesQuery = { readonly costTables: ReadonlyArray<{ readonly id: string | null, readonly version: number, readonly validFrom: string, readonly example: boolean, readonly publishedBy: string | null, readonly publishedAt: string | null, readonly lines: ReadonlyArray<{ readonly key: string, readonly side: CostSide, readonly name: string, readonly unit: string, readonly fromCents: number, readonly toCents: number, readonly source: string, readonly sourceOn: string }> }> };

export type PublishCostTableMutationVariables = Exact<{
  table: NewCostTable;
}>;


export type PublishCostTableMutation = { readonly publishCostTable: { readonly version: number } };

export type PossibleDuplicatesQueryVariables = Exact<{
  household: string;
}>;


export type PossibleDuplicatesQuery = { readonly possibleDuplicates: ReadonlyArray<{ readonly reasons: ReadonlyArray<DuplicateReason>, readonly household: { readonly id: string, readonly name: string, readonly phase: Phase, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly lastDay: string }> | null, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly leftOn: string | null }> } }> };

export type OtherFileFragment = { readonly id: string, readonly name: string, readonly phase: Phase, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly lastDay: string }> | null, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly leftOn: string | null }> };

export type ReleaseLineFragment = { readonly id: string, readonly kind: ReleaseKind, readonly formats: ReadonlyArray<ReleaseFormat>, readonly projectName: string, readonly organisationName: string, readonly byName: string, readonly askedAt: string, readonly snapshotAt: string | null, readonly endedAt: string | null, readonly expiresAt: string | null, readonly state: ReleaseState, readonly done: number, readonly total: number, readonly mayTake: boolean, readonly mayCancel: boolean, readonly takingCount: number, readonly period: { readonly from: string, readonly to: string } | null, readonly refusal: { readonly code: RefusalCode, readonly rule: string, readonly message: string, readonly english: string, readonly field: string } | null, readonly report: { readonly proposals: ReadonlyArray<string>, readonly k: number, readonly l: number, readonly subjects: number, readonly starred: number, readonly leftOut: number, readonly suppressed: ReadonlyArray<{ readonly reason: SuppressionReason, readonly cells: number }> }, readonly files: ReadonlyArray<{ readonly name: string, readonly mediaType: string, readonly rows: number, readonly bytes: number, readonly sha256: string }>, readonly takings: ReadonlyArray<{ readonly byName: string, readonly file: string, readonly at: string, readonly firstByte: number, readonly lastByte: number }> };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ReleaseKind, readonly formats: ReadonlyArray<ReleaseFormat>, readonly projectName: string, readonly organisationName: string, readonly byName: string, readonly askedAt: string, readonly snapshotAt: string | null, readonly endedAt: string | null, readonly expiresAt: string | null, readonly state: ReleaseState, readonly done: number, readonly total: number, readonly mayTake: boolean, readonly mayCancel: boolean, readonly takingCount: number, readonly period: { readonly from: string, readonly to: string } | null, readonly refusal: { readonly code: RefusalCode, readonly rule: string, readonly message: string, readonly english: string, readonly field: string } | null, readonly report: { readonly proposals: ReadonlyArray<string>, readonly k: number, readonly l: number, readonly subjects: number, readonly starred: number, readonly leftOut: number, readonly suppressed: ReadonlyArray<{ readonly reason: SuppressionReason, readonly cells: number }> }, readonly files: ReadonlyArray<{ readonly name: string, readonly mediaType: string, readonly rows: number, readonly bytes: number, readonly sha256: string }>, readonly takings: ReadonlyArray<{ readonly byName: string, readonly file: string, readonly at: string, readonly firstByte: number, readonly lastByte: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OneReleaseQueryVariables = Exact<{
  id: string;
}>;


export type OneReleaseQuery = { readonly release: { readonly id: string, readonly kind: ReleaseKind, readonly formats: ReadonlyArray<ReleaseFormat>, readonly projectName: string, readonly organisationName: string, readonly byName: string, readonly askedAt: string, readonly snapshotAt: string | null, readonly endedAt: string | null, readonly expiresAt: string | null, readonly state: ReleaseState, readonly done: number, readonly total: number, readonly mayTake: boolean, readonly mayCancel: boolean, readonly takingCount: number, readonly period: { readonly from: string, readonly to: string } | null, readonly refusal: { readonly code: RefusalCode, readonly rule: string, readonly message: string, readonly english: string, readonly field: string } | null, readonly report: { readonly proposals: ReadonlyArray<string>, readonly k: number, readonly l: number, readonly subjects: number, readonly starred: number, readonly leftOut: number, readonly suppressed: ReadonlyArray<{ readonly reason: SuppressionReason, readonly cells: number }> }, readonly files: ReadonlyArray<{ readonly name: string, readonly mediaType: string, readonly rows: number, readonly bytes: number, readonly sha256: string }>, readonly takings: ReadonlyArray<{ readonly byName: string, readonly file: string, readonly at: string, readonly firstByte: number, readonly lastByte: number }> } | null };

export type ResearchProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResearchProjectsQuery = { readonly researchProjects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly purpose: string, readonly agreement: string, readonly k: number, readonly l: number, readonly until: string, readonly begunAt: string, readonly begunByName: string, readonly endedAt: string | null, readonly endedByName: string }> };

export type AskForReleaseMutationVariables = Exact<{
  order: ReleaseOrder;
}>;


export type AskForReleaseMutation = { readonly askForRelease: { readonly id: string } };

export type CancelReleaseMutationVariables = Exact<{
  id: string;
}>;


export type CancelReleaseMutation = { readonly cancelRelease: { readonly id: string, readonly state: ReleaseState } };

export type BeginResearchProjectMutationVariables = Exact<{
  project: BeginResearchProject;
}>;


export type BeginResearchProjectMutation = { readonly beginResearchProject: { readonly id: string, readonly name: string } };

export type EndResearchProjectMutationVariables = Exact<{
  id: string;
}>;


export type EndResearchProjectMutation = { readonly endResearchProject: { readonly id: string, readonly endedAt: string | null } };

export type QuietTenanciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QuietTenanciesQuery = { readonly quietTenancies: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly tenantNumber: string, readonly dwellingNumber: string, readonly balanceCents: number, readonly month: string, readonly asOf: string, readonly lastArrears: string | null, readonly keepUntil: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TenancyCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenancyCountsQuery = { readonly tenancyCounts: ReadonlyArray<{ readonly month: string, readonly tenancies: number, readonly inArrears: number, readonly asOf: string }> };

export type LeftBehindQueryVariables = Exact<{ [key: string]: never; }>;


export type LeftBehindQuery = { readonly leftBehind: ReadonlyArray<{ readonly at: string, readonly settledAt: string | null, readonly settledBy: string | null, readonly operation: { readonly id: string, readonly householdId: string, readonly recordedAt: string | null, readonly verb: string, readonly content: string }, readonly author: { readonly person: string | null, readonly organisation: string, readonly organisationRole: OrganisationRole | null }, readonly why: { readonly code: RefusalCode, readonly rule: string, readonly message: string, readonly english: string, readonly field: string } | null }> };

export type HouseholdQueryVariables = Exact<{
  id: string;
}>;


export type HouseholdQuery = { readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly registeredAt: string | null, readonly registeredBy: string | null, readonly registeredFor: string | null, readonly linkedTo: string | null, readonly wordsErasedOn: string | null, readonly withheld: boolean, readonly glassUntil: string | null, readonly today: string, readonly phase: Phase, readonly protected: boolean, readonly protection: ReadonlyArray<ProtectionReason>, readonly compositionKnown: boolean, readonly nextOn: string | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly arrearsCents: number | null, readonly restrictedSince: string | null, readonly shortenedVisits: ReadonlyArray<string>, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly contact: { readonly phone: string, readonly email: string, readonly bestTime: string, readonly language: string }, readonly access: ReadonlyArray<{ readonly facet: Facet, readonly sight: Sight, readonly reason: string }>, readonly clearanceNeeds: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> | null, readonly conditionStatus: ReadonlyArray<{ readonly condition: Condition, readonly outcome: CheckOutcome, readonly checkedOn: string | null, readonly source: CheckSource | null }> | null, readonly caseManagerNow: { readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean } | null, readonly regionParameters: ReadonlyArray<{ readonly from: string | null, readonly compositionDays: number, readonly roofNights: number, readonly endedDays: number }>, readonly alerts: ReadonlyArray<{ readonly code: AlertCode, readonly rule: string, readonly from: string | null, readonly until: string | null, readonly role: OrganisationRole | null, readonly person: string | null, readonly subject: string | null, readonly weight: number }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly role: OrganisationRole, readonly purpose: string, readonly legalBasis: LegalBasis | null, readonly from: string | null, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly role: ResidentRole, readonly language: string, readonly interpreter: boolean, readonly pregnant: boolean, readonly absent: boolean, readonly from: string | null, readonly leftOn: string | null, readonly leftReason: LeaveReason | null, readonly leftSource: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly compositions: ReadonlyArray<{ readonly id: string, readonly on: string, readonly source: CompositionSource, readonly residents: ReadonlyArray<string>, readonly note: string, readonly overtakenOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly vulnerabilities: ReadonlyArray<{ readonly id: string, readonly reason: VulnerabilityReason, readonly note: string, readonly unmarkedBy: string | null, readonly unmarkedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly reason: string, readonly until: string, readonly lastDay: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly safeHomeReports: ReadonlyArray<{ readonly id: string, readonly step: ReportingCodeStep, readonly on: string, readonly residents: ReadonlyArray<string>, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly secrets: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly people: ReadonlyArray<string>, readonly reason: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly overviewReleases: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly withheld: ReadonlyArray<{ readonly section: OverviewSection, readonly ground: WithholdingGround, readonly reason: string }> | null }> | null, readonly glassBreaks: ReadonlyArray<{ readonly id: string, readonly role: OrganisationRole, readonly reason: string, readonly until: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly holds: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly liftedOn: string | null, readonly liftedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly erasure: { readonly wordsOnly: boolean, readonly waits: ReadonlyArray<ErasureWait>, readonly from: string | null } | null, readonly rightsRequests: ReadonlyArray<{ readonly id: string, readonly kind: RightsKind, readonly resident: string, readonly representative: string, readonly on: string, readonly words: string, readonly about: OverviewSection | null, readonly identified: IdentifiedHow, readonly dueOn: string, readonly standing: RightsOutcome | null, readonly disputed: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly answers: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly on: string, readonly told: ContactChannel, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> }> | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly other: string, readonly kind: RelationKind, readonly reason: string, readonly endedOn: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly caseManagers: ReadonlyArray<{ readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean, readonly handover: string, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly tenancies: ReadonlyArray<{ readonly id: string, readonly landlord: string | null, readonly number: string, readonly tenantNumber: string, readonly dwellingNumber: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly arrearsCents: number, readonly arrearsAsOf: string | null, readonly inArrearsSince: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly ledger: ReadonlyArray<{ readonly month: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number, readonly asOf: string | null, readonly arrangement: string }> }> | null, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly tenancy: string, readonly on: string, readonly status: ArrangementStatus, readonly countsFrom: string | null, readonly totalCents: number, readonly paidCents: number, readonly householdSays: string, readonly note: string, readonly number: string, readonly answeredOn: string | null, readonly declinedReason: string, readonly administratorOn: string | null, readonly administratorAgrees: boolean, readonly administratorReason: string, readonly endedOn: string | null, readonly endReason: ArrangementEnd | null, readonly endNote: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly instalments: ReadonlyArray<{ readonly dueOn: string, readonly cents: number, readonly status: InstalmentStatus, readonly paidIn: string | null }> }> | null, readonly administrationAdvices: ReadonlyArray<{ readonly id: string, readonly on: string, readonly why: string, readonly status: AdviceStatus, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly administrationSteps: ReadonlyArray<{ readonly id: string, readonly advice: string | null, readonly event: AdministrationEvent, readonly on: string, readonly from: string | null, readonly administrator: string, readonly organisation: string | null, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly contactAttempts: ReadonlyArray<{ readonly id: string, readonly on: string, readonly dayPart: DayPart | null, readonly channel: ContactChannel, readonly reached: boolean, readonly summary: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly legalEvents: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly kind: LegalEventKind, readonly on: string, readonly evictOn: string | null, readonly until: string | null, readonly reference: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly cause: ClaimCause, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly followsUp: string | null, readonly unreferred: boolean, readonly returnedOn: string | null, readonly returnedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly openedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string, readonly result: string, readonly whyNotEnough: string }> }> | null, readonly standpoints: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly position: Position, readonly reasons: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly meetingOn: string, readonly urgent: boolean, readonly canBePrevented: boolean, readonly preventedReason: string, readonly specialCare: boolean, readonly specialCareReason: string, readonly scenario: Scenario, readonly weighing: string, readonly householdSays: string, readonly landlordText: string, readonly notVulnerable: boolean, readonly notVulnerableReason: string, readonly nextDiscussionOn: string | null, readonly missingStandpoints: ReadonlyArray<string> | null, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly agrees: boolean, readonly note: string }> | null, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly scenario: Scenario, readonly from: string, readonly endedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly followsUp: string | null, readonly domain: LifeDomain, readonly description: string, readonly organisation: string, readonly owner: string | null, readonly nextControlOn: string, readonly startLevel: number | null, readonly targetLevel: number | null, readonly currentLevel: number | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly stepProgress: ReadonlyArray<{ readonly id: string, readonly step: string, readonly status: StepStatus, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly from: string, readonly until: string, readonly frozenCents: number, readonly frozenOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly extends: string | null, readonly extendedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensionRequests: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly untilOn: string, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly specialCareRegistrations: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly state: SpecialCareState, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly checks: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly condition: Condition, readonly outcome: CheckOutcome, readonly on: string, readonly evidence: string, readonly explanation: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly ownSolutions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly possible: Answer | null, readonly note: string, readonly notExploredReason: string, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly answer: ShelterAnswer, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly placements: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly kind: PlacementKind, readonly status: PlacementStatus, readonly residents: ReadonlyArray<string>, readonly from: string, readonly until: string | null, readonly note: string, readonly provider: string, readonly providerOrganisation: string | null, readonly address: string, readonly capacity: number | null, readonly keepsTogether: boolean, readonly offeredBy: string | null, readonly offeredFor: string | null, readonly offeredOn: string | null, readonly confirmedBy: string | null, readonly confirmedFor: string | null, readonly confirmedOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly refusedBy: ReadonlyArray<string>, readonly refusedOn: string | null, readonly refusedWords: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly clearanceRequests: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly note: string, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly clearance: string | null, readonly refusedReason: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly missing: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> }> | null, readonly clearances: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly givenOn: string, readonly open: boolean, readonly revokedOn: string | null, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly revokedFor: string | null, readonly revokedCause: string, readonly revokedRule: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly youthRequests: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly parentsTold: boolean, readonly notToldReason: string, readonly text: string, readonly children: ReadonlyArray<string>, readonly evictOn: string | null, readonly acknowledgedOn: string | null, readonly acknowledgedBy: string | null, readonly answer: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly aftercares: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly owner: string | null, readonly until: string, readonly what: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly plannedVisits: ReadonlyArray<{ readonly id: string, readonly on: string, readonly startsAt: string, readonly visitor: string | null, readonly secondVisitor: string | null, readonly purpose: string, readonly cancelledOn: string | null, readonly cancelledReason: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly plannedVisit: string | null, readonly on: string, readonly startedAt: string, readonly outcome: VisitOutcome, readonly summary: string, readonly present: ReadonlyArray<string>, readonly othersPresent: string, readonly discussed: string, readonly householdSays: string, readonly finances: string, readonly children: string, readonly roof: string, readonly agreements: string, readonly explainedRecording: boolean, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly money: ReadonlyArray<{ readonly kind: MoneyKind, readonly what: string, readonly cents: number, readonly seen: boolean }> }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly on: string, readonly part: AttachmentPart, readonly facet: Facet, readonly condition: Condition | null, readonly kind: AttachmentKind, readonly contentType: string, readonly sizeBytes: number, readonly sha256: string, readonly status: AttachmentStatus, readonly arrivedAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly copies: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly way: CopyWay, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly kind: OutcomeKind, readonly on: string, readonly destination: Destination | null, readonly note: string, readonly reopenedOn: string | null, readonly reopenedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly incidents: ReadonlyArray<{ readonly id: string, readonly kind: IncidentKind, readonly on: string, readonly what: string, readonly protected: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly conflicts: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly edits: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null } | null };

export type ListedFileFragment = { readonly id: string, readonly name: string, readonly phase: Phase, readonly protection: ReadonlyArray<ProtectionReason>, readonly arrearsCents: number | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly nextOn: string | null, readonly today: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly caseManagerNow: { readonly person: string } | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly seekJudgmentOn: string | null, readonly made: { readonly at: string | null, readonly for: string | null } }> | null, readonly decisions: ReadonlyArray<{ readonly referral: string }> | null, readonly alerts: ReadonlyArray<{ readonly code: AlertCode }> };

export type HouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { readonly households: { readonly alike: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly phase: Phase, readonly protection: ReadonlyArray<ProtectionReason>, readonly arrearsCents: number | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly nextOn: string | null, readonly today: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly caseManagerNow: { readonly person: string } | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly seekJudgmentOn: string | null, readonly made: { readonly at: string | null, readonly for: string | null } }> | null, readonly decisions: ReadonlyArray<{ readonly referral: string }> | null, readonly alerts: ReadonlyArray<{ readonly code: AlertCode }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AttentionRowFragment = { readonly alert: { readonly code: AlertCode, readonly role: OrganisationRole | null, readonly subject: string | null, readonly due: string | null, readonly until: string | null, readonly weight: number }, readonly household: { readonly id: string, readonly name: string, readonly today: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string }, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }> } };

export type AttentionQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttentionQuery = { readonly alerts: { readonly edges: ReadonlyArray<{ readonly node: { readonly alert: { readonly code: AlertCode, readonly role: OrganisationRole | null, readonly subject: string | null, readonly due: string | null, readonly until: string | null, readonly weight: number }, readonly household: { readonly id: string, readonly name: string, readonly today: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string }, readonly involvements: ReadonlyArray<{ readonly organisation: string, readonly role: OrganisationRole, readonly from: string | null, readonly until: string | null }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatisticsCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsCatalogueQuery = { readonly statisticsCatalogue: { readonly namesFiles: boolean, readonly measures: ReadonlyArray<{ readonly measure: Measure, readonly unit: MeasureUnit, readonly sum: MeasureSum, readonly basis: MeasureBasis, readonly source: string, readonly of: Measure | null, readonly followMonths: number, readonly dimensions: ReadonlyArray<Dimension>, readonly name: { readonly dutch: string, readonly english: string }, readonly counts: { readonly dutch: string, readonly english: string } }>, readonly dimensions: ReadonlyArray<{ readonly dimension: Dimension, readonly source: string, readonly name: { readonly dutch: string, readonly english: string }, readonly means: { readonly dutch: string, readonly english: string }, readonly marks: ReadonlyArray<{ readonly code: string, readonly dutch: string, readonly english: string }> }> } };

export type StatisticsTableQueryVariables = Exact<{
  filter?: ReadonlyArray<MarkChoice> | MarkChoice | null | undefined;
  by: ReadonlyArray<Dimension> | Dimension;
  measures: ReadonlyArray<Measure> | Measure;
  period: StatisticsPeriod;
}>;


export type StatisticsTableQuery = { readonly statistics: { readonly asOf: string | null, readonly rows: ReadonlyArray<{ readonly marks: ReadonlyArray<{ readonly dimension: Dimension, readonly code: string, readonly dutch: string, readonly english: string }>, readonly cells: ReadonlyArray<{ readonly measure: Measure, readonly number: number, readonly sum: number | null, readonly final: boolean }> }>, readonly revisions: ReadonlyArray<{ readonly measure: Measure, readonly month: string, readonly number: number, readonly at: string }> } };

export type HouseholdsBehindQueryVariables = Exact<{
  cell: StatisticsCellOf;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdsBehindQuery = { readonly householdsBehind: { readonly erased: number, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly household: { readonly id: string, readonly name: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhatWasPublishedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWasPublishedQuery = { readonly publication: { readonly snapshotAt: string, readonly publishedAt: string, readonly period: { readonly from: string, readonly to: string }, readonly leftOut: ReadonlyArray<{ readonly dutch: string, readonly english: string }>, readonly tables: ReadonlyArray<{ readonly name: string, readonly title: { readonly dutch: string, readonly english: string }, readonly meaning: { readonly dutch: string, readonly english: string }, readonly splits: ReadonlyArray<{ readonly dutch: string, readonly english: string }>, readonly moments: ReadonlyArray<{ readonly code: string, readonly dutch: string, readonly english: string }> }> } | null };

export type PublishedNumbersQueryVariables = Exact<{
  name: string;
  moment: string;
}>;


export type PublishedNumbersQuery = { readonly publishedTable: { readonly name: string, readonly rows: ReadonlyArray<{ readonly sign: PublishedSign, readonly number: number | null, readonly percentage: number | null, readonly final: boolean, readonly marks: ReadonlyArray<{ readonly code: string, readonly dutch: string, readonly english: string }> }> } | null };

export type WhoseQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoseQuery = { readonly me: { readonly personId: string | null, readonly organisationId: string, readonly roles: ReadonlyArray<PersonRole>, readonly epoch: string } };

export type SyncQueryVariables = Exact<{
  held: ReadonlyArray<HeldFile> | HeldFile;
  heldHash?: string | null | undefined;
  reference?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SyncQuery = { readonly sync: { readonly more: boolean, readonly tellHeld: boolean, readonly epoch: string, readonly serverTime: string, readonly minimumSchema: number, readonly files: ReadonlyArray<{ readonly tag: string, readonly household: { readonly id: string, readonly version: number, readonly name: string, readonly registeredAt: string | null, readonly registeredBy: string | null, readonly registeredFor: string | null, readonly linkedTo: string | null, readonly wordsErasedOn: string | null, readonly withheld: boolean, readonly glassUntil: string | null, readonly today: string, readonly phase: Phase, readonly protected: boolean, readonly protection: ReadonlyArray<ProtectionReason>, readonly compositionKnown: boolean, readonly nextOn: string | null, readonly evictionOn: string | null, readonly placeForAll: boolean | null, readonly arrearsCents: number | null, readonly restrictedSince: string | null, readonly shortenedVisits: ReadonlyArray<string>, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly postalCode: string, readonly city: string }, readonly contact: { readonly phone: string, readonly email: string, readonly bestTime: string, readonly language: string }, readonly access: ReadonlyArray<{ readonly facet: Facet, readonly sight: Sight, readonly reason: string }>, readonly clearanceNeeds: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> | null, readonly conditionStatus: ReadonlyArray<{ readonly condition: Condition, readonly outcome: CheckOutcome, readonly checkedOn: string | null, readonly source: CheckSource | null }> | null, readonly caseManagerNow: { readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean } | null, readonly regionParameters: ReadonlyArray<{ readonly from: string | null, readonly compositionDays: number, readonly roofNights: number, readonly endedDays: number }>, readonly alerts: ReadonlyArray<{ readonly code: AlertCode, readonly rule: string, readonly from: string | null, readonly until: string | null, readonly role: OrganisationRole | null, readonly person: string | null, readonly subject: string | null, readonly weight: number }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly role: OrganisationRole, readonly purpose: string, readonly legalBasis: LegalBasis | null, readonly from: string | null, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly residents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly birthDate: string | null, readonly role: ResidentRole, readonly language: string, readonly interpreter: boolean, readonly pregnant: boolean, readonly absent: boolean, readonly from: string | null, readonly leftOn: string | null, readonly leftReason: LeaveReason | null, readonly leftSource: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly compositions: ReadonlyArray<{ readonly id: string, readonly on: string, readonly source: CompositionSource, readonly residents: ReadonlyArray<string>, readonly note: string, readonly overtakenOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly vulnerabilities: ReadonlyArray<{ readonly id: string, readonly reason: VulnerabilityReason, readonly note: string, readonly unmarkedBy: string | null, readonly unmarkedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly warnings: ReadonlyArray<{ readonly id: string, readonly fact: string, readonly advice: ReadonlyArray<VisitAdvice>, readonly reason: string, readonly until: string, readonly lastDay: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly safeHomeReports: ReadonlyArray<{ readonly id: string, readonly step: ReportingCodeStep, readonly on: string, readonly residents: ReadonlyArray<string>, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly secrets: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly people: ReadonlyArray<string>, readonly reason: string, readonly endedOn: string | null, readonly endedBy: string | null, readonly endedFor: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly overviewReleases: ReadonlyArray<{ readonly id: string, readonly resident: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly withheld: ReadonlyArray<{ readonly section: OverviewSection, readonly ground: WithholdingGround, readonly reason: string }> | null }> | null, readonly glassBreaks: ReadonlyArray<{ readonly id: string, readonly role: OrganisationRole, readonly reason: string, readonly until: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly holds: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly liftedOn: string | null, readonly liftedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly erasure: { readonly wordsOnly: boolean, readonly waits: ReadonlyArray<ErasureWait>, readonly from: string | null } | null, readonly rightsRequests: ReadonlyArray<{ readonly id: string, readonly kind: RightsKind, readonly resident: string, readonly representative: string, readonly on: string, readonly words: string, readonly about: OverviewSection | null, readonly identified: IdentifiedHow, readonly dueOn: string, readonly standing: RightsOutcome | null, readonly disputed: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly answers: ReadonlyArray<{ readonly id: string, readonly outcome: RightsOutcome, readonly on: string, readonly told: ContactChannel, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> }> | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly other: string, readonly kind: RelationKind, readonly reason: string, readonly endedOn: string | null, readonly endedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly caseManagers: ReadonlyArray<{ readonly id: string, readonly person: string, readonly organisation: string, readonly provisional: boolean, readonly handover: string, readonly until: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }>, readonly tenancies: ReadonlyArray<{ readonly id: string, readonly landlord: string | null, readonly number: string, readonly tenantNumber: string, readonly dwellingNumber: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly arrearsCents: number, readonly arrearsAsOf: string | null, readonly inArrearsSince: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly ledger: ReadonlyArray<{ readonly month: string, readonly dueCents: number, readonly paidCents: number, readonly balanceCents: number, readonly asOf: string | null, readonly arrangement: string }> }> | null, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly tenancy: string, readonly on: string, readonly status: ArrangementStatus, readonly countsFrom: string | null, readonly totalCents: number, readonly paidCents: number, readonly householdSays: string, readonly note: string, readonly number: string, readonly answeredOn: string | null, readonly declinedReason: string, readonly administratorOn: string | null, readonly administratorAgrees: boolean, readonly administratorReason: string, readonly endedOn: string | null, readonly endReason: ArrangementEnd | null, readonly endNote: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly instalments: ReadonlyArray<{ readonly dueOn: string, readonly cents: number, readonly status: InstalmentStatus, readonly paidIn: string | null }> }> | null, readonly administrationAdvices: ReadonlyArray<{ readonly id: string, readonly on: string, readonly why: string, readonly status: AdviceStatus, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly administrationSteps: ReadonlyArray<{ readonly id: string, readonly advice: string | null, readonly event: AdministrationEvent, readonly on: string, readonly from: string | null, readonly administrator: string, readonly organisation: string | null, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly contactAttempts: ReadonlyArray<{ readonly id: string, readonly on: string, readonly dayPart: DayPart | null, readonly channel: ContactChannel, readonly reached: boolean, readonly summary: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly legalEvents: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly kind: LegalEventKind, readonly on: string, readonly evictOn: string | null, readonly until: string | null, readonly reference: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly tenancy: string | null, readonly cause: ClaimCause, readonly grounds: ReadonlyArray<ReferralGround>, readonly tenantInformedOn: string | null, readonly informedHow: string, readonly informedLanguage: string, readonly tenantAnswer: string, readonly notInformedReason: string, readonly seekJudgmentOn: string | null, readonly vulnerable: Answer | null, readonly householdSays: string, readonly summary: string, readonly source: string, readonly followsUp: string | null, readonly unreferred: boolean, readonly returnedOn: string | null, readonly returnedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly openedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly priorEfforts: ReadonlyArray<{ readonly what: string, readonly on: string, readonly result: string, readonly whyNotEnough: string }> }> | null, readonly standpoints: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly position: Position, readonly reasons: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly decisions: ReadonlyArray<{ readonly id: string, readonly referral: string, readonly meetingOn: string, readonly urgent: boolean, readonly canBePrevented: boolean, readonly preventedReason: string, readonly specialCare: boolean, readonly specialCareReason: string, readonly scenario: Scenario, readonly weighing: string, readonly householdSays: string, readonly landlordText: string, readonly notVulnerable: boolean, readonly notVulnerableReason: string, readonly nextDiscussionOn: string | null, readonly missingStandpoints: ReadonlyArray<string> | null, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly attendance: ReadonlyArray<{ readonly organisation: string, readonly agrees: boolean, readonly note: string }> | null, readonly steps: ReadonlyArray<{ readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string }> }> | null, readonly plans: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly scenario: Scenario, readonly from: string, readonly endedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly followsUp: string | null, readonly domain: LifeDomain, readonly description: string, readonly organisation: string, readonly owner: string | null, readonly nextControlOn: string, readonly startLevel: number | null, readonly targetLevel: number | null, readonly currentLevel: number | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly steps: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly organisation: string, readonly owner: string | null, readonly dueOn: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly stepProgress: ReadonlyArray<{ readonly id: string, readonly step: string, readonly status: StepStatus, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly from: string, readonly until: string, readonly frozenCents: number, readonly frozenOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly extends: string | null, readonly extendedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly suspensionRequests: ReadonlyArray<{ readonly id: string, readonly referral: string | null, readonly untilOn: string, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly specialCareRegistrations: ReadonlyArray<{ readonly id: string, readonly decision: string, readonly state: SpecialCareState, readonly on: string, readonly note: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly checks: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly condition: Condition, readonly outcome: CheckOutcome, readonly on: string, readonly evidence: string, readonly explanation: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly ownSolutions: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly what: string, readonly possible: Answer | null, readonly note: string, readonly notExploredReason: string, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly shelters: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly answer: ShelterAnswer, readonly reason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly placements: ReadonlyArray<{ readonly id: string, readonly plan: string | null, readonly kind: PlacementKind, readonly status: PlacementStatus, readonly residents: ReadonlyArray<string>, readonly from: string, readonly until: string | null, readonly note: string, readonly provider: string, readonly providerOrganisation: string | null, readonly address: string, readonly capacity: number | null, readonly keepsTogether: boolean, readonly offeredBy: string | null, readonly offeredFor: string | null, readonly offeredOn: string | null, readonly confirmedBy: string | null, readonly confirmedFor: string | null, readonly confirmedOn: string | null, readonly endedOn: string | null, readonly endedReason: string, readonly withdrawnOn: string | null, readonly withdrawnReason: string, readonly refusedBy: ReadonlyArray<string>, readonly refusedOn: string | null, readonly refusedWords: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly clearanceRequests: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly note: string, readonly answeredOn: string | null, readonly answeredBy: string | null, readonly clearance: string | null, readonly refusedReason: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly missing: ReadonlyArray<{ readonly rule: string, readonly met: boolean, readonly message: string }> }> | null, readonly clearances: ReadonlyArray<{ readonly id: string, readonly evictOn: string, readonly givenOn: string, readonly open: boolean, readonly revokedOn: string | null, readonly revokedAt: string | null, readonly revokedBy: string | null, readonly revokedFor: string | null, readonly revokedCause: string, readonly revokedRule: string, readonly lapsedOn: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly youthRequests: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly parentsTold: boolean, readonly notToldReason: string, readonly text: string, readonly children: ReadonlyArray<string>, readonly evictOn: string | null, readonly acknowledgedOn: string | null, readonly acknowledgedBy: string | null, readonly answer: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly aftercares: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly owner: string | null, readonly until: string, readonly what: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly plannedVisits: ReadonlyArray<{ readonly id: string, readonly on: string, readonly startsAt: string, readonly visitor: string | null, readonly secondVisitor: string | null, readonly purpose: string, readonly cancelledOn: string | null, readonly cancelledReason: string, readonly visit: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly visits: ReadonlyArray<{ readonly id: string, readonly plannedVisit: string | null, readonly on: string, readonly startedAt: string, readonly outcome: VisitOutcome, readonly summary: string, readonly present: ReadonlyArray<string>, readonly othersPresent: string, readonly discussed: string, readonly householdSays: string, readonly finances: string, readonly children: string, readonly roof: string, readonly agreements: string, readonly explainedRecording: boolean, readonly supersedes: string | null, readonly correctionReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean }, readonly money: ReadonlyArray<{ readonly kind: MoneyKind, readonly what: string, readonly cents: number, readonly seen: boolean }> }> | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly on: string, readonly part: AttachmentPart, readonly facet: Facet, readonly condition: Condition | null, readonly kind: AttachmentKind, readonly contentType: string, readonly sizeBytes: number, readonly sha256: string, readonly status: AttachmentStatus, readonly arrivedAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly copies: ReadonlyArray<{ readonly id: string, readonly visit: string, readonly way: CopyWay, readonly on: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly kind: OutcomeKind, readonly on: string, readonly destination: Destination | null, readonly note: string, readonly reopenedOn: string | null, readonly reopenedReason: string, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly incidents: ReadonlyArray<{ readonly id: string, readonly kind: IncidentKind, readonly on: string, readonly what: string, readonly protected: boolean, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly conflicts: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null, readonly edits: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> | null } }>, readonly leave: ReadonlyArray<{ readonly householdId: string, readonly reason: string }>, readonly reference: { readonly tag: string, readonly parameters: ReadonlyArray<{ readonly from: string | null, readonly contactDays: number }>, readonly directory: { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationRole, readonly phone: string, readonly youthRequests: boolean, readonly endsFrom: string | null }>, readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly organisation: string, readonly roles: ReadonlyArray<PersonRole>, readonly active: boolean, readonly phone: string }> }, readonly card: { readonly numbers: ReadonlyArray<{ readonly name: string, readonly phone: string, readonly note: string }>, readonly duty: ReadonlyArray<{ readonly person: string, readonly from: string, readonly until: string }> } } | null } };

export type SubmitMutationVariables = Exact<{
  operations: ReadonlyArray<Operation> | Operation;
}>;


export type SubmitMutation = { readonly submit: ReadonlyArray<{ readonly operationId: string, readonly status: ReceiptStatus, readonly version: number | null, readonly refusal: { readonly code: RefusalCode, readonly rule: string, readonly message: string, readonly english: string, readonly field: string, readonly missing: ReadonlyArray<{ readonly field: string, readonly message: string, readonly english: string }> } | null, readonly conflicts: ReadonlyArray<{ readonly subject: string, readonly field: Field, readonly base: string, readonly mine: string, readonly theirs: string, readonly theirsBy: string | null, readonly theirsAt: string | null, readonly unsafe: boolean, readonly reason: string, readonly chosen: ConflictChoice | null, readonly chosenBy: string | null, readonly chosenFor: string | null, readonly chosenAt: string | null, readonly made: { readonly id: string, readonly operation: string | null, readonly by: string | null, readonly for: string | null, readonly at: string | null, readonly recordedAt: string | null, readonly afterwards: boolean, readonly ahead: boolean } }> }> };

export type ReportReadsMutationVariables = Exact<{
  reads: ReadonlyArray<OfflineRead> | OfflineRead;
}>;


export type ReportReadsMutation = { readonly reportReads: number };

export type TeamQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamQuery = { readonly team: ReadonlyArray<{ readonly person: string | null, readonly name: string, readonly files: number, readonly protected: number, readonly urgent: number, readonly visits: number, readonly silent: number }>, readonly leftBehind: ReadonlyArray<{ readonly at: string, readonly settledAt: string | null }>, readonly devices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: DeviceState, readonly own: boolean, readonly contactAt: string, readonly reportedAt: string | null, readonly users: ReadonlyArray<{ readonly personName: string }>, readonly unsent: { readonly operations: number, readonly drafts: number, readonly photos: number } }> };

export type TeamFilesQueryVariables = Exact<{
  filter?: TeamFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamFilesQuery = { readonly teamFiles: { readonly edges: ReadonlyArray<{ readonly node: { readonly protected: boolean, readonly urgent: boolean, readonly silent: boolean, readonly contactOn: string | null, readonly household: { readonly id: string, readonly name: string, readonly address: { readonly street: string, readonly houseNumber: string, readonly suffix: string, readonly city: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StandInsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandInsQuery = { readonly standIns: ReadonlyArray<{ readonly id: string, readonly person: string, readonly standIn: string, readonly household: string | null, readonly from: string, readonly until: string, readonly endedOn: string | null }> };

export type NameStandInMutationVariables = Exact<{
  standIn: NameStandIn;
}>;


export type NameStandInMutation = { readonly nameStandIn: { readonly id: string } };

export type EndStandInMutationVariables = Exact<{
  standIn: EndStandIn;
}>;


export type EndStandInMutation = { readonly endStandIn: { readonly id: string } };

export type VisitReportsQueryVariables = Exact<{
  household: string;
}>;


export type VisitReportsQuery = { readonly household: { readonly visits: ReadonlyArray<{ readonly id: string, readonly othersPresent: string, readonly discussed: string, readonly householdSays: string, readonly finances: string, readonly children: string, readonly roof: string, readonly agreements: string }> | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArrearsRowFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ArrearsRow on FiledArrears {
  work {
    tenancy
    number
    cents
    since
    days
    contacts
    lastContactOn
    lastReached
    arrangement
    proposal
    mustReport
    alert {
      code
    }
    next
  }
  household {
    id
    name
    address {
      street
      houseNumber
      suffix
      city
    }
    phase
  }
}
    `, {"fragmentName":"ArrearsRow"}) as unknown as TypedDocumentString<ArrearsRowFragment, unknown>;
export const CostsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment Costs on WeighedCosts {
  version
  example
  lines {
    times
    key
    side
    name
    unit
    fromCents
    toCents
    source
    sourceOn
  }
}
    `, {"fragmentName":"Costs"}) as unknown as TypedDocumentString<CostsFragment, unknown>;
export const DevicePartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment DeviceParts on Device {
  id
  version
  name
  state
  own
  users {
    person
    personName
    organisation
    organisationName
    since
  }
  enrolledAt
  contactAt
  unsent {
    operations
    drafts
    photos
  }
  reportedAt
  appVersion
  wipedAt
  changes {
    id
    act
    name
    byName
    at
  }
}
    `, {"fragmentName":"DeviceParts"}) as unknown as TypedDocumentString<DevicePartsFragment, unknown>;
export const MadeFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment Made on Made {
  id
  operation
  by
  for
  at
  recordedAt
  afterwards
  ahead
}
    `, {"fragmentName":"Made"}) as unknown as TypedDocumentString<MadeFragment, unknown>;
export const FieldConflictFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment FieldConflict on FieldConflict {
  made {
    ...Made
  }
  subject
  field
  base
  mine
  theirs
  theirsBy
  theirsAt
  unsafe
  reason
  chosen
  chosenBy
  chosenFor
  chosenAt
}
    fragment Made on Made {
  id
  operation
  by
  for
  at
  recordedAt
  afterwards
  ahead
}`, {"fragmentName":"FieldConflict"}) as unknown as TypedDocumentString<FieldConflictFragment, unknown>;
export const HouseholdFileFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment HouseholdFile on Household {
  id
  version
  name
  address {
    street
    houseNumber
    suffix
    postalCode
    city
  }
  contact {
    phone
    email
    bestTime
    language
  }
  registeredAt
  registeredBy
  registeredFor
  linkedTo
  wordsErasedOn
  withheld
  glassUntil
  access {
    facet
    sight
    reason
  }
  today
  phase
  protected
  protection
  compositionKnown
  nextOn
  evictionOn
  placeForAll
  arrearsCents
  clearanceNeeds {
    rule
    met
    message
  }
  conditionStatus {
    condition
    outcome
    checkedOn
    source
  }
  caseManagerNow {
    id
    person
    organisation
    provisional
  }
  regionParameters {
    from
    compositionDays
    roofNights
    endedDays
  }
  alerts {
    code
    rule
    from
    until
    role
    person
    subject
    weight
  }
  involvements {
    id
    made {
      ...Made
    }
    organisation
    role
    purpose
    legalBasis
    from
    until
  }
  residents {
    id
    made {
      ...Made
    }
    name
    birthDate
    role
    language
    interpreter
    pregnant
    absent
    from
    leftOn
    leftReason
    leftSource
  }
  compositions {
    id
    made {
      ...Made
    }
    on
    source
    residents
    note
    overtakenOn
  }
  vulnerabilities {
    id
    made {
      ...Made
    }
    reason
    note
    unmarkedBy
    unmarkedOn
  }
  warnings {
    id
    made {
      ...Made
    }
    fact
    advice
    reason
    until
    lastDay
    endedOn
    endedBy
    endedFor
    endedReason
  }
  safeHomeReports {
    id
    made {
      ...Made
    }
    step
    on
    residents
    note
  }
  secrets {
    id
    made {
      ...Made
    }
    resident
    people
    reason
    endedOn
    endedBy
    endedFor
    endedReason
  }
  overviewReleases {
    id
    made {
      ...Made
    }
    resident
    withheld {
      section
      ground
      reason
    }
  }
  glassBreaks {
    id
    made {
      ...Made
    }
    role
    reason
    until
  }
  holds {
    id
    made {
      ...Made
    }
    reason
    liftedOn
    liftedReason
  }
  restrictedSince
  erasure {
    wordsOnly
    waits
    from
  }
  rightsRequests {
    id
    made {
      ...Made
    }
    kind
    resident
    representative
    on
    words
    about
    identified
    dueOn
    standing
    disputed
    answers {
      id
      made {
        ...Made
      }
      outcome
      on
      told
      reason
    }
  }
  relations {
    id
    made {
      ...Made
    }
    other
    kind
    reason
    endedOn
    endedReason
  }
  caseManagers {
    id
    made {
      ...Made
    }
    person
    organisation
    provisional
    handover
    until
  }
  tenancies {
    id
    made {
      ...Made
    }
    landlord
    number
    tenantNumber
    dwellingNumber
    startsOn
    endsOn
    arrearsCents
    arrearsAsOf
    inArrearsSince
    ledger {
      month
      dueCents
      paidCents
      balanceCents
      asOf
      arrangement
    }
  }
  arrangements {
    id
    made {
      ...Made
    }
    tenancy
    on
    status
    countsFrom
    totalCents
    paidCents
    householdSays
    note
    number
    answeredOn
    declinedReason
    administratorOn
    administratorAgrees
    administratorReason
    endedOn
    endReason
    endNote
    instalments {
      dueOn
      cents
      status
      paidIn
    }
  }
  administrationAdvices {
    id
    made {
      ...Made
    }
    on
    why
    status
    withdrawnOn
    withdrawnReason
  }
  administrationSteps {
    id
    made {
      ...Made
    }
    advice
    event
    on
    from
    administrator
    organisation
    note
  }
  contactAttempts {
    id
    made {
      ...Made
    }
    on
    dayPart
    channel
    reached
    summary
  }
  legalEvents {
    id
    made {
      ...Made
    }
    tenancy
    kind
    on
    evictOn
    until
    reference
  }
  referrals {
    id
    made {
      ...Made
    }
    tenancy
    cause
    grounds
    tenantInformedOn
    informedHow
    informedLanguage
    tenantAnswer
    notInformedReason
    seekJudgmentOn
    vulnerable
    householdSays
    summary
    source
    followsUp
    unreferred
    returnedOn
    returnedReason
    withdrawnOn
    withdrawnReason
    openedOn
    priorEfforts {
      what
      on
      result
      whyNotEnough
    }
  }
  standpoints {
    id
    made {
      ...Made
    }
    referral
    position
    reasons
  }
  decisions {
    id
    made {
      ...Made
    }
    referral
    meetingOn
    urgent
    canBePrevented
    preventedReason
    specialCare
    specialCareReason
    scenario
    weighing
    householdSays
    landlordText
    notVulnerable
    notVulnerableReason
    nextDiscussionOn
    missingStandpoints
    supersedes
    correctionReason
    attendance {
      organisation
      agrees
      note
    }
    steps {
      what
      organisation
      owner
      dueOn
    }
  }
  plans {
    id
    made {
      ...Made
    }
    decision
    scenario
    from
    endedOn
  }
  goals {
    id
    made {
      ...Made
    }
    plan
    followsUp
    domain
    description
    organisation
    owner
    nextControlOn
    startLevel
    targetLevel
    currentLevel
  }
  steps {
    id
    made {
      ...Made
    }
    plan
    what
    organisation
    owner
    dueOn
  }
  stepProgress {
    id
    made {
      ...Made
    }
    step
    status
    on
    note
  }
  suspensions {
    id
    made {
      ...Made
    }
    plan
    from
    until
    frozenCents
    frozenOn
    endedOn
    endedReason
    extends
    extendedReason
  }
  suspensionRequests {
    id
    made {
      ...Made
    }
    referral
    untilOn
    reason
  }
  specialCareRegistrations {
    id
    made {
      ...Made
    }
    decision
    state
    on
    note
  }
  checks {
    id
    made {
      ...Made
    }
    plan
    condition
    outcome
    on
    evidence
    explanation
    visit
  }
  ownSolutions {
    id
    made {
      ...Made
    }
    plan
    what
    possible
    note
    notExploredReason
    on
  }
  shelters {
    id
    made {
      ...Made
    }
    plan
    answer
    reason
  }
  placements {
    id
    made {
      ...Made
    }
    plan
    kind
    status
    residents
    from
    until
    note
    provider
    providerOrganisation
    address
    capacity
    keepsTogether
    offeredBy
    offeredFor
    offeredOn
    confirmedBy
    confirmedFor
    confirmedOn
    endedOn
    endedReason
    withdrawnOn
    withdrawnReason
    refusedBy
    refusedOn
    refusedWords
  }
  clearanceRequests {
    id
    made {
      ...Made
    }
    evictOn
    note
    answeredOn
    answeredBy
    clearance
    refusedReason
    missing {
      rule
      met
      message
    }
    lapsedOn
  }
  clearances {
    id
    made {
      ...Made
    }
    evictOn
    givenOn
    open
    revokedOn
    revokedAt
    revokedBy
    revokedFor
    revokedCause
    revokedRule
    lapsedOn
  }
  youthRequests {
    id
    made {
      ...Made
    }
    organisation
    parentsTold
    notToldReason
    text
    children
    evictOn
    acknowledgedOn
    acknowledgedBy
    answer
  }
  aftercares {
    id
    made {
      ...Made
    }
    organisation
    owner
    until
    what
  }
  plannedVisits {
    id
    made {
      ...Made
    }
    on
    startsAt
    visitor
    secondVisitor
    purpose
    cancelledOn
    cancelledReason
    visit
  }
  shortenedVisits
  visits {
    id
    made {
      ...Made
    }
    plannedVisit
    on
    startedAt
    outcome
    summary
    present
    othersPresent
    discussed
    householdSays
    finances
    money {
      kind
      what
      cents
      seen
    }
    children
    roof
    agreements
    explainedRecording
    supersedes
    correctionReason
  }
  attachments {
    id
    made {
      ...Made
    }
    visit
    on
    part
    facet
    condition
    kind
    contentType
    sizeBytes
    sha256
    status
    arrivedAt
  }
  copies {
    id
    made {
      ...Made
    }
    visit
    way
    on
  }
  outcomes {
    id
    made {
      ...Made
    }
    kind
    on
    destination
    note
    reopenedOn
    reopenedReason
  }
  incidents {
    id
    made {
      ...Made
    }
    kind
    on
    what
    protected
  }
  conflicts {
    ...FieldConflict
  }
  edits {
    made {
      ...Made
    }
    subject
    field
  }
}
    fragment Made on Made {
  id
  operation
  by
  for
  at
  recordedAt
  afterwards
  ahead
}
fragment FieldConflict on FieldConflict {
  made {
    ...Made
  }
  subject
  field
  base
  mine
  theirs
  theirsBy
  theirsAt
  unsafe
  reason
  chosen
  chosenBy
  chosenFor
  chosenAt
}`, {"fragmentName":"HouseholdFile"}) as unknown as TypedDocumentString<HouseholdFileFragment, unknown>;
export const LogCheckPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment LogCheckParts on LogCheck {
  startedAt
  endedAt
  byName
  lines
  ofLines
  unsealed
  cut
  trouble
  found {
    kind
    count
  }
}
    `, {"fragmentName":"LogCheckParts"}) as unknown as TypedDocumentString<LogCheckPartsFragment, unknown>;
export const MeetingPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment MeetingParts on Meeting {
  id
  version
  on
  startsAt
  place
  cancelled
  attendance {
    organisation
    present
    people
  }
  agenda {
    id
    referral
    reason
    subject
    note
    askedBy
    askedFor
    end
    household {
      id
      version
      name
      protected
      evictionOn
      placeForAll
      involvements {
        organisation
        role
        from
        until
      }
      referrals {
        id
        unreferred
      }
      standpointRequests {
        referral
        organisations
      }
      standpoints {
        referral
        made {
          for
        }
      }
    }
  }
}
    `, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const AccountPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  version
  name
  signInName
  active
  own
  hasPassword
  linkUntil
  lastSignedIn
  sessions
  memberships {
    organisation
    organisationName
    organisationRole
    roles
  }
  mail {
    state
    address
    trouble
    askedAt
    sentAt
    until
    usedAt
    byName
  }
  changes {
    id
    act
    organisation
    roles
    byName
    at
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const CaseFormContentFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment CaseFormContent on ReferralForm {
  cause
  grounds
  tenantInformedOn
  informedHow
  informedLanguage
  tenantAnswer
  notInformedReason
  seekJudgmentOn
  vulnerable
  householdSays
  summary
  source
  priorEfforts {
    what
    on
    result
    whyNotEnough
  }
}
    `, {"fragmentName":"CaseFormContent"}) as unknown as TypedDocumentString<CaseFormContentFragment, unknown>;
export const ParameterSheetPartsFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ParameterSheetParts on ParameterSheet {
  version
  parameters {
    code
    name
    english
    value
    unit
    default
    minimum
    maximum
    rule
    since
    history {
      value
      from
      version
      reason
      setBy
      setAt
    }
  }
  closedDays {
    day
    name
  }
  closedDaysHistory {
    version
    closedDays {
      day
    }
    reason
    setBy
    setAt
  }
}
    `, {"fragmentName":"ParameterSheetParts"}) as unknown as TypedDocumentString<ParameterSheetPartsFragment, unknown>;
export const OtherFileFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment OtherFile on Household {
  id
  name
  address {
    street
    houseNumber
    suffix
    postalCode
    city
  }
  phase
  warnings {
    id
    fact
    advice
    lastDay
  }
  residents {
    id
    name
    birthDate
    leftOn
  }
}
    `, {"fragmentName":"OtherFile"}) as unknown as TypedDocumentString<OtherFileFragment, unknown>;
export const ReleaseLineFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ReleaseLine on Release {
  id
  kind
  formats
  period {
    from
    to
  }
  projectName
  organisationName
  byName
  askedAt
  snapshotAt
  endedAt
  expiresAt
  state
  done
  total
  mayTake
  mayCancel
  takingCount
  refusal {
    code
    rule
    message
    english
    field
  }
  report {
    suppressed {
      reason
      cells
    }
    proposals
    k
    l
    subjects
    starred
    leftOut
  }
  files {
    name
    mediaType
    rows
    bytes
    sha256
  }
  takings {
    byName
    file
    at
    firstByte
    lastByte
  }
}
    `, {"fragmentName":"ReleaseLine"}) as unknown as TypedDocumentString<ReleaseLineFragment, unknown>;
export const ListedFileFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment ListedFile on Household {
  id
  name
  address {
    street
    houseNumber
    suffix
    postalCode
    city
  }
  phase
  protection
  arrearsCents
  evictionOn
  placeForAll
  nextOn
  today
  caseManagerNow {
    person
  }
  referrals {
    id
    seekJudgmentOn
    made {
      at
      for
    }
  }
  decisions {
    referral
  }
  alerts {
    code
  }
}
    `, {"fragmentName":"ListedFile"}) as unknown as TypedDocumentString<ListedFileFragment, unknown>;
export const AttentionRowFragmentDoc = /* #__PURE__ */ new TypedDocumentString(`
    fragment AttentionRow on FiledAlert {
  alert {
    code
    role
    subject
    due
    until
    weight
  }
  household {
    id
    name
    address {
      street
      houseNumber
      suffix
      city
    }
    today
    involvements {
      organisation
      role
      from
      until
    }
  }
}
    `, {"fragmentName":"AttentionRow"}) as unknown as TypedDocumentString<AttentionRowFragment, unknown>;
export const ArrearsDocument = {"__meta__":{"hash":"sha256:135d15b4e10a9cf3ee5e335e3e6ee8e87ed82c7897938ee1f3504d02eb44ecf6"}} as unknown as TypedDocumentString<ArrearsQuery, ArrearsQueryVariables>;
export const PaymentStatusesDocument = {"__meta__":{"hash":"sha256:41e06056711f1ab74b5fe721b2c3a5f616b5ac9868feac89e0323983215a5e0c"}} as unknown as TypedDocumentString<PaymentStatusesQuery, PaymentStatusesQueryVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"sha256:d92246a9b2a6889077573e190386fa58ae284e5486232efe8ae7b712e5894303"}} as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:f51af53ba7eb76d04e8d7e4be0c507d86203c17d4ccdc3e1b8620925e3ffd28e"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const DiscussionDocument = {"__meta__":{"hash":"sha256:e7d22d97e25c49132815e114728118800b249d52b08f380370dfc63b58af6f4f"}} as unknown as TypedDocumentString<DiscussionQuery, DiscussionQueryVariables>;
export const StoodDocument = {"__meta__":{"hash":"sha256:5a7859976bdd5a1592cf606c365a1c3cfaf6184121347255b1f017e27073c7fa"}} as unknown as TypedDocumentString<StoodQuery, StoodQueryVariables>;
export const DevicesDocument = {"__meta__":{"hash":"sha256:1aa00bf9d18a3a6c0fd0a9e213af75bc3caec94afaed5b8a8e96a52f490ddc5d"}} as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const RenameDeviceDocument = {"__meta__":{"hash":"sha256:166e389f42f45ebff726074dd63768f14df2228c9215e9851e5880d0b6f7a443"}} as unknown as TypedDocumentString<RenameDeviceMutation, RenameDeviceMutationVariables>;
export const RetireDeviceDocument = {"__meta__":{"hash":"sha256:cc62d5b9c1176cd1f99379c36c5226d661808ad2ebf46b45508adb96e1c24460"}} as unknown as TypedDocumentString<RetireDeviceMutation, RetireDeviceMutationVariables>;
export const ReportDeviceLostDocument = {"__meta__":{"hash":"sha256:861c7140cd79c5445a92deb5c706c2c7d459caebc020c702d518c037890bced5"}} as unknown as TypedDocumentString<ReportDeviceLostMutation, ReportDeviceLostMutationVariables>;
export const DutiesDocument = {"__meta__":{"hash":"sha256:c61c72fd71dbfe714e3ee2cfdb1f7afc49899d7afda61fd30cc81f141041f304"}} as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const ProgramHealthDocument = {"__meta__":{"hash":"sha256:982c030172ed71ace6ad5bac27a7aa83224ac221372dd7d744f2c03bf16489bb"}} as unknown as TypedDocumentString<ProgramHealthQuery, ProgramHealthQueryVariables>;
export const TryMailAgainDocument = {"__meta__":{"hash":"sha256:c2ba84f8ec1b7494f229ef5ee69b3dcebce632dc48049657c1a0919a7e9c76ff"}} as unknown as TypedDocumentString<TryMailAgainMutation, TryMailAgainMutationVariables>;
export const HistoryDocument = {"__meta__":{"hash":"sha256:da18e5d4721d853ced22dd8ddeb00782119c9a4beca98d441300830efa83b7fe"}} as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const AccessLogDocument = {"__meta__":{"hash":"sha256:10d65ed13a644959c91d29f3d193514b5241abc3e8cce6a60178c1a9b0062481"}} as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AccessLogCheckDocument = {"__meta__":{"hash":"sha256:08d5c45cd534eb5bfdc9d497a8cc6c8ca3fc4d67dcb891deb93ef0ecb8da4f2f"}} as unknown as TypedDocumentString<AccessLogCheckQuery, AccessLogCheckQueryVariables>;
export const VerifyAccessLogDocument = {"__meta__":{"hash":"sha256:87f8d0ec318b78546331c5a1d37b0ef7780d908bc49c948c6111ed7418af93f8"}} as unknown as TypedDocumentString<VerifyAccessLogMutation, VerifyAccessLogMutationVariables>;
export const WhoSawDocument = {"__meta__":{"hash":"sha256:a13cb41364449f5ea8bb1c6bd6179eaf1f7680b5566384e4ab884ef47fdfd8cd"}} as unknown as TypedDocumentString<WhoSawQuery, WhoSawQueryVariables>;
export const DestructionsDocument = {"__meta__":{"hash":"sha256:5a0de4dd212d8f1c6cc2ae8cb2ddf14523ff8e1effea536d5126c23f2c377e6e"}} as unknown as TypedDocumentString<DestructionsQuery, DestructionsQueryVariables>;
export const MeetingsDocument = {"__meta__":{"hash":"sha256:97f02ef437eb3b82b3e19362310d62ae5e8180503484cd6bd6a41c0f07a3a8ee"}} as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingDocument = {"__meta__":{"hash":"sha256:424138b518165fdef6251b1b161dfaa74070310716e2e350e996527abc678f06"}} as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const AgendaProposalsDocument = {"__meta__":{"hash":"sha256:d7fdf7a8e99289d424a1836bdc8180d2d0fb5b1464c6a736442cf96e20173024"}} as unknown as TypedDocumentString<AgendaProposalsQuery, AgendaProposalsQueryVariables>;
export const PlanMeetingDocument = {"__meta__":{"hash":"sha256:1b7fdb0e2ce990f020685387c48cd16aec6060002ef5e867ad565312720a90c0"}} as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const EditMeetingDocument = {"__meta__":{"hash":"sha256:972a4328659fff7b7649b73f4bda0927cadca098ea29894c86c6237ffdd46540"}} as unknown as TypedDocumentString<EditMeetingMutation, EditMeetingMutationVariables>;
export const SetAgendaDocument = {"__meta__":{"hash":"sha256:2df2d9d0d38220ded909cfc326605411ad4e6e24f5fc0855d331ff92899c9102"}} as unknown as TypedDocumentString<SetAgendaMutation, SetAgendaMutationVariables>;
export const RecordAttendanceDocument = {"__meta__":{"hash":"sha256:118b3b61716f3a954655be6cb6edfd6c5f7b3a3d3727e122726360eda0cb62a4"}} as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const MinutesDocument = {"__meta__":{"hash":"sha256:aff0374c5e1aa438aaf11330ace834b2eb0a207550aee2aeb845a37b5b8c71e0"}} as unknown as TypedDocumentString<MinutesQuery, MinutesQueryVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:e4138f93d28e66409f3cb781bfcfabf9dbe04b690c8d7d5f5541aa873e26ed0b"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"hash":"sha256:d7159ee4ddd5a09cc14fd23c132964255da3ea4c95ad551ad3bc7247d6bc94af"}} as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const MarkReadDocument = {"__meta__":{"hash":"sha256:c295ebd536732d060d81b0d9dc64ae27bcbac17e88ba041f1779e47dbbe53eaa"}} as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MailChoiceDocument = {"__meta__":{"hash":"sha256:0275aae218f65ce6fc996853356eccf1d75bfdb8ee1bc5124ae79c6b061c4938"}} as unknown as TypedDocumentString<MailChoiceQuery, MailChoiceQueryVariables>;
export const ChooseMailDocument = {"__meta__":{"hash":"sha256:5fc4275cd08b9dc655206623e9f0cd3637c337cd76d773aa1a99b0db702b7dd9"}} as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const ResidentOverviewDocument = {"__meta__":{"hash":"sha256:cde9f6de4e759845fc41a57b52f0f3e42c41ec72566aaf23040098007c490409"}} as unknown as TypedDocumentString<ResidentOverviewQuery, ResidentOverviewQueryVariables>;
export const MailsLinksDocument = {"__meta__":{"hash":"sha256:0b9290093492a4d66a09372861d96e7fc4c7002d88751615eb73d9f26c7897fe"}} as unknown as TypedDocumentString<MailsLinksQuery, MailsLinksQueryVariables>;
export const AccountsDocument = {"__meta__":{"hash":"sha256:ed95278997a197b9ed388e610a9771da79574ec870fc132289fdc9da020dc31a"}} as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const InviteAccountDocument = {"__meta__":{"hash":"sha256:a63a00ce37f2bc999fb1b40ed0aeae90f004a3b620c9d06cefcdb0f44e4bd959"}} as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const RenewLinkDocument = {"__meta__":{"hash":"sha256:0b8b2da6cd65f5b774cfcdc60ef0e39f294a2d3bf590833b87ff32c0f04789f5"}} as unknown as TypedDocumentString<RenewLinkMutation, RenewLinkMutationVariables>;
export const InviteByMailDocument = {"__meta__":{"hash":"sha256:415b42d2892d0b019fab0de7a8d0867e058f7368de842b643404cc7cb305ad0e"}} as unknown as TypedDocumentString<InviteByMailMutation, InviteByMailMutationVariables>;
export const MailLinkDocument = {"__meta__":{"hash":"sha256:581786b05944db3112377ef1cf504088b8767d5f8f4fd561c78e2a458a9491d9"}} as unknown as TypedDocumentString<MailLinkMutation, MailLinkMutationVariables>;
export const WithdrawLinkDocument = {"__meta__":{"hash":"sha256:aaddad9ca99477d9635d5f59c898cae3e35a46c2411d3105eebdb73cc45c037b"}} as unknown as TypedDocumentString<WithdrawLinkMutation, WithdrawLinkMutationVariables>;
export const ChangeAccountRolesDocument = {"__meta__":{"hash":"sha256:ddd057a853ad13fd74def128991986456106a1e8a1affc02fc16ea7b08e95b51"}} as unknown as TypedDocumentString<ChangeAccountRolesMutation, ChangeAccountRolesMutationVariables>;
export const EndAccountDocument = {"__meta__":{"hash":"sha256:f11eda2281e61ad7d7d67a64d23f31834428580952b031950bba7a63e458c0e9"}} as unknown as TypedDocumentString<EndAccountMutation, EndAccountMutationVariables>;
export const AccessTokensDocument = {"__meta__":{"hash":"sha256:9d832ef8935f2472635e5a5b10d8c8975d9da823c0bb5f22ba46d32a750d743b"}} as unknown as TypedDocumentString<AccessTokensQuery, AccessTokensQueryVariables>;
export const MakeAccessTokenDocument = {"__meta__":{"hash":"sha256:b8b7db406dd10171a777dac285e3a5c10ecb3d3339c6757eaf473dbcc7207bb2"}} as unknown as TypedDocumentString<MakeAccessTokenMutation, MakeAccessTokenMutationVariables>;
export const EndAccessTokenDocument = {"__meta__":{"hash":"sha256:73508dad34df9183b270de665adeca603353d71a0eeedd091d4953b446afb165"}} as unknown as TypedDocumentString<EndAccessTokenMutation, EndAccessTokenMutationVariables>;
export const OrganisationsDocument = {"__meta__":{"hash":"sha256:185b326597117603fc0a458af08cfd0c1baee22e7204088f3d42f578fc661c0c"}} as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddOrganisationDocument = {"__meta__":{"hash":"sha256:8a6e695bfdd1199e132aa82eac621631a3ad143c4bd9e3f3fbdcd725ac61e7e8"}} as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const ChooseYouthProtectionDocument = {"__meta__":{"hash":"sha256:10edb200f16cb5b5ad4f07980dbf4ab65901e6d567be4b671b756c0fe8cc20cb"}} as unknown as TypedDocumentString<ChooseYouthProtectionMutation, ChooseYouthProtectionMutationVariables>;
export const RenameOrganisationDocument = {"__meta__":{"hash":"sha256:6a8091b05472a41b3fa4f08ae6e0eebc28f9e5a3671a031b9fefaa8aed29a2b9"}} as unknown as TypedDocumentString<RenameOrganisationMutation, RenameOrganisationMutationVariables>;
export const EndOrganisationDocument = {"__meta__":{"hash":"sha256:288c5d6490908a779948c96b684fc305e26ff22cb4653da669f80c0d558beb94"}} as unknown as TypedDocumentString<EndOrganisationMutation, EndOrganisationMutationVariables>;
export const ResumeOrganisationDocument = {"__meta__":{"hash":"sha256:f31b086e4acff89c02741c98ccc09faaeb22834da241e1d3faef3adc8a159c18"}} as unknown as TypedDocumentString<ResumeOrganisationMutation, ResumeOrganisationMutationVariables>;
export const CaseFormDocument = {"__meta__":{"hash":"sha256:75710e623cd8a1e0447f55f4de297e3adb41912f242e9a6a2d35f092dd1154f0"}} as unknown as TypedDocumentString<CaseFormQuery, CaseFormQueryVariables>;
export const RegionDeskDocument = {"__meta__":{"hash":"sha256:dadff85dd51a2bcb0723c0a66315a2fa9c274db50605f89a6a82a76d39a5ee80"}} as unknown as TypedDocumentString<RegionDeskQuery, RegionDeskQueryVariables>;
export const SetUpDocument = {"__meta__":{"hash":"sha256:79d6ccfe73c113c206811db284308783c4c59949e8c41ec4e86691d16890f5e8"}} as unknown as TypedDocumentString<SetUpQuery, SetUpQueryVariables>;
export const RegionNameDocument = {"__meta__":{"hash":"sha256:218b4251a98f544ae372d9551a6984a26e8ba7292dd4e557dc1a8a785b010875"}} as unknown as TypedDocumentString<RegionNameQuery, RegionNameQueryVariables>;
export const RenameRegionDocument = {"__meta__":{"hash":"sha256:89cd1f487a144bc15913ec6563fefbb8e92d41080dbd6153a344dbef119257f9"}} as unknown as TypedDocumentString<RenameRegionMutation, RenameRegionMutationVariables>;
export const RegionParametersDocument = {"__meta__":{"hash":"sha256:684fe2a5fe5a3476f1b4062c31d57718635638fa9d4dce728638af7d824db7e7"}} as unknown as TypedDocumentString<RegionParametersQuery, RegionParametersQueryVariables>;
export const SetRegionParametersDocument = {"__meta__":{"hash":"sha256:2eb4c6d432e00c88fa627306705fe6486617ed442320c08e812493c9f19139ab"}} as unknown as TypedDocumentString<SetRegionParametersMutation, SetRegionParametersMutationVariables>;
export const RegionNumbersDocument = {"__meta__":{"hash":"sha256:5ce2a00d3637e8974caad4757dc70904ea33b52637c6b6b62816882c7916162d"}} as unknown as TypedDocumentString<RegionNumbersQuery, RegionNumbersQueryVariables>;
export const SetRegionNumbersDocument = {"__meta__":{"hash":"sha256:ee5853bbeacc7d928d04d80d06b16e0525162ab5b26d8f863f5a4a2096a5da26"}} as unknown as TypedDocumentString<SetRegionNumbersMutation, SetRegionNumbersMutationVariables>;
export const PhoneListDocument = {"__meta__":{"hash":"sha256:ba28948822f1e02d9106ae4e665e91f21ff95a742971a1b86f43afbb35f6ecbe"}} as unknown as TypedDocumentString<PhoneListQuery, PhoneListQueryVariables>;
export const SetPhoneListDocument = {"__meta__":{"hash":"sha256:47d6850d3c18956b6ba50e7b4b783d4100a057350414ad1f4d5edaae3a8074d4"}} as unknown as TypedDocumentString<SetPhoneListMutation, SetPhoneListMutationVariables>;
export const CostTablesDocument = {"__meta__":{"hash":"sha256:8a5e3d89443147cdaf03668a3d772316bad881852484eda9a9a09c672624c04b"}} as unknown as TypedDocumentString<CostTablesQuery, CostTablesQueryVariables>;
export const PublishCostTableDocument = {"__meta__":{"hash":"sha256:b1d82fae5a8095175f8c5fffac264df815b8b627b74de6e7cfbf4ac364212cbd"}} as unknown as TypedDocumentString<PublishCostTableMutation, PublishCostTableMutationVariables>;
export const PossibleDuplicatesDocument = {"__meta__":{"hash":"sha256:a764ce62a8b07425434860e20f99d3e083194bfd0520d7dce76d8c39702a0316"}} as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const ReleasesDocument = {"__meta__":{"hash":"sha256:956df956e34a04e89258ab8b084a4c114a56c2ea90b01a7484f11753c2eae564"}} as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const OneReleaseDocument = {"__meta__":{"hash":"sha256:4cdbd0e4333204b2e1e5b90370a9d4b6231cc9abe54d0782fa51137e11d04cc6"}} as unknown as TypedDocumentString<OneReleaseQuery, OneReleaseQueryVariables>;
export const ResearchProjectsDocument = {"__meta__":{"hash":"sha256:e16ac64e270203ef76525f837a885761cb0e0bb7f0a6ff0ef7f3ccbefc87aa0d"}} as unknown as TypedDocumentString<ResearchProjectsQuery, ResearchProjectsQueryVariables>;
export const AskForReleaseDocument = {"__meta__":{"hash":"sha256:99f37e531fa95826e80e218deacf0d491c246bc80ed90ce4908599edfab154a4"}} as unknown as TypedDocumentString<AskForReleaseMutation, AskForReleaseMutationVariables>;
export const CancelReleaseDocument = {"__meta__":{"hash":"sha256:9999f034f6566ef1d3dd3b33f4de3f74e25380bb60a82e6d3f26019b8d981e4b"}} as unknown as TypedDocumentString<CancelReleaseMutation, CancelReleaseMutationVariables>;
export const BeginResearchProjectDocument = {"__meta__":{"hash":"sha256:04e5f1e7d6fa55bed3d6dfad8091f2d93a02645e282c126644340a10f68d7a20"}} as unknown as TypedDocumentString<BeginResearchProjectMutation, BeginResearchProjectMutationVariables>;
export const EndResearchProjectDocument = {"__meta__":{"hash":"sha256:60f24ac7c48e32d54cac1325293c683237e990e2313966ed2cac8506c49d09db"}} as unknown as TypedDocumentString<EndResearchProjectMutation, EndResearchProjectMutationVariables>;
export const QuietTenanciesDocument = {"__meta__":{"hash":"sha256:39590d3b6a3e7723825fb83f61bc7a7fea7a465b677bba36987b627ea0f9aa45"}} as unknown as TypedDocumentString<QuietTenanciesQuery, QuietTenanciesQueryVariables>;
export const TenancyCountsDocument = {"__meta__":{"hash":"sha256:a329607942cb2c01871f9eb09bc4deef30a6e9bb314a808e71d70c933a3d1577"}} as unknown as TypedDocumentString<TenancyCountsQuery, TenancyCountsQueryVariables>;
export const LeftBehindDocument = {"__meta__":{"hash":"sha256:ca2c33141b9fca6335bbd32c73518e40db27fa31ff2d34b7525ebbc549234fee"}} as unknown as TypedDocumentString<LeftBehindQuery, LeftBehindQueryVariables>;
export const HouseholdDocument = {"__meta__":{"hash":"sha256:7b290233885e727efed6e59f6f769beb8eef31f3ec39ca1b4a87f64340a94fc5"}} as unknown as TypedDocumentString<HouseholdQuery, HouseholdQueryVariables>;
export const HouseholdsDocument = {"__meta__":{"hash":"sha256:8528f18ec5f5fa583572f0fd5b6e7920d78d4662d591a27014a03534ebd591c2"}} as unknown as TypedDocumentString<HouseholdsQuery, HouseholdsQueryVariables>;
export const AttentionDocument = {"__meta__":{"hash":"sha256:42d8d1c5b3f4c45db03d8a3f586595f95cff9b24243fe5e09cab0c32f3f9eb30"}} as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const StatisticsCatalogueDocument = {"__meta__":{"hash":"sha256:232b6a77b38b344eb3892747265b4e446364882e4c663fb822b0ca3749b19bab"}} as unknown as TypedDocumentString<StatisticsCatalogueQuery, StatisticsCatalogueQueryVariables>;
export const StatisticsTableDocument = {"__meta__":{"hash":"sha256:4a8f8881eca719e4c739f97f87a66d47d33c3fdfa228e0229ed9791bf630855a"}} as unknown as TypedDocumentString<StatisticsTableQuery, StatisticsTableQueryVariables>;
export const HouseholdsBehindDocument = {"__meta__":{"hash":"sha256:5c8dec0a2f7a785c90dfec971bb5a2551a12a1ac8e3e839c650fbf2c310ed90e"}} as unknown as TypedDocumentString<HouseholdsBehindQuery, HouseholdsBehindQueryVariables>;
export const WhatWasPublishedDocument = {"__meta__":{"hash":"sha256:373ef63f9518ddfdc8fab46d4ac6d606a6f642aaf7d8e4fdf4ee642b8f239f92"}} as unknown as TypedDocumentString<WhatWasPublishedQuery, WhatWasPublishedQueryVariables>;
export const PublishedNumbersDocument = {"__meta__":{"hash":"sha256:2cb2ece5e331928c3f221bbd5e947b00b20f8e77b39f13759e55a3c125ffd0c6"}} as unknown as TypedDocumentString<PublishedNumbersQuery, PublishedNumbersQueryVariables>;
export const WhoseDocument = {"__meta__":{"hash":"sha256:2d41129ac5771bd9a5accad3f5a6e5592719f01d6443a8b64b5ede74ab10026d"}} as unknown as TypedDocumentString<WhoseQuery, WhoseQueryVariables>;
export const SyncDocument = {"__meta__":{"hash":"sha256:7636845bec3d2bc41fecbe7e032ddc8ae99d759b02ef8608e1255be2a43ab4d4"}} as unknown as TypedDocumentString<SyncQuery, SyncQueryVariables>;
export const SubmitDocument = {"__meta__":{"hash":"sha256:1f9a9d4d77e2b5d9aec9fe955916134a9eae024b8e997b0974366e46c4ee01f2"}} as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const ReportReadsDocument = {"__meta__":{"hash":"sha256:2cbc47103be951d8297a70c8e5400fbabf75f56aef68ec244e8a96db5d96f971"}} as unknown as TypedDocumentString<ReportReadsMutation, ReportReadsMutationVariables>;
export const TeamDocument = {"__meta__":{"hash":"sha256:4474d0f1b4a848a4364c66094abc93896e1e4cf3886c61934b558a6d6ce32b84"}} as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const TeamFilesDocument = {"__meta__":{"hash":"sha256:f47bd2b12fc82a4c64126fc7f635228859a52948269af830d90c0d3a1744beee"}} as unknown as TypedDocumentString<TeamFilesQuery, TeamFilesQueryVariables>;
export const StandInsDocument = {"__meta__":{"hash":"sha256:3700163e79c8b32f8044e3da50bdc5ba1fc837bc25c9db1397c294ecddc274ff"}} as unknown as TypedDocumentString<StandInsQuery, StandInsQueryVariables>;
export const NameStandInDocument = {"__meta__":{"hash":"sha256:87487b9c362981c8a8468a36ef76467e798d65290250a4bdf3c13827e6548d85"}} as unknown as TypedDocumentString<NameStandInMutation, NameStandInMutationVariables>;
export const EndStandInDocument = {"__meta__":{"hash":"sha256:8732230b8e8929e962fde0bf641800edeb7aaa59ae3791b76b11b4951c41de05"}} as unknown as TypedDocumentString<EndStandInMutation, EndStandInMutationVariables>;
export const VisitReportsDocument = {"__meta__":{"hash":"sha256:62f6ab67892e1da8fbcda3deea8103577a5f00c655068895415e11eeee281c1b"}} as unknown as TypedDocumentString<VisitReportsQuery, VisitReportsQueryVariables>;