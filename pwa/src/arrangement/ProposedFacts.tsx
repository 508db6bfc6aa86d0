import type { JSX } from 'preact';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList } from '../ui';
import { day, euro } from '../ui/format';
import { comesTo, type Arrangement } from './arrangement';

/** What somebody is asked to agree with. */
export function ProposedFacts({ arrangement, desk }: { readonly arrangement: Arrangement; readonly desk: Desk }): JSX.Element {
  return (
    <Card>
      <DefinitionList facts={[
        { term: m.arrangement_answer_who(), value: [desk.person(arrangement.made.by), desk.organisation(arrangement.made.for)].filter((name) => name !== '').join(', '), note: m.arrangement_of({ day: day(arrangement.on) }) },
        { term: m.arrangement_total(), value: euro(arrangement.totalCents) },
        { term: m.arrangement_answer_paying(), value: comesTo(arrangement.instalments) },
        ...(arrangement.note === '' ? [] : [{ term: m.arrangement_agreed(), value: arrangement.note }]),
      ]} />
    </Card>
  );
}
