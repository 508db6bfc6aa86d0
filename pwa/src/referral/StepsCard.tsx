import type { JSX } from 'preact';
import { m } from '../messages';
import { Badge, Card, Disclosure } from '../ui';
import { sayRule } from '../ui/rule';
import { stepId, STEPS, type Step } from './steps';

/** Where the case form stands: what is done, what is missing, and the way to each part. In any order. */
export function StepsCard({ steps, idOf }: { readonly steps: readonly Step[]; readonly idOf: (path: string) => string }): JSX.Element {
  const missing = steps.reduce((sum, step) => sum + step.missing.length, 0);
  return (
    <Card title={m.referral_steps()} id="case-form-steps">
      <p role="status">{missing === 0 ? m.referral_steps_whole() : m.referral_steps_missing({ count: missing })}</p>
      <ol class="stack-tight steps">
        {steps.map(({ key, missing: of }) => (
          <li key={key}>
            <div class="row">
              <a class="button button-plain" href={`#${stepId(key)}`} onClick={(event) => go(event, stepId(key))}>{STEPS[key].title()}</a>
              {of.length === 0 ? <Badge tone="ok">{m.referral_step_done()}</Badge> : <Badge tone="warning">{m.referral_step_missing({ count: of.length })}</Badge>}
            </div>
            {of.length > 0 && (
              <Disclosure title={m.referral_step_what()}>
                <p class="soft small">{STEPS[key].why()} ({sayRule(STEPS[key].rule)})</p>
                <ul class="plain">
                  {of.map(({ path, message }) => <li key={path}><a class="button button-plain" href={`#${idOf(path)}`} onClick={(event) => jump(event, idOf(path))}>{message}</a></li>)}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Why a part is asked, and which paragraph asks it. */
export function Why({ step }: { readonly step: Step['key'] }): JSX.Element {
  const { why, rule } = STEPS[step];
  return <p class="soft small">{why()} ({sayRule(rule)})</p>;
}

function go(event: Event, id: string): void {
  event.preventDefault(); // the address must stay the screen's
  const heading = document.getElementById(`${id}-title`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}

function jump(event: Event, id: string): void {
  event.preventDefault(); // as above
  document.getElementById(id)?.focus();
}
