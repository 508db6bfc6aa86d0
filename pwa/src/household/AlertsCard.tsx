import type { JSX } from 'preact';
import { sayVerb } from '../app/screens';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton, Notice, sayRule } from '../ui';
import { day } from '../ui/format';
import type { HouseholdFile } from './file';
import { nextAction } from './nextAction';
import { sayAlert } from './words';

type Alert = HouseholdFile['alerts'][number];

const NOW = 7; // weight from which an alert cannot wait

/** What needs attention and what to do about it, with the rule it comes from. */
export function AlertsCard({ file, desk, alerts }: { readonly file: HouseholdFile; readonly desk: Desk; readonly alerts: readonly Alert[] }): JSX.Element {
  return (
    <Card title={m.household_alerts_title()} id="alerts">
      {alerts.length === 0 ? <p class="soft">{m.household_alerts_none()}</p> : (
        <div class="stack-tight" role="list">
          {alerts.map((alert) => (
            <div key={`${alert.code} ${alert.subject ?? ''}`} role="listitem">
              <Notice tone={alert.weight >= NOW ? 'danger' : 'warning'}>
                <p>{sayAlert(alert.code)}{about(file, alert)}</p>
                <p class="small">{why(alert)}</p>
                <ToDo file={file} desk={desk} alert={alert} />
              </Notice>
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}

/** The form of what is to be done about it; nothing when that is for somebody else. */
function ToDo({ file, desk, alert }: { readonly file: HouseholdFile; readonly desk: Desk; readonly alert: Alert }): JSX.Element | null {
  const next = nextAction(alert, desk.may);
  return next ? <div><LinkButton href={`/households/${file.id}/${next.path}`}>{next.label?.() ?? sayVerb(next.verb)}</LinkButton></div> : null;
}

function why({ rule, from, until }: Alert): string {
  return [
    ...(rule !== '' ? [sayRule(rule)] : []),
    ...(from !== null ? [m.household_alert_since({ day: day(from) })] : []),
    ...(until !== null ? [m.household_alert_until({ day: day(until) })] : []),
  ].join(' · ');
}

/** The step or goal that an alert is about, by its words. */
function about({ steps, goals }: HouseholdFile, { subject }: Alert): string {
  const step = (steps ?? []).find(({ id }) => id === subject);
  const goal = (goals ?? []).find(({ id }) => id === subject);
  return step || goal ? ` (${step?.what ?? goal?.description ?? ''})` : '';
}
