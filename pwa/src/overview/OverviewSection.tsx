import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { residentsOn } from '../household/safety';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList, LinkButton } from '../ui';
import { day, dayOf } from '../ui/format';
import { SECTIONS } from './overview';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Which residents were given an overview, and the way to make one; nothing for who does not make them. */
export function OverviewSection({ file, desk }: Props): JSX.Element | null {
  const { overviewReleases: releases } = file;
  if (!releases) return null;
  const name = (id: string) => file.residents.find((one) => one.id === id)?.name ?? '';
  return (
    <Card title={m.overview_section()} id="overviews">
      <div class="stack">
        {releases.length === 0 && <p class="soft">{m.overview_none()}</p>}
        {releases.length > 0 && (
          <div class="row">{[...new Set(releases.map(({ resident }) => resident))].map((id) => <LinkButton key={id} href={`/households/${file.id}/overview/${id}/given`}>{m.overview_read({ name: name(id) })}</LinkButton>)}</div>
        )}
        {releases.length > 0 && <DefinitionList facts={[...releases].reverse().map(({ resident, withheld, made }) => ({
          term: name(resident), value: m.overview_released({ day: made.at === null ? '' : day(dayOf(made.at)), name: desk.person(made.by) }),
          ...(withheld !== null && withheld.length > 0 && { note: m.overview_withheld({ parts: withheld.map(({ section }) => SECTIONS[section]()).join(', ') }) }),
        }))} />}
        {desk.may('releaseOverview') && (
          <div class="row">{residentsOn(file, desk.today).map(({ id, name: who }) => <LinkButton key={id} href={`/households/${file.id}/overview/${id}`}>{m.overview_make({ name: who })}</LinkButton>)}</div>
        )}
      </div>
    </Card>
  );
}
