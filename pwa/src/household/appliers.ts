/**
 * What each offline verb does to the file on the screen: one pure function per verb
 * of kind RECORD or EDIT in server/casework/access.go. Nothing here throws, and
 * nothing here decides: an edit shows what the writer made of it, and the server
 * says what became of it. Whose name a record bears, the server knows.
 */
import type { Command } from '../graphql/graphql';
import { adviseAdministration, recordAdministration, withdrawAdvice } from '../administration/apply';
import { startAftercare } from '../aftercare/apply';
import { endArrangement, proposeArrangement } from '../arrangement/apply';
import { resolveConflict } from '../conflict/apply';
import { recordLegalEvent, recordOutcome, reportIncident, revokeClearance, revoked } from '../legal/apply';
import { considerShelter, endPlacement, offerPlacement, recordOwnSolution, refusePlacement, requestPlacement, withdrawPlacement } from '../placement/apply';
import { addStep, askSuspension, checkCondition, extendSuspension, progressStep, setGoal, suspendEviction } from '../plan/apply';
import { clearanceNeeds, isOpen } from '../plan/needs';
import { registerSpecialCare } from '../decision/apply';
import { giveStandpoint, submitReferral } from '../referral/apply';
import { addResident, editResident, endResident } from '../resident/apply';
import { markSecret, recordSafeHomeReport, recordWarning } from '../safety/apply';
import { recordRightsRequest } from '../rights/apply';
import type { Appliers, Apply, Operation } from '../sync';
import { endTenancy, recordContactAttempt, recordRent } from '../tenancy/apply';
import { cancelVisit, planVisit, recordCopy, recordVisit } from '../visit/apply';
import { acknowledgeYouthProtection, requestYouthProtection } from '../youth/apply';
import { editHousehold, markVulnerable, registerHousehold } from './apply';
import { plusDays } from './day';
import type { HouseholdFile } from './file';
import { todayOfWriting } from './record';

/** The table that the tablet is made with. */
export const appliers: Appliers<HouseholdFile, Command> = {
  registerHousehold,
  editHousehold,
  addResident: safely(addResident),
  editResident: safely(editResident),
  endResident: safely(endResident),
  markVulnerable: safely(markVulnerable),
  recordWarning,
  recordSafeHomeReport,
  markSecret,
  recordContactAttempt,
  recordRent,
  endTenancy,
  proposeArrangement,
  endArrangement,
  adviseAdministration,
  withdrawAdvice,
  recordAdministration,
  recordLegalEvent: safely(recordLegalEvent),
  submitReferral: safely(submitReferral),
  giveStandpoint,
  setGoal,
  addStep,
  progressStep,
  askSuspension,
  suspendEviction: safely(suspendEviction),
  extendSuspension: safely(extendSuspension),
  registerSpecialCare,
  checkCondition,
  planVisit,
  cancelVisit,
  recordVisit,
  recordCopy,
  recordOwnSolution,
  considerShelter,
  requestPlacement,
  offerPlacement,
  endPlacement: safely(endPlacement),
  withdrawPlacement: safely(withdrawPlacement),
  refusePlacement: safely(refusePlacement),
  requestYouthProtection,
  acknowledgeYouthProtection,
  startAftercare,
  revokeClearance,
  recordOutcome: safely(recordOutcome),
  reportIncident,
  resolveConflict: safely(resolveConflict),
  recordRightsRequest,
};

/** As the server does after such a verb: a clearance that the new facts make unsafe is shown as taken back (route 3.2f). */
function safely<I>(apply: Apply<HouseholdFile, I>): Apply<HouseholdFile, I> {
  return (file, input, operation) => {
    const changed = apply(file && judged(file, operation), input, operation);
    return changed && judged(changed, operation);
  };
}

/** Lets clearances of an earlier day lapse, and takes back those that miss something they need. */
function judged(file: HouseholdFile, operation: Operation<unknown>): HouseholdFile {
  const today = todayOfWriting(operation);
  if (!file.clearances?.some(isOpen)) return file;
  return { ...file, clearances: file.clearances.map((clearance) => {
    if (!isOpen(clearance)) return clearance;
    if (clearance.evictOn < today) return { ...clearance, open: false, lapsedOn: plusDays(clearance.evictOn, 1) };
    const missing = clearanceNeeds(file, clearance.givenOn, clearance.evictOn)?.find((need) => need.missing !== null)?.missing;
    return missing ? revoked(clearance, missing.rule, missing.message, operation) : clearance;
  }) };
}
