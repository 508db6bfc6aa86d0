import type { JSX } from 'preact';
import { m } from '../messages';
import { Button, Notice, PageTitle } from '../ui';
import { readWiped, wiped } from './device';

/** What happened to this device, and whom to call; stays until somebody read it. */
export function WipedPage(): JSX.Element | null {
  const row = wiped.value;
  if (!row) return null;
  const lost = row.kind === 'LOST';
  return (
    <div class="gate stack">
      <PageTitle>{lost ? m.device_wiped_lost_title() : m.device_wiped_retired_title()}</PageTitle>
      <Notice tone={lost ? 'danger' : 'ok'} role="status"><p>{lost ? m.device_wiped_lost({ name: row.name }) : m.device_wiped_retired({ name: row.name })}</p></Notice>
      <p>{whomToCall(row.organisation, row.phone)}</p>
      <div><Button onClick={() => void readWiped()}>{m.device_wiped_again()}</Button></div>
    </div>
  );
}

function whomToCall(organisation: string, phone: string): string {
  if (organisation === '') return m.device_wiped_call_nobody();
  return phone === '' ? m.device_wiped_call_no_phone({ organisation }) : m.device_wiped_call({ organisation, phone });
}
