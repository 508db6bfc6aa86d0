import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton } from '../ui';

/** The way to what a landlord must have done, for who records it. */
export function DutySection({ file, desk }: { readonly file: HouseholdFile; readonly desk: Desk }): JSX.Element | null {
  if (!desk.may('fulfilDuty') || (file.tenancies ?? []).length === 0) return null;
  return (
    <Card title={m.duty_title()} id="duties">
      <p>{m.duty_section()}</p>
      <div><LinkButton href={`/households/${file.id}/duties`}>{m.duty_open()}</LinkButton></div>
    </Card>
  );
}
