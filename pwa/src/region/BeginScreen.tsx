import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { SetUpDocument, type SetUpQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, Card, LinkButton, Notice, PageTitle } from '../ui';
import { beginAct, beginSteps, sayNeed, type BeginStep } from './begin';
import { RegionBack } from './RegionBack';

/** The guide for who sets a region up: what comes after what, and what is still missing. It can be left at any moment. */
export function BeginScreen(): JSX.Element {
  const asked = useAsked(SetUpDocument, {});
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_begin_title()}</PageTitle>
      <p class="reading">{m.region_begin_intro()}</p>
      <AskedView asked={asked}>{({ setUp }) => (setUp === null ? <Notice tone="info"><p>{m.region_begin_not_yours()}</p></Notice> : <Steps setUp={setUp} />)}</AskedView>
    </>
  );
}

function Steps({ setUp: { needs } }: { readonly setUp: NonNullable<SetUpQuery['setUp']> }): JSX.Element {
  const urgent = needs.filter((one) => one.urgent).length;
  const steps = beginSteps();
  const done = steps.filter((step) => !needs.some(({ need }) => step.needs.includes(need))).length;
  const next = steps.find((step) => needs.some(({ need, urgent: now }) => now && step.needs.includes(need)));
  return (
    <>
      <Notice tone={urgent === 0 ? 'ok' : 'warning'} role="status">
        <p>{m.region_begin_steps({ done, all: steps.length })}</p>
        <p>{needs.length === 0 ? m.region_begin_ready() : urgent === 0 ? m.region_begin_can_work({ count: needs.length }) : m.region_begin_missing({ count: urgent })}</p>
      </Notice>
      <ol class="plain columns columns-halves">{steps.map((step, at) => <li key={step.key}><StepCard step={step} number={at + 1} needs={needs} main={step === next} /></li>)}</ol>
    </>
  );
}

interface StepProps {
  readonly step: BeginStep;
  readonly number: number;
  readonly needs: NonNullable<SetUpQuery['setUp']>['needs'];
  readonly main: boolean;
}

function StepCard({ step, number, needs, main }: StepProps): JSX.Element {
  const { key, title, words, needs: mine } = step;
  const { href, label } = beginAct(step, needs.map(({ need }) => need));
  const missing = needs.filter(({ need }) => mine.includes(need));
  const state = missing.length === 0 ? 'ok' : missing.some(({ urgent }) => urgent) ? 'warning' : 'info';
  return (
    <Card title={m.region_begin_step({ number, title })} id={`begin-${key}`}>
      <div><Badge tone={state}>{{ ok: m.region_begin_done(), warning: m.region_begin_needed(), info: m.region_begin_later() }[state]}</Badge></div>
      <p class="reading">{words}</p>
      {missing.length > 0 && <ul>{missing.map(({ need }) => <li key={need}>{sayNeed(need)}</li>)}</ul>}
      <div><LinkButton look={main ? 'main' : 'second'} href={href}>{label}<span class="visually-hidden"> {title}</span></LinkButton></div>
    </Card>
  );
}
