import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change } from '../app/change';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { AccessLogCheckDocument, AccessLogDocument, VerifyAccessLogDocument, type AccessLogQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Card, Notice, Table } from '../ui';
import { day } from '../ui/format';
import { busy, outcomeOf, type Check } from './check';
import { saySealed, type Health } from './health';

/** How far the log is sealed, how much was done on which day, and a button that verifies it (access §3). */
export function LogCard({ log }: { readonly log: Health['log'] }): JSX.Element {
  const asked = useAsked(AccessLogDocument, {});
  return (
    <Card title={m.health_log()} id="log">
      <p>{saySealed(log)}</p>
      <p class="soft reading">{m.health_log_what()}</p>
      <AskedView asked={asked}>
        {({ accessLogDays, accessLogCheck }) => (
          <>
            <Verification last={accessLogCheck} />
            <Days days={accessLogDays ?? []} />
          </>
        )}
      </AskedView>
    </Card>
  );
}

const ASK_EVERY_MS = 1000;

/** The last outcome, and how far one that goes on is. */
function Verification({ last }: { readonly last: Check | null }): JSX.Element {
  const tablet = useTablet();
  const [check, setCheck] = useState(last);
  const [said, setSaid] = useState<string | null>(null);
  const look = async () => {
    const answer = await ask(tablet, AccessLogCheckDocument, {});
    if (answer.kind === 'DATA') setCheck(answer.data.accessLogCheck);
  };
  const running = busy(check);
  useEffect(() => {
    if (!running) return undefined;
    const again = setInterval(() => void look(), ASK_EVERY_MS);
    return () => clearInterval(again);
  }, [running]);
  const verify = async () => {
    setSaid(null);
    const sent = await change(tablet, VerifyAccessLogDocument, {});
    if (sent.kind === 'DONE') await look();
    else setSaid(m.health_check_not_begun());
  };
  return (
    <>
      {check && <CheckNotice check={check} />}
      {said !== null && <Notice tone="danger" role="alert"><p>{said}</p></Notice>}
      <div><Button busy={running} onClick={() => void verify()}>{m.health_check_do()}</Button></div>
    </>
  );
}

function CheckNotice({ check }: { readonly check: Check }): JSX.Element {
  const { tone, words, harms } = outcomeOf(check);
  return (
    <Notice tone={tone} role="status">
      <p>{words}</p>
      {harms.length > 0 && <><ul>{harms.map((harm) => <li key={harm}>{harm}</li>)}</ul><p>{m.health_check_next()}</p></>}
    </Notice>
  );
}

function Days({ days }: { readonly days: NonNullable<AccessLogQuery['accessLogDays']> }): JSX.Element {
  return (
    <Table caption={m.health_days()} rows={days} rowKey={({ on }) => on} empty={m.health_days_none()} columns={[
      { heading: m.health_day(), cell: ({ on }) => day(on) },
      { heading: m.health_reads(), amount: true, cell: ({ reads }) => reads },
      { heading: m.health_changes(), amount: true, cell: ({ changes }) => changes },
      { heading: m.health_searches(), amount: true, cell: ({ search }) => search },
      { heading: m.health_taken(), amount: true, cell: ({ taken }) => taken },
      { heading: m.health_glass(), amount: true, cell: ({ glass }) => glass },
    ]} />
  );
}
