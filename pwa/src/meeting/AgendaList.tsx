import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Badge, Button, Dialog, DraftLine, FormHostContext, LinkButton, Notice, TextArea, useDraft, type DraftName } from '../ui';
import { day } from '../ui/format';
import { moving, noting, standpointsMissing, type AgendaChange, type Item, type Meeting } from './agenda';
import type { Kept } from './keep';
import { sayEnd, sayReason } from './words';

interface Props {
  readonly meeting: Meeting;
  readonly edits: boolean;
  readonly keep: (change: AgendaChange) => Promise<Kept['kind']>;
  readonly onRemove: (id: string) => void;
}

/** The agenda in order; each item can be moved, prepared, noted and taken off, with the keyboard as well. */
export function AgendaList({ meeting, edits, keep, onRemove }: Props): JSX.Element {
  const [doomed, setDoomed] = useState<Item | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const focusBack = () => list.current?.focus();
  return (
    <>
      <ol class="agenda" ref={list} tabIndex={-1} aria-label={m.meeting_agenda()}>
        {meeting.agenda.map((item, at) => (
          <AgendaRow key={item.id} meeting={meeting} item={item} at={at} edits={edits} keep={keep} onRemove={() => setDoomed(item)} />
        ))}
      </ol>
      {doomed && (
        <Dialog title={m.meeting_remove_title({ name: doomed.household.name })} onClose={() => setDoomed(null)}
          actions={<Button look="danger" onClick={() => {
            setDoomed(null);
            onRemove(doomed.id);
            focusBack();
          }}>{m.meeting_remove()}</Button>}>
          <p>{m.meeting_remove_what()}</p>
        </Dialog>
      )}
    </>
  );
}

/** Where an item is prepared: its referral, or the file's last one. */
export function prepareOf({ household, referral }: Item): string {
  const about = referral ?? (household.referrals ?? []).at(-1)?.id ?? 'none';
  return `/households/${household.id}/prepare/${about}`;
}

function ItemHead({ meeting, item, at }: { readonly meeting: Meeting; readonly item: Item; readonly at: number }): JSX.Element {
  const { household, end } = item;
  const missing = standpointsMissing(item);
  return (
    <div class="row" id={`item-${item.id}`}>
      <span><strong>{at + 1}. <a href={`/meetings/${meeting.id}/discuss/${item.id}`}>{household.name}</a></strong> · {sayReason(item.reason)}</span>
      {end && <Badge tone="ok">{sayEnd(end)}</Badge>}
      {household.evictionOn && <Badge tone={household.placeForAll ? 'warning' : 'danger'}>{m.meeting_announced({ day: day(household.evictionOn) })}</Badge>}
      {household.protected && <Badge tone="info">{m.meeting_protected()}</Badge>}
      {end === null && missing > 0 && <Badge tone="warning">{m.meeting_standpoints_missing({ count: missing })}</Badge>}
    </div>
  );
}

interface RowProps {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly at: number;
  readonly edits: boolean;
  readonly keep: Props['keep'];
  readonly onRemove: () => void;
}

function AgendaRow({ meeting, item, at, edits, keep, onRemove }: RowProps): JSX.Element {
  const [writes, setWrites] = useState(false);
  useBegun(noteOf(meeting, item), () => setWrites(true));
  const head = `item-${item.id}`;
  return (
    <li class="agenda-item">
      <ItemHead meeting={meeting} item={item} at={at} />
      {item.note !== '' && !writes && <p class="soft">{item.note}</p>}
      <div class="row">
        <LinkButton look="plain" href={prepareOf(item)} describedBy={head}>{m.meeting_prepare()}</LinkButton>
        {edits && (
          <>
            {at > 0 && <Button look="plain" describedBy={head} onClick={() => void keep(moving(item.id, -1))}>{m.meeting_up()}</Button>}
            {at < meeting.agenda.length - 1 && <Button look="plain" describedBy={head} onClick={() => void keep(moving(item.id, 1))}>{m.meeting_down()}</Button>}
            {!writes && <Button look="plain" describedBy={head} onClick={() => setWrites(true)}>{item.note === '' ? m.meeting_note_add() : m.meeting_note_change()}</Button>}
            {item.end === null && <Button look="plain" describedBy={head} onClick={onRemove}>{m.meeting_remove()}</Button>}
          </>
        )}
      </div>
      {writes && <Note meeting={meeting} item={item} keep={keep} onClose={() => setWrites(false)} />}
    </li>
  );
}

/** What is typed about an item is kept on the device as every form is, by the meeting. */
function noteOf(meeting: Meeting, item: Item): DraftName {
  return { householdId: meeting.id, kind: `setAgenda.${item.id}` };
}

/** Opens a form of which something is kept from before. */
function useBegun({ householdId, kind }: DraftName, open: () => void): void {
  const host = useContext(FormHostContext);
  useEffect(() => {
    let here = true;
    void host?.draft(householdId, kind).then((stored) => here && stored !== undefined && open());
    return () => {
      here = false;
    };
  }, [host, householdId, kind]);
}

/** The Regieteam's own note on an item. Typed words stay, also when a colleague wrote something else meanwhile: then both are shown. */
function Note({ meeting, item, keep, onClose }: { readonly meeting: Meeting; readonly item: Item; readonly keep: Props['keep']; readonly onClose: () => void }): JSX.Element {
  const [typed, setTyped] = useState(item.note);
  const [seen, setSeen] = useState(item.note);
  const [clash, setClash] = useState(false);
  const draft = useDraft(noteOf(meeting, item), () => ({ note: typed, seen }), (stored) => {
    const { note, seen: before } = stored as { readonly note: string; readonly seen: string };
    setTyped(note);
    setSeen(before);
  });
  const close = async () => {
    await draft.drop();
    onClose();
  };
  const save = async () => {
    const kept = await keep(noting(item.id, seen, typed.trim()));
    setClash(kept === 'CLASH');
    if (kept === 'KEPT') await close();
  };
  return (
    <div class="stack-tight">
      {clash && (
        <Notice tone="warning" role="alert" title={m.meeting_note_clash()}>
          <p>{item.note}</p>
          <div><Button onClick={() => {
            setSeen(item.note);
            setClash(false);
          }}>{m.meeting_note_over()}</Button></div>
        </Notice>
      )}
      <TextArea id={`note-${item.id}`} rows={2} label={m.meeting_note()} hint={m.meeting_note_hint()} value={typed} onChange={(words) => {
        setTyped(words);
        draft.touch();
      }} />
      <div class="row"><Button onClick={() => void save()}>{m.meeting_note_save()}</Button><Button look="plain" onClick={() => void close()}>{m.common_cancel()}</Button></div>
      <DraftLine draft={draft.state} />
    </div>
  );
}
