import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PartList } from './PartList';
import { SECTIONS, type Mark, type Section } from './values';

const EMPTY: Mark = { done: 0, all: 1, wrong: false };
const marks: Readonly<Partial<Record<Section, Mark>>> = {
  outcome: { done: 3, all: 3, wrong: false }, conditions: { done: 1, all: 4, wrong: false }, steps: { done: 1, all: 2, wrong: true },
};

describe('the list of parts beside a visit', () => {
  const html = renderToString(<PartList sections={SECTIONS} current="conditions" marks={(section) => marks[section] ?? EMPTY} onShow={() => undefined} />);
  const item = (section: Section) => new RegExp(`<button[^>]*id="to-${section}".*?</button>`, 'u').exec(html)?.[0] ?? '';

  it('has every part, and says which one is in front', () => {
    for (const section of SECTIONS) expect(item(section), section).not.toBe('');
    expect(html.match(/aria-current="step"/gu)).toHaveLength(1);
    expect(item('conditions')).toContain('aria-current="step"');
  });

  it('says how far a part is, also in words', () => {
    expect(item('outcome')).toContain('ingevuld');
    expect(item('conditions')).toMatch(/1\/4.*1 van 4/u);
    expect(item('steps')).toContain('klopt nog niet');
    expect(item('roof')).not.toMatch(/ingevuld|van|niet/u);
  });
});
