/** A case form that colleagues go on with: kept on the server, for one organisation alone (route 2.3). Mirrors server/casework/draft.go. */
import type { CaseFormContentFragment, CaseFormQuery, DraftReferral, SubmitReferral } from '../graphql/graphql';
import { orNull } from '../ui/values';
import { NO_EFFORT, NO_REFERRAL, type ReferralValues } from './referral';

/** One draft as its writer left it. */
export interface KeptDraft {
  readonly id: string;
  readonly by: string | null;
  readonly at: string; // a moment
  readonly values: ReferralValues;
}

/** What a form says, as a draft or as a referral has it. */
type Returned = Omit<CaseFormContentFragment, ' $fragmentName'>;

const DERIVED: readonly string[] = ['MINOR_CHILDREN', 'COMPOSITION_UNKNOWN'];

/** What the server tells of a form, as it is typed. */
export function valuesOf(form: Returned): ReferralValues {
  const told = form.tenantInformedOn !== null || [form.informedHow, form.informedLanguage, form.tenantAnswer].some((text) => text !== '');
  const danger = form.notInformedReason !== '';
  const efforts = form.priorEfforts.map(({ what, on, result, whyNotEnough }) => ({ what, on: on ?? '', result, whyNotEnough }));
  return {
    ...NO_REFERRAL, cause: form.cause ?? '', seekJudgmentOn: form.seekJudgmentOn ?? '', grounds: form.grounds.filter((ground) => !DERIVED.includes(ground)),
    vulnerable: form.vulnerable ?? '', priorEfforts: efforts.length > 0 ? efforts : [NO_EFFORT], informed: danger ? 'DANGER' : told ? 'YES' : '',
    tenantInformedOn: form.tenantInformedOn ?? '', informedHow: form.informedHow, informedLanguage: form.informedLanguage, tenantAnswer: form.tenantAnswer,
    notInformedReason: form.notInformedReason, householdSays: form.householdSays, summary: form.summary, source: form.source,
  };
}

/** The drafts of a file, the newest first; each goes on with itself. */
export function keptDrafts(household: CaseFormQuery['household']): readonly KeptDraft[] {
  return (household?.referralDrafts ?? [])
    .map(({ id, made, form }) => ({ id, by: made.by, at: made.at ?? '', values: { ...valuesOf(form), continues: id } }))
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** With what the form begins: the newest draft; else what came back to be mended; else what the server knows, in the language that the file has; else what the file here knows. */
export function beginsWith(household: CaseFormQuery['household'], here: ReferralValues, returned?: Returned): ReferralValues {
  const [newest] = keptDrafts(household);
  if (newest) return newest.values;
  if (returned) return valuesOf(returned);
  const prefilled = household?.prefilledReferral;
  return prefilled ? { ...valuesOf(prefilled), informed: '', informedLanguage: here.informedLanguage } : here;
}

/** Leaves the form for colleagues, in the place of the draft that it goes on with. Any of it may be empty. */
export function draftReferral(values: ReferralValues, tenancy: string | null): { readonly draftReferral: DraftReferral } {
  const [told, danger] = [values.informed === 'YES', values.informed === 'DANGER'];
  const filled = values.priorEfforts.filter(({ what, on, result, whyNotEnough }) => [what, on, result, whyNotEnough].some((text) => text.trim() !== ''));
  const content: SubmitReferral = {
    tenancy, cause: values.cause || null, grounds: [...values.grounds], seekJudgmentOn: values.seekJudgmentOn || null,
    vulnerable: values.vulnerable || null, householdSays: values.householdSays.trim(), summary: orNull(values.summary), source: orNull(values.source),
    tenantInformedOn: (told && values.tenantInformedOn) || null, informedHow: told ? orNull(values.informedHow) : null, informedLanguage: told ? orNull(values.informedLanguage) : null,
    tenantAnswer: told ? orNull(values.tenantAnswer) : null, notInformedReason: danger ? orNull(values.notInformedReason) : null,
    priorEfforts: filled.map(({ what, on, result, whyNotEnough }) => ({ what: what.trim(), on: on || null, result: result.trim(), whyNotEnough: whyNotEnough.trim() })),
  };
  return { draftReferral: { replaces: values.continues || null, form: content } };
}

/** Throws a draft away. */
export function discardDraft(replaces: string): { readonly draftReferral: DraftReferral } {
  return { draftReferral: { replaces, discard: true } };
}

/** Whether something is typed that the draft it goes on with, or the form at its start, does not have. */
export function typedMore(values: ReferralValues, start: ReferralValues, kept: readonly KeptDraft[]): boolean {
  const base = kept.find(({ id }) => id === values.continues)?.values ?? start;
  return JSON.stringify(draftReferral({ ...values, continues: '' }, null)) !== JSON.stringify(draftReferral({ ...base, continues: '' }, null));
}
