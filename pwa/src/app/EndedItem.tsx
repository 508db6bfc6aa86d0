import type { JSX } from 'preact';
import { DecisionFacts } from '../decision/DecisionSection';
import type { Desk } from '../involvement/desk';
import { decisionOf, heldOf, returnedOf, type Minutes, type MinutesItem } from '../meeting/ended';
import { m } from '../messages';
import { DefinitionList, Table } from '../ui';
import { day } from '../ui/format';

interface Props {
  readonly meeting: Minutes;
  readonly item: MinutesItem;
  readonly desk: Pick<Desk, 'organisation' | 'person'>;
}

/** What became of one item: the decision, until when it is held over, or why it went back. */
export function EndedItem({ meeting, item, desk }: Props): JSX.Element {
  const decision = decisionOf(meeting, item);
  if (decision) return <DecisionFacts decision={decision} desk={desk} costs={decision.costs} />;
  const held = heldOf(meeting, item);
  if (held) {
    return (
      <>
        <p><strong>{m.meeting_held_until({ day: day(held.nextDiscussionOn) })}</strong></p>
        <DefinitionList facts={[{ term: m.meeting_held_why(), value: held.reason }]} />
        <Table caption={m.decision_hold_steps()} rows={held.steps} rowKey={({ what, organisation, dueOn }) => `${what} ${organisation} ${dueOn}`} columns={[
          { heading: m.decision_step(), names: true, cell: ({ what }) => what },
          { heading: m.decision_step_who(), cell: ({ organisation, owner }) => [desk.organisation(organisation), ...(owner ? [desk.person(owner)] : [])].join(', ') },
          { heading: m.decision_step_due(), cell: ({ dueOn }) => day(dueOn) },
        ]} />
      </>
    );
  }
  const returned = returnedOf(meeting, item);
  if (returned) return <><p><strong>{m.meeting_returned_to({ organisation: desk.organisation(returned.made.for) })}</strong></p><p>{returned.returnedReason}</p></>;
  return <p class="soft">{m.meeting_not_ended()}</p>;
}
