import { expect, it } from 'vitest';
import { consultationFaults, NO_PARTICIPANT, recordConsultation, startConsultation, type ConsultationValues } from './consultation';
import { NO_STEP } from './decision';
import { holdFaults, holdOver, startHolding, type HoldValues } from './holdOver';

const TODAY = '2026-12-01';
const held: HoldValues = { ...startHolding(TODAY), reason: 'De schuldhulp is er niet.', nextDiscussionOn: '2026-12-15', steps: [{ what: 'Bellen', organisation: 'care', owner: '', dueOn: '2026-12-08' }] };

it.each<[string, Partial<HoldValues>, readonly string[]]>([
  ['nothing', {}, []],
  ['why, and until when', { reason: ' ', nextDiscussionOn: '' }, ['nextDiscussionOn', 'reason']],
  ['a day after the meeting', { nextDiscussionOn: TODAY }, ['nextDiscussionOn']],
  ['a meeting that was', { meetingOn: '2026-12-02' }, ['meetingOn']],
  ['who does what until then', { steps: [NO_STEP] }, ['steps.0.dueOn', 'steps.0.organisation', 'steps.0.what']],
])('holding over misses %s', (_, change, expected) => expect(Object.keys(holdFaults(TODAY)({ ...held, ...change })).sort()).toEqual(expected));

it('holds over an item that has no referral, in the meeting it was on the agenda of', () => {
  expect(holdOver(null, 'm', held).holdOver).toMatchObject({ referral: null, meeting: 'm', steps: [{ what: 'Bellen', owner: null }] });
});

const talk: ConsultationValues = { ...startConsultation(TODAY, 'regie', 'chair'), startsAt: '14:30', byPhone: 'YES', question: 'Ontruiming morgen.', participants: [{ organisation: 'regie', person: 'chair' }, { organisation: 'care', person: '' }] };

it.each<[string, Partial<ConsultationValues>, readonly string[]]>([
  ['nothing', {}, []],
  ['a time', { startsAt: 'half drie' }, ['startsAt']],
  ['a second participant', { participants: [{ organisation: 'regie', person: '' }] }, ['participants']],
  ['which organisation', { participants: [{ organisation: 'regie', person: '' }, NO_PARTICIPANT] }, ['participants.1.organisation']],
  ['what could not wait, and how they spoke', { question: '', byPhone: '' }, ['byPhone', 'question']],
  ['a day that has come', { on: '2026-12-02' }, ['on']],
])('an urgent consultation misses %s', (_, change, expected) => expect(Object.keys(consultationFaults(TODAY)({ ...talk, ...change })).sort()).toEqual(expected));

it('names somebody without an account by the organisation alone', () => {
  expect(recordConsultation('r', talk).recordConsultation).toMatchObject({ byPhone: true, outcome: null, participants: [{ person: 'chair' }, { organisation: 'care', person: null }] });
});
