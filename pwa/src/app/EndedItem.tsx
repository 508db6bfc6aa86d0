import type { JSX } from 'preact';
import { correctedDecisions } from '../decision/correction';
import { DecisionFacts } from '../decision/DecisionSection';
import type { Desk } from '../involvement/desk';
import { decisionOf, heldOf, returnedOf, type Minutes, type MinutesItem } from '../meeting/ended';
import { m } from '../messages';
import { Badge, DefinitionList, Table } from '../ui';
import { day } from '../ui/format';

interface Props {
  readonly meeting: Minutes;
  readonly item: MinutesItem;
  readonly desk: Pick<Desk, 'organisation' | 'person'>;
}

/** What became of one item: the decision, until when it is held over, or why it went back. */
export function EndedItem({ meeting, item, desk }: Props): JSX.Element {
  const decision = decisionOf(meeting, item);
  if (decision) return <Decided decision={decision} all={item.household.decisions ?? []} desk={desk} />;
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

type Decision = NonNullable<ReturnType<typeof decisionOf>>;

/** A decision, and below it what was recorded first when it was put right: the minutes say both. */
function Decided({ decision, all, desk }: Pick<Props, 'desk'> & { readonly decision: Decision; readonly all: readonly Decision[] }): JSX.Element {
  const earlier = all.find(({ id }) => id === decision.supersedes);
  return (
    <>
      {correctedDecisions(all).has(decision.id) && <p><Badge tone="warning">{m.decision_corrected()}</Badge></p>}
      <DecisionFacts decision={decision} desk={desk} costs={decision.costs} />
      {earlier && <Decided decision={earlier} all={all} desk={desk} />}
    </>
  );
}
