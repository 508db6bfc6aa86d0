import type { JSX } from 'preact';
import { correctedDecisions } from '../decision/correction';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import { Deciding } from './Deciding';
import { FileForm, type FormPage } from './FileForm';
import type { ScreenProps } from './screens';

/** Puts a decision right that was recorded wrongly, by another one that takes its place; both stay (route 2.5). */
export function CorrectDecisionPage({ params }: ScreenProps): JSX.Element {
  const decision = params['decision'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="decide" subject={`correct-${decision}`} title={m.decision_correct_title()} intro={m.decision_correct_intro()}>
      {(page) => <Correcting key={decision} {...page} decision={decision} />}
    </FileForm>
  );
}

function Correcting({ decision, ...page }: FormPage & { readonly decision: string }): JSX.Element {
  const decisions = page.file.decisions ?? [];
  const corrects = decisions.find(({ id }) => id === decision);
  const latest = decisions.at(-1);
  if (!corrects || !latest || corrects.attendance === null) return <Notice tone="warning"><p>{m.online_not_yours()}</p></Notice>;
  const over = latest.id !== decision || correctedDecisions(decisions).has(decision);
  return (
    <>
      {over && <Notice tone="warning"><p>{m.decision_correct_done()}</p><p><LinkButton href={`/households/${page.file.id}/decisions/${latest.id}/correct`}>{m.decision_correct_latest()}</LinkButton></p></Notice>}
      <Deciding {...page} referral={corrects.referral} corrects={corrects} />
    </>
  );
}
