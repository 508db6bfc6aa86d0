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
import { shortDay } from '../ui/format';
import { busy, outcomeOf, type Check } from './check';

/** How much was done on which day, and a button that verifies the log (access §3). */
export function LogBook(): JSX.Element {
  const asked = useAsked(AccessLogDocument, {});
  return (
    <Card title={m.log_book()} id="book">
      <p class="soft reading">{m.log_book_what()}</p>
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
    else setSaid(m.log_check_not_begun());
  };
  return (
    <>
      {check && <CheckNotice check={check} />}
      {said !== null && <Notice tone="danger" role="alert"><p>{said}</p></Notice>}
      <div><Button busy={running} onClick={() => void verify()}>{m.log_check_do()}</Button></div>
    </>
  );
}

function CheckNotice({ check }: { readonly check: Check }): JSX.Element {
  const { tone, words, harms } = outcomeOf(check);
  return (
    <Notice tone={tone} role="status">
      <p>{words}</p>
      {harms.length > 0 && <><ul>{harms.map((harm) => <li key={harm}>{harm}</li>)}</ul><p>{m.log_check_next()}</p></>}
    </Notice>
  );
}

function Days({ days }: { readonly days: NonNullable<AccessLogQuery['accessLogDays']> }): JSX.Element {
  return (
    <Table caption={m.log_days()} rows={days} rowKey={({ on }) => on} empty={m.log_days_none()} columns={[
      { heading: m.log_day(), cell: ({ on }) => shortDay(on) },
      { heading: m.log_reads(), amount: true, cell: ({ reads }) => reads },
      { heading: m.log_changes(), amount: true, cell: ({ changes }) => changes },
      { heading: m.log_searches(), amount: true, cell: ({ search }) => search },
      { heading: m.log_taken(), amount: true, cell: ({ taken }) => taken },
      { heading: m.log_glass(), amount: true, cell: ({ glass }) => glass },
    ]} />
  );
}
