/** Payment arrangements: a proposal counts after the landlord accepts (route 1.3, practice 8). Mirrors server/casework/arrangement.go. */
import type { AgreeArrangement, AnswerArrangement, ArrangementStatus, InstalmentStatus, NewInstalment, ProposeArrangement } from '../graphql/graphql';
import { plusDays, plusMonths } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Tone } from '../ui';
import type { Faults } from '../ui/sendForm';
import { errorOfAmount } from '../ui/ValueFields';
import { day, euro } from '../ui/format';
import { faultsOf, orNull } from '../ui/values';

/** One arrangement, or a proposal for one. */
export type Arrangement = Item<HouseholdFile['arrangements']>;

const MOST = 120; // instalments
const LONGEST = 3653; // days from the agreement to the last payment: ten years

/** A proposal as typed: three figures make the instalments. */
export interface ProposalValues {
  readonly tenancy: string;
  readonly on: string;
  readonly totalCents: number | null;
  readonly monthlyCents: number | null;
  readonly firstOn: string;
  readonly householdSays: string;
  readonly note: string;
}

const USUAL = 12; // instalments, until somebody says otherwise

/** A new proposal: for all arrears of the only tenancy, agreed today. A landlord's own begins with a year, which can be changed. */
export function startProposal({ tenancies, arrearsCents }: Pick<HouseholdFile, 'tenancies' | 'arrearsCents'>, today: string, own = false): ProposalValues {
  const open = (tenancies ?? []).filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const only = open.length === 1 ? open[0] : undefined;
  const owed = arrearsCents && arrearsCents > 0 ? arrearsCents : null;
  const usual = own && owed !== null ? { monthlyCents: Math.ceil(owed / USUAL / 100) * 100, firstOn: plusMonths(`${today.slice(0, 7)}-01`, 1) } : { monthlyCents: null, firstOn: '' };
  return { tenancy: only?.id ?? '', on: today, totalCents: owed, ...usual, householdSays: '', note: '' };
}

type Figures = Pick<ProposalValues, 'totalCents' | 'monthlyCents' | 'firstOn'>;

/** The instalments of these figures, each a month after the other, the last what is left; none while a figure is missing. */
export function instalmentsOf({ totalCents, monthlyCents, firstOn }: Figures): readonly NewInstalment[] {
  if (!isAmount(totalCents) || !isAmount(monthlyCents) || plusDays(firstOn, 0) === '') return [];
  const whole = Math.floor(totalCents / monthlyCents);
  const rest = totalCents - whole * monthlyCents;
  const count = Math.min(whole + (rest > 0 ? 1 : 0), MOST + 1); // one too many says enough
  return Array.from({ length: count }, (_, at) => ({ dueOn: plusMonths(firstOn, at), cents: at < whole ? monthlyCents : rest }));
}

function isAmount(cents: number | null): cents is number {
  return cents !== null && cents > 0; // not so for NaN, which is no amount
}

/** What does not fit yet. */
export function proposalFaults(values: ProposalValues): Faults {
  const { tenancy, on, totalCents, monthlyCents, firstOn } = values;
  const instalments = instalmentsOf(values);
  const last = instalments.at(-1)?.dueOn ?? '';
  return faultsOf(
    ['tenancy', tenancy === '', m.arrangement_fault_tenancy],
    ['on', on === '', m.arrangement_fault_on],
    ...amountFault('totalCents', totalCents),
    ...amountFault('monthlyCents', monthlyCents),
    ['firstOn', firstOn === '', m.arrangement_fault_first],
    ['firstOn', firstOn !== '' && firstOn < on, m.arrangement_fault_first_before],
    ['monthlyCents', instalments.length > MOST || (on !== '' && last > plusDays(on, LONGEST)), m.arrangement_fault_long],
  );
}

function amountFault(field: string, cents: number | null): readonly (readonly [string, boolean, () => string])[] {
  const words = errorOfAmount(cents) ?? (isAmount(cents) ? undefined : m.arrangement_fault_amount());
  return [[field, words !== undefined, () => words ?? '']];
}

/** The command of a form without faults. */
export function proposeArrangement(values: ProposalValues): { readonly proposeArrangement: ProposeArrangement } {
  const { tenancy, on, householdSays, note } = values;
  return { proposeArrangement: { tenancy, on, instalments: [...instalmentsOf(values)], householdSays: orNull(householdSays), note: orNull(note) } };
}

