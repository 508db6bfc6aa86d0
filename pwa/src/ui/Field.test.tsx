import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { RadioGroup, TextField, EuroField, Notice, SaveState } from '.';

const nothing = (): void => undefined;

describe('a field', () => {
  it('is tied to its label, hint and error, and says what is optional', () => {
    const html = renderToString(<TextField id="name" label="Naam" hint="Zoals op de brief" error="Vul de naam in." optional value="" onChange={nothing} />);
    expect(html).toContain('<label class="field-label" for="name">Naam<span class="field-optional"> (niet verplicht)</span></label>');
    expect(html).toContain('aria-describedby="name-hint name-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<p class="field-error" id="name-error">Fout: Vul de naam in.</p>');
  });

  it('without hint and error describes nothing', () => {
    expect(renderToString(<TextField id="name" label="Naam" value="" onChange={nothing} />)).not.toContain('aria-describedby');
  });

  it('with more controls links errors to the first', () => {
    const options = [{ value: 'A', label: 'Gesproken' }, { value: 'B', label: 'Niemand thuis' }] as const;
    const html = renderToString(<RadioGroup id="outcome" label="Resultaat" options={options} value="B" onChange={nothing} />);
    expect(html).toContain('<legend class="field-label">Resultaat</legend>');
    expect(html.match(/ id="(outcome[^"]*)"/gu)).toEqual([' id="outcome"', ' id="outcome-1"']);
    expect(html).toMatch(/value="B" checked/u);
  });

  it('for an amount shows Dutch euros', () => {
    expect(renderToString(<EuroField id="rent" label="Huur" value={214_000} onChange={nothing} />)).toContain('value="2140,00"');
  });
});

describe('words, not only colours', () => {
  it('a warning says that it is one', () => {
    expect(renderToString(<Notice tone="warning"><p>De hond is los.</p></Notice>)).toContain('Let op:');
  });

  it.each([
    [{ word: 'SAVED_HERE' }, 'Op dit apparaat'], [{ word: 'SENT' }, 'Verzonden'],
    [{ word: 'PROCESSED' }, 'Verwerkt'], [{ word: 'ATTENTION', because: 'REFUSED' }, 'Let op'],
  ] as const)('a change that is %o says so', (status, want) => {
    expect(renderToString(<SaveState status={status} />)).toContain(want);
  });
});
