/** An urgent consultation between meetings: by phone or not, who took part, and when (practice 19). */
import type { RecordConsultation } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';

/** One organisation that took part, and who. */
export interface ParticipantRow {
  readonly organisation: string;
  readonly person: string; // '' is somebody without an account
}

/** The form as typed. */
export interface ConsultationValues {
  readonly on: string;
  readonly startsAt: string;
  readonly byPhone: 'YES' | 'NO' | '';
  readonly participants: readonly ParticipantRow[];
  readonly question: string;
  readonly outcome: string;
}

/** An empty row. */
export const NO_PARTICIPANT: ParticipantRow = { organisation: '', person: '' };

/** The form at its start: two took part at least, one of them who writes. */
export function startConsultation(today: string, organisation: string, person: string): ConsultationValues {
  return { on: today, startsAt: '', byPhone: '', participants: [{ organisation, person }, NO_PARTICIPANT], question: '', outcome: '' };
}

/** What does not fit yet. */
export function consultationFaults(today: string): (values: ConsultationValues) => Faults {
  return ({ on, startsAt, byPhone, participants, question }) => ({
    ...faultsOf(
      ['on', on === '', m.decision_talk_fault_on],
      ['on', on > today, m.decision_fault_future],
      ['startsAt', !/^([01]\d|2[0-3]):[0-5]\d$/u.test(startsAt.trim()), m.decision_talk_fault_time],
      ['byPhone', byPhone === '', m.common_error_answer],
      ['participants', participants.length < 2, m.decision_talk_fault_two],
      ['question', blank(question), m.decision_talk_fault_question],
    ),
    ...Object.assign({}, ...participants.map((row, at) => faultsOf([`participants.${String(at)}.organisation`, row.organisation === '', m.decision_talk_fault_who]))) as Faults,
  });
}

/** The command of a form without faults. */
export function recordConsultation(referral: string | null, values: ConsultationValues): { readonly recordConsultation: RecordConsultation } {
  return {
    recordConsultation: {
      referral, on: values.on, startsAt: values.startsAt.trim(), byPhone: values.byPhone === 'YES',
      participants: values.participants.map(({ organisation, person }) => ({ organisation, person: orNull(person) })),
      question: values.question.trim(), outcome: orNull(values.outcome),
    },
  };
}
