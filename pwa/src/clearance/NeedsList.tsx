import type { JSX } from 'preact';
import { m } from '../messages';
import { Badge, sayRule } from '../ui';
import type { Need } from './clearance';
import { NeedWords } from './NeedWords';

/** What a clearance needs, each with whether it is there, in words. */
export function NeedsList({ needs }: { readonly needs: readonly Need[] }): JSX.Element {
  return (
    <ul class="needs">
      {needs.map(({ rule, met, message }) => (
        <li key={message}>
          <Badge tone={met ? 'ok' : 'danger'}>{met ? m.clearance_met() : m.clearance_not_met()}</Badge>
          <span><NeedWords message={message} /> <span class="soft small">{sayRule(rule)}</span></span>
        </li>
      ))}
    </ul>
  );
}
