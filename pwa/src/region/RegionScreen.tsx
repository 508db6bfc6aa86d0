import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useMe } from '../app/me';
import { useAsked } from '../app/useAsked';
import { RegionDeskDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, LinkButton, PageTitle } from '../ui';
import { concernsOf, partsOf } from './desk';
import { keepsRegion } from './keeper';

/** An administrator's start page: what asks for attention, and everything they keep. */
export function RegionScreen(): JSX.Element {
  const asked = useAsked(RegionDeskDocument, {});
  const me = useMe();
  const keeps = keepsRegion(me);
  const now = new Date();
  return (
    <>
      <PageTitle>{m.region_title()}</PageTitle>
      <p class="reading">{m.region_intro()}</p>
      <AskedView asked={asked}>
        {(desk) => (
          <>
            <Card title={m.region_attention()} id="attention">
              {concernsOf(desk, keeps, now).map(({ key, why, step, href }, at) => <div key={key} class="stack-tight"><p>{why}</p><div><LinkButton look={at === 0 ? 'main' : 'second'} href={href}>{step}</LinkButton></div></div>)}
              {concernsOf(desk, keeps, now).length === 0 && <p class="soft">{m.region_attention_none()}</p>}
            </Card>
            {partsOf(desk, keeps, now).map(({ href, title, state }) => (
              <Card key={href} title={title} id={href.slice(1).replace('/', '-')}>
                <p>{state}</p>
                <div><LinkButton href={href}>{m.region_open()}<span class="visually-hidden"> {title}</span></LinkButton></div>
              </Card>
            ))}
            <Card title={m.device_title()} id="devices-part">
              <p>{m.region_state_devices()}</p>
              <div><LinkButton href="/devices">{m.region_open()}<span class="visually-hidden"> {m.device_title()}</span></LinkButton></div>
            </Card>
          </>
        )}
      </AskedView>
    </>
  );
}
