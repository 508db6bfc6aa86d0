/**
 * The kit all screens are made of. A screen imports from '../ui' and writes no CSS,
 * no inline style, no English or Dutch of its own (texts: `m` from '../messages').
 *
 * Around it the app draws PageLayout; a screen returns `<><PageTitle>…</PageTitle>…</>`.
 *
 * Page      PageTitle (one h1) · Card title? · Tabs {label, id, tabs, selected, onSelect} · Disclosure title ·
 *           Dialog title onClose actions · ActionBar state (sticks below) · Loading
 * Words     Notice tone(info|ok|warning|danger) title? role? · Badge tone? · SaveState status · DraftLine draft ·
 *           WhoWhen who at · sayRefusal(refusal) · saySync(sync) · sayStatus(status) ·
 *           sayRule(rule)
 * Facts     DefinitionList facts look(facts|pairs) · Table caption columns rows rowKey empty? · ArrearsChart title months
 * To tap    Button look(main|second|plain|warning|danger) busy? · LinkButton href look. One `main` a screen.
 * Fields    TextField · TextArea · SelectField · RadioGroup · CheckboxGroup · YesNoField (strict?: no "niet besproken") ·
 *           DayField ('YYYY-MM-DD' | '') · EuroField (cents | null, NaN for no amount: errorOfAmount) · Field, FieldGroup
 *           for a control of your own. All take {label, hint?, optional?} + {...form.field(name)}.
 * Forms     const form = useForm({ initial, validate, onSubmit, onDone, draft: { householdId, kind }, visit? });
 *           <Form form={form} submit={m.common_save()} bar?>…fields…</Form>
 *           onSubmit returns a Result: `tablet.save(householdId, command, draft.kind)` fits as it is; a refusal that is
 *           a text is shown. form.values, form.set(name, value), form.change({…}), form.errors.
 *           initial and validate: outside the component, or in useMemo; groups of rows are one field holding a list.
 * Classes   stack · stack-tight · row · row-end · columns columns-side · columns columns-even · soft · small · reading
 * Formats   ./format: euro · wholeEuro · day · weekday · shortDay · month · time · moment · daysLeft · nearDay · dayOf
 */
export { Button, LinkButton, type ButtonLook } from './Button';
export { ArrearsChart, type ArrearsMonth } from './ArrearsChart';
export { CheckboxGroup, RadioGroup, YesNoField, type YesNo } from './ChoiceFields';
export { Dialog } from './Dialog';
export { flushDrafts, FormHostContext, useDraft, type Draft, type DraftName, type FormHost } from './drafts';
export { ErrorSummary, type FieldFault } from './ErrorSummary';
export { controlProps, Field, FieldGroup, type FieldProps } from './Field';
export { exercise, fileName } from './exercise';
export { Form } from './Form';
export { mergeDraft, useForm, type FieldBinding, type FieldErrors, type FormOptions, type FormState } from './form';
export { Icon, type IconName } from './icons';
export { Notice, type Tone } from './Notice';
export { PageLayout, type NavItem, type TabletLine } from './PageLayout';
export { PageTitle } from './PageTitle';
export { ActionBar, Badge, Card, DefinitionList, Disclosure, Loading, WhoWhen, type Fact } from './pieces';
export { DraftLine, SaveState, sayRefusal, sayStatus, saySync, type DraftState } from './SaveState';
export { sayRule } from './rule';
export { Table, type Column } from './Table';
export { Tabs, type Tab } from './Tabs';
export { SelectField, TextArea, TextField, type Option, type Width } from './TextField';
export { DayField, errorOfAmount, EuroField } from './ValueFields';
