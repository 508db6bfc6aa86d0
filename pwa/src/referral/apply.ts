import type { GiveStandpoint, ReferralGround, SubmitReferral } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, madeBy, partOf, todayOfWriting } from '../household/record';
import { compositionKnown, isMinorOn, residentsOn } from '../household/safety';
import type { Operation } from '../sync';

type File = HouseholdFile;

/** Adds the referral, with the grounds that follow from who lives there. */
export function submitReferral(file: File | undefined, input: SubmitReferral, operation: Operation<unknown>): File | undefined {
  if (!file) return file;
  const referrals = added(file.referrals, [{
    id: operation.id, tenancy: input.tenancy ?? null, cause: input.cause ?? 'OTHER', grounds: groundsBeside(file, input.grounds ?? [], todayOfWriting(operation)),
    priorEfforts: (input.priorEfforts ?? []).map(({ what, on, result, whyNotEnough }) => ({ what: what ?? '', on: on ?? '', result: result ?? '', whyNotEnough: whyNotEnough ?? '' })), tenantInformedOn: input.tenantInformedOn ?? null, informedHow: input.informedHow ?? '',
    informedLanguage: input.informedLanguage ?? '', tenantAnswer: input.tenantAnswer ?? '', notInformedReason: input.notInformedReason ?? '',
    seekJudgmentOn: input.seekJudgmentOn ?? null, vulnerable: input.vulnerable ?? null, householdSays: input.householdSays ?? '', summary: input.summary ?? '',
    source: input.source ?? '', followsUp: input.followsUp ?? null, unreferred: false, returnedOn: null, returnedReason: '', withdrawnOn: null, withdrawnReason: '',
    openedOn: null, made: madeBy(operation),
  }]);
  if (input.vulnerable !== 'YES' && input.vulnerable !== 'UNKNOWN') return { ...file, referrals };
  const id = partOf(operation, 'vulnerable');
  const mark = { id, reason: 'OTHER' as const, note: '', unmarkedBy: null, unmarkedOn: null, made: madeBy(operation, id) };
  return { ...file, referrals, vulnerabilities: added(file.vulnerabilities, [mark]) };
}

function groundsBeside(file: File, named: readonly ReferralGround[], today: string): readonly ReferralGround[] {
  const known = compositionKnown(file, today) ?? file.compositionKnown;
  return [
    ...(residentsOn(file, today).some((resident) => isMinorOn(resident, today)) ? ['MINOR_CHILDREN' as const] : []),
    ...(known ? [] : ['COMPOSITION_UNKNOWN' as const]),
    ...named.filter((ground) => ground !== 'MINOR_CHILDREN' && ground !== 'COMPOSITION_UNKNOWN'),
  ];
}

/** Adds the standpoint; one that comes after the decision is marked. */
export function giveStandpoint(file: File | undefined, { referral, position, reasons }: GiveStandpoint, operation: Operation<unknown>): File | undefined {
  const afterwards = (file?.decisions ?? []).some((decision) => decision.referral === referral);
  return file && { ...file, standpoints: added(file.standpoints, [{ id: operation.id, referral, position, reasons, made: { ...madeBy(operation), afterwards } }]) };
}
