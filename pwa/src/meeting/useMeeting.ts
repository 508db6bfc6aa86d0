import { useRef, useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import { useLive } from '../app/useLive';
import { MeetingDocument } from '../graphql/graphql';
import { inLanguage } from '../messages';
import { sayFault } from '../ui/sendForm';
import { newsOf, type AgendaChange, type AttendanceChange, type Meeting, type MeetingNews } from './agenda';
import { asSent, keepAgenda, keepAttendance, type Kept } from './keep';

/** A meeting as a screen uses it. */
export interface UsedMeeting {
  readonly kind: 'LOADING' | 'FOUND' | 'MISSING' | 'NO_CONNECTION';
  readonly meeting: Meeting | null;
  /** What a colleague changed since the last change of this screen; null when nothing. */
  readonly news: MeetingNews | null;
  readonly busy: boolean;
  /** Why a change was not made, in words; null when it was. */
  readonly failure: string | null;
  readonly again: () => void;
  /** Changes the agenda; false when it was not changed. */
  readonly keep: (change: AgendaChange) => Promise<Kept['kind']>;
  readonly attend: (change: AttendanceChange) => Promise<Kept['kind']>;
  readonly put: (meeting: Meeting) => void;
}

/** One meeting, as every screen that has it open sees it. */
export function useMeeting(id: string): UsedMeeting {
  const tablet = useTablet();
  const live = useLive(MeetingDocument, { id });
  const meeting = live.data?.meeting ?? null;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [news, setNews] = useState<MeetingNews | null>(null);
  const seen = useRef<Meeting | null>(null);
  if (meeting && seen.current !== meeting) {
    const found = seen.current && seen.current.id === meeting.id ? newsOf(seen.current, meeting) : null;
    seen.current = meeting;
    if (found) setNews(found);
  }
  const put = (changed: Meeting) => {
    seen.current = changed;
    live.put({ meeting: changed });
  };
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const change = (send: (on: Meeting) => Promise<Kept>): Promise<Kept['kind']> => {
    const mine = queue.current.then(async () => {
      if (!seen.current) return 'FAILED' as const;
      setBusy(true);
      const kept = await send(seen.current);
      setBusy(false);
      if (kept.kind === 'KEPT' || kept.kind === 'CLASH') {
        put(kept.meeting);
        setNews(kept.news);
      }
      setFailure(kept.kind === 'REFUSED' ? inLanguage(kept.refusal) : kept.kind === 'FAILED' ? sayFault(asSent(kept, '') as Parameters<typeof sayFault>[0]).message : null);
      return kept.kind;
    });
    queue.current = mine;
    return mine;
  };
  return {
    kind: meeting ? 'FOUND' : live.kind === 'DATA' ? 'MISSING' : live.kind,
    meeting, news, busy, failure, again: live.again, put,
    keep: (agenda) => change((on) => keepAgenda(tablet, on, agenda)),
    attend: (attendance) => change((on) => keepAttendance(tablet, on, attendance)),
  };
}

/** Whether who looks keeps the meetings: chair and secretary of the Regieteam; for which buttons are offered, the server decides. */
export function useKeepsMeetings(): boolean {
  const me = useMe();
  return me?.organisationKind === 'REGIETEAM' && me.roles.some((role) => role === 'CHAIR' || role === 'SECRETARY');
}
