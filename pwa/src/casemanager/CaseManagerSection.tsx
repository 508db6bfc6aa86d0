import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { handoverOf } from '../household/handover';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, LinkButton } from '../ui';

/** Who is case manager, and the way to appoint one. */
export function CaseManagerSection({ file, desk }: { readonly file: HouseholdFile; readonly desk: Desk }): JSX.Element {
  const now = file.caseManagerNow;
  const handover = handoverOf(file);
  return (
    <Card title={m.plan_case_manager()} id="case-manager">
      {now
        ? <p><strong>{desk.person(now.person)}</strong>, {desk.organisation(now.organisation)} {now.provisional && <Badge tone="warning">{m.plan_provisional()}</Badge>}</p>
        : <p class="soft">{m.plan_no_case_manager()}</p>}
      {handover && <><h3>{m.plan_handed_over({ by: desk.person(handover.by) })}</h3><p class="words">{handover.note}</p></>}
      {desk.may('appointCaseManager') && <div><LinkButton href={`/households/${file.id}/case-manager`}>{now ? m.plan_appoint_other() : m.plan_appoint()}</LinkButton></div>}
    </Card>
  );
}
