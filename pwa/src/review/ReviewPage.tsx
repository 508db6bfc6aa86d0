import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { acting, ask } from '../app/online';
import { formOf, sayVerb } from '../app/screens';
import { useTablet } from '../app/tablet';
import { LeftBehindDocument } from '../graphql/graphql';
import { namesOf } from '../household/names';
import { m } from '../messages';
import { act } from '../sync';
import { Button, Loading, Notice, PageTitle } from '../ui';
import { draftIn, waiting, type Left } from './left';
import { ReviewCard } from './ReviewCard';

type State = { readonly kind: 'LOADING' } | { readonly kind: 'FAILED' } | { readonly kind: 'LIST'; readonly left: readonly Left[] };

/** What was left behind: a change, a form that was begun, or words that cannot be read. */
function wordsFor({ verb, content }: Left['operation']): string {
  if (verb !== '') return sayVerb(verb);
  const kind = draftIn(content);
  return kind === null ? m.review_unknown_verb() : m.review_draft({ form: formOf(kind)?.label ?? kind });
}

/** What was left behind for the case team: everything is read, nothing is changed in silence (tablet §3 rule 6). */
export function ReviewPage(): JSX.Element {
  const tablet = useTablet();
  const [state, setState] = useState<State>({ kind: 'LOADING' });
  const [asked, setAsked] = useState(0);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let here = true;
    void ask(tablet, LeftBehindDocument, {}).then((answer) => {
      if (here) setState(answer.kind === 'DATA' ? { kind: 'LIST', left: waiting(answer.data.leftBehind) } : { kind: 'FAILED' });
    });
    return () => {
      here = false;
    };
  }, [tablet, asked]);
  const names = namesOf(tablet.reference());
  const titleOf = ({ operation }: Left) => {
    const household = tablet.caseload().find(({ householdId }) => householdId === operation.householdId)?.entry?.name;
    return [wordsFor(operation), ...(household === undefined ? [] : [household])].join(' · ');
  };
  return (
    <>
      <PageTitle>{m.review_title()}</PageTitle>
      <p class="reading">{m.review_intro()}</p>
      <p class="soft">{m.review_online()}</p>
      {settled && <Notice tone="ok" role="status"><p>{m.review_settled()}</p></Notice>}
      {state.kind === 'LOADING' && <Loading />}
      {state.kind === 'FAILED' && <><Notice tone="warning" role="status"><p>{m.review_failed()}</p></Notice><div><Button look="main" onClick={() => setAsked(asked + 1)}>{m.common_retry()}</Button></div></>}
      {state.kind === 'LIST' && state.left.length === 0 && <p>{m.review_none()}</p>}
      {state.kind === 'LIST' && state.left.map((left, at) => (
        <ReviewCard key={left.operation.id} left={left} title={titleOf(left)} names={names} first={at === 0}
          onSettle={(settleReview) => act(acting(tablet), left.operation.householdId, { settleReview }, left.operation.id)}
          onDone={() => {
            setSettled(true);
            setAsked(asked + 1);
          }} />
      ))}
    </>
  );
}
