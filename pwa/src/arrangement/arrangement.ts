/** Payment arrangements: a proposal counts after the landlord accepts (route 1.3, practice 8). Mirrors server/casework/arrangement.go. */
import type { ArrangementStatus, InstalmentStatus, NewInstalment, ProposeArrangement } from '../graphql/graphql';
import { plusDays, plusMonths } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Tone } from '../ui';
import type { Faults } from '../ui/sendForm';
import { errorOfAmount } from '../ui/ValueFields';
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

/** A new proposal: for all arrears of the only tenancy, agreed today. */
export function startProposal({ tenancies, arrearsCents }: Pick<HouseholdFile, 'tenancies' | 'arrearsCents'>, today: string): ProposalValues {
  const open = (tenancies ?? []).filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const only = open.length === 1 ? open[0] : undefined;
  return { tenancy: only?.id ?? '', on: today, totalCents: arrearsCents && arrearsCents > 0 ? arrearsCents : null, monthlyCents: null, firstOn: '', householdSays: '', note: '' };
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
