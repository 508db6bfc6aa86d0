import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { RegionParametersDocument, SetRegionParametersDocument, type RegionParametersQuery } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Card, DayField, Form, PageTitle, TextArea, TextField } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm } from '../ui/sendForm';
import { closedDaysFaults, NO_DAY, setClosedDays, type ClosedDaysValues } from './closedDays';

const DRAFT = { householdId: 'region', kind: 'setClosedDays' };

/** The days on which the region chose to be closed: no term in working days counts them (practice 26). */
export function ClosedDaysScreen(): JSX.Element {
  const asked = useAsked(RegionParametersDocument, {});
  return (
    <>
      <p><a href="/region/values">{m.region_values_back()}</a></p>
      <PageTitle>{m.region_closed_title()}</PageTitle>
      <p class="reading">{m.region_closed_intro()}</p>
      <AskedView asked={asked}>{({ regionParameters }) => <ClosedDaysForm sheet={regionParameters} />}</AskedView>
    </>
  );
}

function ClosedDaysForm({ sheet }: { readonly sheet: RegionParametersQuery['regionParameters'] }): JSX.Element {
  const tablet = useTablet();
  const today = useToday();
  const { route } = useLocation();
  const changeId = useChangeId();
  const initial = useMemo<ClosedDaysValues>(() => ({
    version: sheet.version, closedDays: sheet.closedDays.length > 0 ? sheet.closedDays.map(({ day, name }) => ({ day, name })) : [NO_DAY], reason: '',
  }), []);
  const form = useSendForm<ClosedDaysValues>({
    initial, faults: closedDaysFaults, draft: DRAFT, onDone: () => route('/region/values?saved'),
    onSend: async (values) => {
      const sent = await change(tablet, SetRegionParametersDocument, { parameters: setClosedDays(values, changeId(values), today) });
      if (sent.kind === 'DONE') await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return sent;
    },
  });
  return (
    <Form form={form} submit={m.common_save()}>
      <Rows label={m.region_closed_rows()} rowName={m.region_closed_row()} blank={NO_DAY} {...form.field('closedDays')}>
        {(at) => (
          <>
            <DayField label={m.region_closed_day()} {...form.cell('closedDays', at, 'day')} />
            <TextField label={m.region_closed_name()} hint={m.region_closed_name_hint()} {...form.cell('closedDays', at, 'name')} />
          </>
        )}
      </Rows>
      <Card><TextArea label={m.region_change_reason()} hint={m.region_change_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}
