import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { change } from '../app/change';
import { ask } from '../app/online';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { CancelReleaseDocument, OneReleaseDocument } from '../graphql/graphql';
import { inLanguage, m } from '../messages';
import { Button, Card, Disclosure, Loading, Notice, PageTitle, Table } from '../ui';
import { moment } from '../ui/format';
import { addressOf, isDescription, isOpen, sayAbout, sayBytes, sayKind, sayState, saySuppressed, type Release } from './releases';
import { useLive } from './useLiveRelease';

type Held = { readonly kind: 'LOADING' } | { readonly kind: 'NO_CONNECTION' } | { readonly kind: 'DATA'; readonly release: Release | null };

/** One release: how far it is, what protection did, its files, and who took them. */
export function ReleaseScreen({ params: { id = '' } }: ScreenProps): JSX.Element {
  const tablet = useTablet();
  const [held, setHeld] = useState<Held>({ kind: 'LOADING' });
  const again = useCallback(() => void ask(tablet, OneReleaseDocument, { id }).then((answer) => {
    setHeld((old) => (answer.kind === 'DATA' ? { kind: 'DATA', release: answer.data.release } : old.kind === 'DATA' ? old : { kind: 'NO_CONNECTION' }));
  }), [tablet, id]);
  useEffect(again, [again]);
  useLive(held.kind === 'DATA' && held.release !== null && isOpen(held.release), again);
  return (
    <>
      <p><a href="/releases">{m.release_all()}</a></p>
      <PageTitle>{held.kind === 'DATA' && held.release !== null ? sayKind(held.release.kind) : m.release_title()}</PageTitle>
      {held.kind === 'LOADING' && <Loading />}
      {held.kind === 'NO_CONNECTION' && <><Notice tone="warning" role="status"><p>{m.online_asks_server()}</p></Notice><div><Button onClick={again}>{m.common_retry()}</Button></div></>}
      {held.kind === 'DATA' && (held.release === null ? <Notice tone="warning" role="status"><p>{m.release_gone()}</p></Notice> : <Parts release={held.release} onChange={again} />)}
    </>
  );
}

interface Props {
  readonly release: Release;
  readonly onChange: () => void;
}

function Parts({ release, onChange }: Props): JSX.Element {
  const { byName, askedAt, snapshotAt, state } = release;
  return (
    <>
      <p class="reading">{[sayAbout(release), m.release_asked({ who: byName, at: moment(askedAt) }), snapshotAt === null ? '' : m.release_snapshot({ at: moment(snapshotAt) })].filter((words) => words !== '').join('. ')}</p>
      <StateCard release={release} onChange={onChange} />
      {(state === 'DONE' || state === 'EXPIRED') && <><FilesCard release={release} /><ProtectionCard release={release} /><TakingsCard release={release} /></>}
    </>
  );
}

function StateCard({ release, onChange }: Props): JSX.Element {
  const tablet = useTablet();
  const [failed, setFailed] = useState(false);
  const { id, state, done, total, refusal, expiresAt, mayTake, mayCancel } = release;
  const cancel = async () => {
    const sent = await change(tablet, CancelReleaseDocument, { id });
    setFailed(sent.kind !== 'DONE');
    onChange();
  };
  return (
    <Card title={sayState(state)} id="release-state">
      {isOpen(release) && (
        <label class="stack-tight"><span role="status">{total > 0 ? m.release_progress({ done, total }) : sayState(state)}</span><progress class="progress" value={done} max={Math.max(1, total)} /></label>
      )}
      {refusal !== null && <Notice tone="danger" role="status"><p>{inLanguage(refusal)}</p></Notice>}
      {state === 'DONE' && expiresAt !== null && <p role="status">{m.release_until({ at: moment(expiresAt) })}</p>}
      {state === 'DONE' && !mayTake && <Notice role="status"><p>{m.release_not_yours()}</p></Notice>}
      {state === 'EXPIRED' && <Notice tone="warning" role="status"><p>{m.release_expired_words()}</p></Notice>}
      {failed && <Notice tone="warning" role="alert"><p>{m.release_cancel_failed()}</p></Notice>}
      {mayCancel && <div><Button onClick={() => void cancel()}>{m.release_cancel()}</Button></div>}
    </Card>
  );
}

/** The data first; what describes them to programs is at hand, folded. */
function FilesCard({ release }: { readonly release: Release }): JSX.Element {
  const descriptions = release.files.filter(isDescription);
  return (
    <Card title={m.release_files()} id="release-files">
      {release.mayTake && <p class="soft">{m.release_resume()}</p>}
      <Files caption={m.release_files()} release={release} files={release.files.filter((file) => !isDescription(file))} />
      {descriptions.length > 0 && <Disclosure title={m.release_descriptions({ count: descriptions.length })}><Files caption={m.release_descriptions({ count: descriptions.length })} release={release} files={descriptions} /></Disclosure>}
    </Card>
  );
}

function Files({ caption, release, files }: { readonly caption: string; readonly release: Release; readonly files: Release['files'] }): JSX.Element {
  return (
    <Table caption={caption} quiet rows={files} rowKey={({ name }) => name} columns={[
      { heading: m.release_file(), names: true, cell: (file) => (release.mayTake ? <a class="button" href={addressOf(release, file)} download={file.name}>{m.release_download()} <span>{file.name}</span></a> : file.name) },
      { heading: m.release_size(), amount: true, cell: ({ bytes }) => sayBytes(bytes) },
      { heading: m.release_rows(), amount: true, cell: ({ rows }) => (rows === 0 ? '' : rows) },
      { heading: m.release_sha(), cell: ({ sha256 }) => <code class="breaks small">{sha256}</code> },
    ]} />
  );
}

function ProtectionCard({ release: { kind, report: { suppressed, proposals, k, l, subjects, starred, leftOut } } }: { readonly release: Release }): JSX.Element {
  const none = suppressed.length === 0 && kind !== 'MICRODATA';
  return (
    <Card title={m.release_protection()} id="release-protection">
      {none && <p>{m.release_protection_none()}</p>}
      {suppressed.length > 0 && <ul>{suppressed.map(({ reason, cells }) => <li key={reason}>{saySuppressed(reason, cells)}</li>)}</ul>}
      {kind === 'MICRODATA' && <><p>{m.release_k({ k, l })}</p><p>{m.release_lines({ subjects, starred, leftOut })}</p></>}
      {proposals.map((words) => <p key={words}>{words}</p>)}
    </Card>
  );
}

function TakingsCard({ release: { takings, takingCount } }: { readonly release: Release }): JSX.Element {
  return (
    <Card title={m.release_takings()} id="release-takings">
      {takingCount > takings.length && <p>{m.release_takings_count({ count: takingCount })}</p>}
      <Table caption={m.release_takings()} quiet rows={takings} rowKey={({ at, firstByte, file }) => `${at} ${file} ${firstByte}`} empty={m.release_takings_none()} columns={[
        { heading: m.release_taking_who(), names: true, cell: ({ byName }) => byName },
        { heading: m.release_taking_what(), cell: ({ file, firstByte, lastByte }) => m.release_taking_bytes({ file, first: firstByte, last: lastByte }) },
        { heading: m.release_taking_when(), cell: ({ at }) => moment(at) },
      ]} />
    </Card>
  );
}
