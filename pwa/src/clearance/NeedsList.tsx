import type { JSX } from 'preact';
import { m } from '../messages';
import { Badge, DefinitionList } from '../ui';
import type { Need } from './clearance';

/** What a clearance needs, each with whether it is there, in words. */
export function NeedsList({ needs }: { readonly needs: readonly Need[] }): JSX.Element {
  return (
    <DefinitionList facts={needs.map(({ rule, met, message }, at) => ({
      term: `${at + 1}. ${/^\d/u.test(rule) ? m.clearance_route({ rule }) : m.clearance_practice()}`,
      value: <><Badge tone={met ? 'ok' : 'danger'}>{met ? m.clearance_met() : m.clearance_not_met()}</Badge> <span lang="nl">{message}</span></>,
    }))} />
  );
}
