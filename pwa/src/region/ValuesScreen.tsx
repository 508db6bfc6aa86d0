import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useMe } from '../app/me';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { RegionParametersDocument, type RegionParametersQuery } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Badge, Card, DefinitionList, Disclosure, LinkButton, Notice, PageTitle, sayRule, WhoWhen, type Fact } from '../ui';
import { day } from '../ui/format';
import { RegionBack } from './RegionBack';
import { comingDays } from './closedDays';
import { keepsRegion, usePeople } from './keeper';
import { coming, nameOf, saySafety, sayValue, settingNow, type Parameter } from './values';

/** Every value of the region: what it is, how much now, who set it and why, and what comes. */
export function ValuesScreen({ query }: ScreenProps): JSX.Element {
  const asked = useAsked(RegionParametersDocument, {});
  const me = useMe();
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_values_title()}</PageTitle>
      <p class="reading">{m.region_values_intro()}</p>
      {query['saved'] !== undefined && <Notice tone="ok" role="status"><p>{m.region_values_saved()}</p></Notice>}
      <AskedView asked={asked}>
        {({ regionParameters: { parameters, ...sheet } }) => (
          <>
            {keepsRegion(me) && <div><LinkButton look="main" href="/region/values/change">{m.region_change_title()}</LinkButton></div>}
            <ClosedDaysCard {...sheet} mayChange={keepsRegion(me)} />
            {parameters.map((parameter) => <ValueCard key={parameter.code} parameter={parameter} mayChange={keepsRegion(me)} />)}
          </>
        )}
      </AskedView>
    </>
  );
}

type ClosedDays = Pick<RegionParametersQuery['regionParameters'], 'closedDays' | 'closedDaysHistory'>;

/** The days on which the region chose to be closed, and who set them and why. */
function ClosedDaysCard({ closedDays, closedDaysHistory, mayChange }: ClosedDays & { readonly mayChange: boolean }): JSX.Element {
  const today = useToday();
  const person = usePeople();
  const coming = comingDays({ closedDays }, today);
  return (
    <Card title={m.region_closed_title()} id="closed-days">
      {coming.length === 0 ? <p class="soft">{m.region_closed_none()}</p> : <ul class="points">{coming.map((one) => <li key={one.day}>{day(one.day)}: {one.name}</li>)}</ul>}
      {closedDaysHistory.length > 0 && (
        <Disclosure title={m.region_history({ count: closedDaysHistory.length })}>
          <ol class="stack-tight">
            {[...closedDaysHistory].reverse().map((set) => (
              <li key={set.version}>{m.region_closed_history({ count: set.closedDays.length, reason: set.reason })} <WhoWhen who={person(set.setBy)} at={set.setAt} /></li>
            ))}
          </ol>
        </Disclosure>
      )}
      {mayChange && <div><LinkButton href="/region/values/closed">{m.region_closed_change()}</LinkButton></div>}
    </Card>
  );
}

function ValueCard({ parameter, mayChange }: { readonly parameter: Parameter; readonly mayChange: boolean }): JSX.Element {
  const today = useToday();
  const person = usePeople();
  const { code, value, unit, minimum, maximum, rule, since, history } = parameter;
  const now = settingNow(parameter);
  const safety = saySafety(code);
  const facts: readonly Fact[] = [
    { term: m.region_value_now(), value: <strong>{sayValue(value, unit)}</strong>, note: now ? m.region_value_since({ day: day(since ?? now.from) }) : m.region_value_practice() },
    ...(unit === 'YES_NO' ? [] : [{ term: m.region_value_range(), value: m.region_range({ minimum, maximum: sayValue(maximum, unit) }), ...(safety !== null && { note: safety }) }]),
    { term: m.region_value_rule(), value: sayRule(rule), note: m.region_value_default({ value: sayValue(parameter.default, unit) }) },
  ];
  return (
    <Card title={nameOf(parameter)} id={`value-${code}`}>
      <DefinitionList look="facts" facts={facts} />
      {coming(parameter, today).map((next) => <p key={next.version}><Badge tone="info">{m.region_value_coming({ day: day(next.from), value: sayValue(next.value, unit) })}</Badge></p>)}
      {history.length > 0 && (
        <Disclosure title={m.region_history({ count: history.length })}>
          <ol class="stack-tight">
            {[...history].reverse().map((set) => (
              <li key={set.version}>{m.region_history_line({ day: day(set.from), value: sayValue(set.value, unit), reason: set.reason })} <WhoWhen who={person(set.setBy)} at={set.setAt} /></li>
            ))}
          </ol>
        </Disclosure>
      )}
      {mayChange && <div><LinkButton href={`/region/values/change?code=${code}`}>{m.region_change_this()}<span class="visually-hidden"> {nameOf(parameter)}</span></LinkButton></div>}
    </Card>
  );
}
