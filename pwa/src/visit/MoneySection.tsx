import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { m } from '../messages';
import { Button, EuroField, TextArea, TextField } from '../ui';
import { euro } from '../ui/format';
import type { MoneyKind } from './command';
import { blankMoney, sums, type MoneyRow } from './money';
import { Hint } from './PlainSections';
import { PhotoField } from './PhotoField';
import type { SectionProps } from './VisitForm';

type Form = SectionProps['form'];

/** What comes in and goes out every month, with what is left, and what there is to say about it (route 3.1i). */
export function MoneySection({ form }: SectionProps): JSX.Element {
  const { income, spending, left } = sums(form.values.money);
  return (
    <>
      <p class="soft small">{m.visit_reads_finances()}</p>
      <MoneyList form={form} kind="INCOME" title={m.visit_money_income()} sum={m.visit_money_income_sum({ amount: euro(income) })} />
      <MoneyList form={form} kind="SPENDING" title={m.visit_money_spending()} sum={m.visit_money_spending_sum({ amount: euro(spending) })} />
      <p role="status">{income + spending > 0 && <strong>{left >= 0 ? m.visit_money_left({ amount: euro(left) }) : m.visit_money_short({ amount: euro(-left) })}</strong>}</p>
      <TextArea label={m.visit_money()} hint={<Hint hint={m.visit_money_hint()} reads={m.visit_reads_finances()} />} optional rows={4} {...form.field('finances')} />
      <PhotoField form={form} part="MONEY" label={m.visit_photo_take_letter()} name={m.visit_photo_name()} />
      <p class="soft small">{m.visit_photo_hint()}</p>
    </>
  );
}

function MoneyList({ form, kind, title, sum }: { readonly form: Form; readonly kind: MoneyKind; readonly title: string; readonly sum: string }): JSX.Element {
  const heading = useId();
  const rows = form.values.money;
  const change = (money: readonly MoneyRow[]) => form.change({ money });
  return (
    <div class="stack" role="group" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div class="amounts">
        {rows.map((row, at) => row.kind === kind && (
          <div key={at} class="stack-tight">
            {!row.usual && <TextField label={m.visit_money_what()} {...form.cell('money', at, 'what')} />}
            <EuroField label={row.usual ? row.what : m.visit_money_amount()} hint={row.before === null ? undefined : m.visit_money_before({ amount: euro(row.before) })} {...form.cell('money', at, 'cents')} />
            {row.cents !== null && <Seen row={row} onChange={(seen) => change(rows.map((one, index) => (index === at ? { ...one, seen } : one)))} />}
            {!row.usual && <div><Button look="plain" onClick={() => change(rows.filter((_, index) => index !== at))}>{m.visit_money_remove()}</Button></div>}
          </div>
        ))}
      </div>
      <div class="row">
        <Button onClick={() => change([...rows, blankMoney(kind)])}>{kind === 'INCOME' ? m.visit_money_add_income() : m.visit_money_add_spending()}</Button>
        <strong class="row-end">{sum}</strong>
      </div>
    </div>
  );
}

/** Whether a letter or statement was shown. */
function Seen({ row, onChange }: { readonly row: MoneyRow; readonly onChange: (seen: boolean) => void }): JSX.Element {
  return (
    <label class="option">
      <input type="checkbox" checked={row.seen} onChange={() => onChange(!row.seen)} />
      <span>{m.visit_money_seen()}<span class="visually-hidden">: {row.what}</span></span>
    </label>
  );
}
