import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { change } from '../app/change';
import { PagesView } from '../app/PagesView';
import { useTablet } from '../app/tablet';
import { usePages } from '../app/usePages';
import { MarkReadDocument, NotificationsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, Button, Notice, PageTitle } from '../ui';
import { moment } from '../ui/format';
import { MailCard } from './MailCard';
import { sayNews, unreadOf, whereOf, type News } from './notification';
import { unread } from './unread';

/** As many as the server marks at once. */
const MOST = 100;

/** What others did, and the calendar brought, in somebody's files: the newest first. */
export function NewsScreen(): JSX.Element {
  const tablet = useTablet();
  const pages = usePages(NotificationsDocument, {}, ({ notifications }) => notifications);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const mark = async (ids: readonly string[]) => {
    const sent = await change(tablet, MarkReadDocument, { notifications: ids });
    setFailed(sent.kind !== 'DONE');
    if (sent.kind !== 'DONE') return;
    setMarked((before) => new Set([...before, ...ids]));
    unread.value = Math.max(0, unread.value - ids.length);
  };
  return (
    <>
      <PageTitle>{m.notification_title()}</PageTitle>
      <p class="reading">{m.notification_intro()}</p>
      {failed && <Notice tone="warning" role="alert"><p>{m.online_asks_server()}</p></Notice>}
      <PagesView pages={pages}>{(rows) => <NewsList rows={rows} left={unreadOf(rows, marked)} onRead={(ids) => void mark(ids)} />}</PagesView>
      <MailCard />
    </>
  );
}

interface Props {
  readonly rows: readonly News[];
  readonly left: readonly string[];
  readonly onRead: (ids: readonly string[]) => void;
}

function NewsList({ rows, left, onRead }: Props): JSX.Element {
  const count = useRef<HTMLParagraphElement>(null);
  const all = () => {
    onRead(left.slice(0, MOST));
    count.current?.focus(); // the button goes
  };
  if (rows.length === 0) return <p class="soft">{m.notification_none()}</p>;
  return (
    <>
      <div class="row">
        <p role="status" ref={count} tabIndex={-1}>{left.length > 0 ? m.notification_unread({ count: left.length }) : m.notification_all_read()}</p>
        {left.length > 0 && <Button onClick={all}>{m.notification_mark_all()}</Button>}
      </div>
      <div class="stack-tight" role="list">
        {rows.map((row) => <NewsItem key={row.id} row={row} isNew={left.includes(row.id)} onRead={() => onRead([row.id])} />)}
      </div>
    </>
  );
}

function NewsItem({ row, isNew, onRead }: { readonly row: News; readonly isNew: boolean; readonly onRead: () => void }): JSX.Element {
  const where = whereOf(row.household);
  return (
    <div class="card" role="listitem">
      <div class="row"><strong>{sayNews(row)}</strong>{isNew && <Badge tone="info">{m.notification_new()}</Badge>}</div>
      <div><a href={`/households/${row.household.id}`} onClick={() => { if (isNew) onRead(); }}>{row.household.name}</a>{where !== '' && <span class="soft"> · {where}</span>}</div>
      <span class="soft small">{moment(row.at)}</span>
    </div>
  );
}
