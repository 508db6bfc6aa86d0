import type { JSX } from 'preact';
import { m } from '../messages';
import type { Mark, Section } from './values';
import { saySection } from './words';

interface Props {
  readonly sections: readonly Section[];
  readonly current: Section;
  readonly marks: (section: Section) => Mark;
  readonly onShow: (section: Section) => void;
}

/** The parts of the visit form beside it, each with how far it is. */
export function PartList({ sections, current, marks, onShow }: Props): JSX.Element {
  return (
    <nav class="card parts" aria-label={m.visit_parts()}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button type="button" class="part" id={`to-${section}`} aria-current={section === current ? 'step' : undefined} onClick={() => onShow(section)}>
              <span>{saySection(section)}</span><PartMark mark={marks(section)} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A mark for the eye, and the same in words for the ear; nothing while a part is empty. */
function PartMark({ mark: { done, all, wrong } }: { readonly mark: Mark }): JSX.Element | null {
  if (wrong) return <span class="part-wrong">{m.visit_wrong()}</span>;
  if (done === 0) return null;
  return (
    <span class="part-mark">
      <span aria-hidden="true">{done < all ? `${done}/${all}` : '✓'}</span>
      <span class="visually-hidden">{done < all ? m.visit_progress({ done, all }) : m.visit_filled()}</span>
    </span>
  );
}
