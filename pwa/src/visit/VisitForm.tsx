import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Badge, Button, Card, Disclosure, Form, type DraftName } from '../ui';
import { useSendForm, type SendFormState } from '../ui/sendForm';
import { ConditionsSection } from './ConditionsSection';
import { GoalsSection } from './GoalsSection';
import { MoneySection } from './MoneySection';
import { OutcomeSection } from './OutcomeSection';
import { AgreementsSection, ChildrenSection, DiscussedSection, NextSection, PresentSection, RoofSection, SaysSection } from './PlainSections';
import { PartList } from './PartList';
import { missingRows } from './start';
import { StepsSection } from './StepsSection';
import { isCorrection, markOf, visitFaults, type Mark, type Section, type VisitValues } from './values';
import { partOf, useParts } from './useParts';
import { saySection } from './words';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  /** What the form says before anything is typed: of a new visit, or of the report that is put right. */
  readonly start: () => VisitValues;
  readonly sections: readonly Section[];
  readonly draft: DraftName;
  readonly onSave: (values: VisitValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** What every part of the form takes. */
export interface SectionProps {
  readonly form: SendFormState<VisitValues>;
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** The visit report: outcome first, and then whatever was discussed, in the order of the conversation (practice 31). */
export function VisitForm({ file, desk, start, sections, draft, onSave, onDone }: Props): JSX.Element {
  const { route } = useLocation();
  const initial = useMemo(start, []); // the file may change meanwhile, what is typed may not
  const faults = useCallback((values: VisitValues) => visitFaults(values, desk.today), [desk.today]);
  const form = useSendForm<VisitValues>({ initial, faults, onSend: onSave, onDone, draft, visit: true });
  const found = form.attempt > 0 ? faults(form.values) : {};
  const rest = sections.filter((section) => section !== 'outcome');
  const correction = isCorrection(form.values);
  const marks = (section: Section) => markOf(section, form.values, found);
  const faulty = useRef(new Set<Section>()); // opened for what was wrong: stays open while it is put right
  for (const section of rest) if (marks(section).wrong) faulty.current.add(section);
  useEffect(() => {
    const missing = form.draft.ready && !correction ? missingRows(file, form.values, desk.today) : null;
    if (missing) form.change(missing);
  }, [form.draft.ready, file.version]);
  const { wide, current, show } = useParts();
  const open = (section: Section) => {
    if (!wide) return reveal(section);
    show(section);
    document.getElementById(`to-${section}`)?.focus();
    scrollTo({ top: 0 });
  };
  const away = (section: Section) => wide && section !== current;
  return (
    <div onClickCapture={(event) => wide && showTarget(event.target, show)}>
      <Form form={form} submit={correction ? m.visit_correct_finish() : m.visit_finish()} bar
        actions={<Button onClick={() => void form.draft.flush().then(() => route(`/households/${file.id}`))}>{m.visit_later()}</Button>}>
        <div class={wide ? 'columns columns-side' : 'columns columns-even'}>
          {wide && <PartList sections={sections} current={current} marks={marks} onShow={show} />}
          <div data-part="outcome" hidden={away('outcome')}>
            <Card title={saySection('outcome')} id="visit-outcome">
              <OutcomeSection form={form} file={file} desk={desk} />
              {wide && <Onward next={rest[0]} onOpen={open} />}
            </Card>
          </div>
          <div hidden={!away('outcome') && wide}>
            <Card>
              {wide ? <h2>{saySection(current)}</h2> : <p class="soft">{correction ? m.visit_correct_parts() : m.visit_any_order()}</p>}
              <div class={wide ? 'parts-open' : undefined}>
                {rest.map((section, at) => (
                  <div key={section} id={`visit-${section}`} data-part={section} hidden={away(section)}>
                    <Disclosure open={wide || section === current || faulty.current.has(section)} title={<>{saySection(section)} <MarkWord mark={marks(section)} /></>}>
                      <Part section={section} form={form} file={file} desk={desk} />
                      <Onward next={rest[at + 1]} onOpen={open} />
                    </Disclosure>
                  </div>
                ))}
              </div>
            </Card>
          </div>
        </div>
      </Form>
    </div>
  );
}

/** A link to a field that is put away, as of the list of what does not fit, brings its part in front first. */
function showTarget(target: EventTarget | null, show: (section: Section) => void): void {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const part = link && partOf(document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
  if (!part) return;
  document.querySelectorAll<HTMLElement>('[data-part]').forEach((element) => {
    if (element.dataset['part'] !== part) return;
    for (let at: HTMLElement | null = element; at; at = at.parentElement) at.hidden = false; // now, so that it can take the focus
  });
  show(part);
}

function Part({ section, ...props }: SectionProps & { readonly section: Section }): JSX.Element {
  switch (section) {
    case 'outcome': return <OutcomeSection {...props} />;
    case 'present': return <PresentSection {...props} />;
    case 'discussed': return <DiscussedSection {...props} />;
    case 'says': return <SaysSection {...props} />;
    case 'conditions': return <ConditionsSection {...props} />;
    case 'money': return <MoneySection {...props} />;
    case 'goals': return <GoalsSection {...props} />;
    case 'steps': return <StepsSection {...props} />;
    case 'children': return <ChildrenSection {...props} />;
    case 'roof': return <RoofSection {...props} />;
    case 'agreements': return <AgreementsSection {...props} />;
    case 'next': return <NextSection {...props} />;
  }
}

/** How far a part is, in words; nothing while it is empty: nothing of it is mandatory. */
function MarkWord({ mark: { done, all, wrong } }: { readonly mark: Mark }): JSX.Element | null {
  if (wrong) return <Badge tone="danger">{m.visit_wrong()}</Badge>;
  if (done === 0) return null;
  return <Badge tone="ok">{all > 1 ? m.visit_progress({ done, all }) : m.visit_filled()}</Badge>;
}

function Onward({ next, onOpen }: { readonly next: Section | undefined; readonly onOpen: (section: Section) => void }): JSX.Element | null {
  return next ? <div><Button look="plain" onClick={() => onOpen(next)}>{m.visit_next_section({ section: saySection(next) })}</Button></div> : null;
}

/** Opens a part of the form and goes there. */
function reveal(section: Section): void {
  const part = document.getElementById(`visit-${section}`);
  const details = part?.querySelector('details');
  if (details) details.open = true;
  part?.scrollIntoView({ block: 'start' });
  (details?.querySelector('summary') ?? part?.querySelector<HTMLElement>('input, textarea'))?.focus({ preventScroll: true });
}