/** "13 betalingen van € 50,00. De laatste is € 12,50, op 1 december 2027." */
export function comesTo(instalments: readonly NewInstalment[]): string {
  const last = instalments.at(-1);
  if (!last) return '';
  if (instalments.length === 1) return m.arrangement_comes_to_one({ amount: euro(last.cents), day: day(last.dueOn) });
  return m.arrangement_comes_to({ count: instalments.length, amount: euro(instalments[0]?.cents ?? 0), last: euro(last.cents), day: day(last.dueOn) });
}

/** A landlord's answer as typed. */
export interface AnswerValues {
  readonly accepted: 'YES' | 'NO' | '';
  readonly on: string;
  readonly reason: string;
}

/** What does not fit yet in an answer to what was agreed on a day. */
export function answerFaults(agreedOn: string, today: string): (values: AnswerValues) => Faults {
  return ({ accepted, on, reason }) => faultsOf(
    ['accepted', accepted === '', m.arrangement_fault_answer],
    ['reason', accepted === 'NO' && reason.trim() === '', m.arrangement_fault_reason],
    ['on', on === '' || on < agreedOn || on > today, m.arrangement_fault_answer_on],
  );
}

/** The command of an answer without faults. */
export function answerArrangement(arrangement: string, { accepted, on, reason }: AnswerValues): { readonly answerArrangement: AnswerArrangement } {
  return { answerArrangement: { arrangement, accepted: accepted === 'YES', on, reason: accepted === 'NO' ? orNull(reason) : null } };
}

/** A protective administrator's answer as typed. */
export interface AgreeValues {
  readonly agrees: 'YES' | 'NO' | '';
  readonly on: string;
  readonly reason: string;
}

/** What does not fit yet in it. */
export function agreeFaults(agreedOn: string, today: string): (values: AgreeValues) => Faults {
  return ({ agrees, on, reason }) => faultsOf(
    ['agrees', agrees === '', m.arrangement_fault_answer],
    ['reason', agrees === 'NO' && reason.trim() === '', m.arrangement_fault_reason],
    ['on', on === '' || on < agreedOn || on > today, m.arrangement_fault_answer_on],
  );
}

/** The command of it without faults. */
export function agreeArrangement(arrangement: string, { agrees, on, reason }: AgreeValues): { readonly agreeArrangement: AgreeArrangement } {
  return { agreeArrangement: { arrangement, agrees: agrees === 'YES', on, reason: agrees === 'NO' ? orNull(reason) : null } };
}

/** Whether an administrator may answer it: not ended, and not agreed with yet. Who refused may agree later. */
export function waitsForAdministrator({ endedOn, administratorOn, administratorAgrees }: Arrangement): boolean {
  return endedOn === null && !(administratorOn !== null && administratorAgrees);
}

/** How an arrangement stands, in words. */
export const STATUSES: Readonly<Record<ArrangementStatus, () => string>> = {
  PROPOSED: m.arrangement_status_proposed, AWAITS_ADMINISTRATOR: m.arrangement_status_awaits, DECLINED: m.arrangement_status_declined, RUNNING: m.arrangement_status_running,
  MISSED: m.arrangement_status_missed, BROKEN: m.arrangement_status_broken, FROZEN: m.arrangement_status_frozen, KEPT: m.arrangement_status_kept, ENDED: m.arrangement_status_ended,
};

/** What its colour says too. */
export const TONES: Readonly<Record<ArrangementStatus, Tone>> = {
  PROPOSED: 'info', AWAITS_ADMINISTRATOR: 'info', DECLINED: 'warning', RUNNING: 'ok', MISSED: 'warning', BROKEN: 'danger', FROZEN: 'info', KEPT: 'ok', ENDED: 'info',
};

/** What became of an instalment, in words. */
export const INSTALMENTS: Readonly<Record<InstalmentStatus, () => string>> = {
  OPEN: m.arrangement_instalment_open, PAID: m.arrangement_instalment_paid, PAID_LATE: m.arrangement_instalment_late, MISSED: m.arrangement_instalment_missed,
  DEFERRED: m.arrangement_instalment_deferred, CANCELLED: m.arrangement_instalment_cancelled,
};
