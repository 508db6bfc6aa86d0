import type { JSX } from 'preact';
import { Facet } from '../household/Facet';
import type { HouseholdFile } from '../household/file';
import type { Names } from '../household/names';
import { m } from '../messages';
import { Badge, LinkButton } from '../ui';
import { day } from '../ui/format';

interface Props {
  readonly file: HouseholdFile;
  readonly names: Names;
  readonly today: string;
  readonly edits: boolean;
}

/** Visits to come, and those of which a report is missing. */
export function PlannedCard({ file, names, today, edits }: Props): JSX.Element {
  const planned = (file.plannedVisits ?? []).filter(({ cancelledOn, visit }) => cancelledOn === null && visit === null);
  const base = `/households/${file.id}`;
  return (
    <Facet file={file} facet="CARE" title={m.visit_planned_title()} id="planned">
      {() => (
        <>
          {planned.length === 0 && <p class="soft">{m.visit_planned_none()}</p>}
          {planned.map(({ id, on, startsAt, visitor, purpose }) => (
            <div key={id} class="stack-tight">
              <div class="row">
                <h3 id={`planned-${id}`}>{day(on)}{startsAt !== '' && `, ${startsAt.replace(':', '.')}`}</h3>
                <span class="soft">{names.person(visitor)}</span>
                {on < today && <Badge tone="warning">{m.visit_planned_past()}</Badge>}
              </div>
              {purpose !== '' && <p>{purpose}</p>}
              {edits && (
                <div class="row">
                  <LinkButton href={`${base}/visit?planned=${id}`} describedBy={`planned-${id}`}>{m.household_start_visit()}</LinkButton>
                  <LinkButton look="plain" href={`${base}/visits/${id}/cancel`} describedBy={`planned-${id}`}>{m.visit_cancel()}</LinkButton>
                </div>
              )}
            </div>
          ))}
          {edits && <div><LinkButton href={`${base}/visits/new`}>{m.household_plan_visit()}</LinkButton></div>}
        </>
      )}
    </Facet>
  );
}
