import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { acting } from '../app/online';
import { PagesView } from '../app/PagesView';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { usePages } from '../app/usePages';
import { candidates } from '../casemanager/casemanager';
import { TeamFilesDocument } from '../graphql/graphql';
import { namesOf } from '../household/names';
import { m } from '../messages';
import { act, type Sent } from '../sync';
import { CheckboxGroup, Notice, PageTitle } from '../ui';
import { PassForm } from './PassForm';
import { StandInCard } from './StandInCard';
import { passEach, passOn, type PassValues } from './team';

/** The files of one case manager, or those that nobody has, to pass on to another: one, or several at once. */
export function TeamFilesScreen({ params, query }: ScreenProps): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const from = params['person'] === 'none' ? null : (params['person'] ?? null);
  const [only, setOnly] = useState<readonly 'SILENT'[]>(query['only'] === 'silent' ? ['SILENT'] : []);
  const silent = only.length > 0;
  const [told, setTold] = useState('');
  const [round, setRound] = useState(0);
  const list = usePages(TeamFilesDocument, { filter: { caseManager: from, silent } }, ({ teamFiles }) => teamFiles);
  const people = candidates(tablet.reference()?.directory.people ?? [], me?.organisationId ?? '').filter(({ id }) => id !== from);
  const name = from === null ? null : namesOf(tablet.reference()).person(from);
  const again = (count: number, of: number) => {
    setTold(count === of ? m.team_passed({ count }) : m.team_passed_some({ count, of }));
    list.again();
  };
  const send = async (values: PassValues): Promise<Sent> => {
    const command = passOn(values, me?.organisationId ?? '');
    const { done, sent } = await passEach(values.files, (file) => act(acting(tablet), file, command));
    if (done.length > 0) again(done.length, values.files.length);
    return sent;
  };
  const draft = me && { householdId: me.organisationId, kind: `passFiles.${from ?? 'none'}` }; // of no household: the note is about several
  const done = async () => {
    if (draft) await tablet.dropDraft(draft.householdId, draft.kind);
    setRound(round + 1);
  };
  return (
    <>
      <p><a href="/team">{m.team_back()}</a></p>
      <PageTitle>{name === null ? m.team_nobody_title() : m.team_files_of({ name })}</PageTitle>
      <div role="status">{told !== '' && <Notice tone="ok"><p>{told}</p></Notice>}</div>
      <CheckboxGroup id="team-only" label={m.team_only()} value={only} onChange={setOnly} options={[{ value: 'SILENT', label: m.team_only_silent() }]} />
      <PagesView pages={list}>
        {(files) => (files.length === 0 || !draft
          ? <p>{silent ? m.team_files_none_silent() : m.team_files_none()}</p>
          : <PassForm key={round} files={files} people={people} fromSomebody={from !== null} draft={draft} onSend={send} onDone={() => void done()} />)}
      </PagesView>
      {from !== null && name !== null && <StandInCard person={from} name={name} people={people} files={list.rows} />}
    </>
  );
}
