import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button, LinkButton, Loading, Notice, PageTitle } from '../ui';
import type { Meeting, MeetingNews } from './agenda';
import type { UsedMeeting } from './useMeeting';
import { sayNews } from './words';

interface Props {
  readonly used: UsedMeeting;
  readonly children: (meeting: Meeting) => ComponentChildren;
}

/** A meeting, or why it is not here. */
export function MeetingPage({ used, children }: Props): JSX.Element {
  const { kind, meeting } = used;
  if (meeting) return <>{children(meeting)}</>;
  return (
    <>
      <p><a href="/meetings">{m.meeting_back()}</a></p>
      <PageTitle>{m.meeting_one()}</PageTitle>
      {kind === 'LOADING' && <Loading />}
      {kind === 'MISSING' && <Notice tone="warning"><p>{m.meeting_missing()}</p></Notice>}
      {kind === 'NO_CONNECTION' && <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={used.again}>{m.common_retry()}</Button></div></>}
      {kind === 'MISSING' && <div><LinkButton href="/meetings">{m.meeting_back()}</LinkButton></div>}
    </>
  );
}

/** What a colleague changed, what went wrong, and whether the connection is gone. */
export function MeetingNotices({ used }: { readonly used: UsedMeeting }): JSX.Element {
  return (
    <>
      {used.news && <News news={used.news} />}
      {used.failure !== null && <Notice tone="danger" role="alert" title={m.common_error_not_saved()}><p>{used.failure}</p></Notice>}
    </>
  );
}

/** What a colleague changed, in words. */
export function News({ news }: { readonly news: MeetingNews }): JSX.Element {
  return <Notice tone="info" role="status" title={m.meeting_news_title()}><ul class="points">{sayNews(news).map((line) => <li key={line}>{line}</li>)}</ul></Notice>;
}
