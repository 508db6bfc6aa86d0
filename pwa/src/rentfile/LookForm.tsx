import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useToday } from '../household/useToday';
import { m } from '../messages';
import { Button, Card, DayField, Disclosure, Form, Notice, RadioGroup, useForm } from '../ui';
import { look, start } from './ask';
import { ColumnsField } from './ColumnsField';
import { PreviewCard } from './PreviewCard';
import { choiceOf, faultsOfChoice, type Brought, type Choice, type Delivery } from './rentfile';
import { sayUnread } from './words';

interface Props {
  readonly brought: Brought;
  readonly onStarted: (delivery: Delivery) => void;
  readonly onThrowAway: () => Promise<void>;
}

/** How a file is to be read; then what it would do; then it is taken in. */
export function LookForm({ brought, onStarted, onThrowAway }: Props): JSX.Element {
  const today = useToday();
  const initial = useMemo(() => choiceOf(brought), [brought]);
  const [looked, setLooked] = useState<{ readonly choice: Choice; readonly delivery: Delivery } | null>(null);
  const validate = useMemo(() => (choice: Choice) => faultsOfChoice(choice, brought.columns, today, {
    day: m.rentfile_wrong_day(), future: m.rentfile_wrong_future(),
    missing: (names) => m.rentfile_wrong_missing({ names }), twice: (heading) => m.rentfile_wrong_twice({ heading }),
  }), [brought, today]);
  const form = useForm<Choice>({
    initial, validate,
    onSubmit: async (choice) => {
      setLooked(null);
      const answer = await look(brought.delivery.id, choice);
      if (answer.kind !== 'DATA') return { ok: false, refusal: sayUnread(answer) };
      setLooked({ choice, delivery: answer.data });
      return { ok: true, value: null };
    },
  });
  const preview = looked && same(looked.choice, form.values) ? looked.delivery.preview : null;
  const unfound = Object.keys(validate(initial)).length > 0;
  return (
    <>
      <Form form={form} submit={m.rentfile_look()} look={preview ? 'second' : 'main'} failed={m.rentfile_not_read()} keepsDraft={false}
        actions={<Button look="plain" onClick={() => void onThrowAway()}>{m.rentfile_throw_away()}</Button>}>
        <Card>
          <DayField label={m.rentfile_as_of()} hint={m.rentfile_as_of_hint()} {...form.field('asOf')} />
          <RadioGroup label={m.rentfile_keep()} list {...form.field('keep')} onChange={(keep) => keep !== '' && form.set('keep', keep)} options={[
            { value: 'ARREARS', label: m.rentfile_keep_arrears(), hint: m.rentfile_keep_arrears_hint() },
            { value: 'ALL', label: m.rentfile_keep_all(), hint: m.rentfile_keep_all_hint() },
          ]} />
          {unfound && <Notice tone="warning"><p>{m.rentfile_columns_unfound()}</p></Notice>}
          <Disclosure title={m.rentfile_columns()} open={unfound || form.errors.columns !== undefined}>
            <ColumnsField columns={brought.columns} headings={brought.headings} {...form.field('columns')} />
          </Disclosure>
        </Card>
      </Form>
      {preview && <PreviewCard preview={preview} id={brought.delivery.id} onStart={async () => {
        const answer = await start(brought.delivery.id);
        if (answer.kind !== 'DATA') return sayUnread(answer);
        onStarted(answer.data);
        return null;
      }} />}
    </>
  );
}

function same(a: Choice, b: Choice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
