import type { JSX } from 'preact';
import { AboutFile } from '../app/AboutFile';
import { AskedView } from '../app/AskedView';
import { notePrint } from '../app/reads';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { ResidentOverviewDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Card, Notice } from '../ui';
import { GROUNDS, SECTIONS } from './overview';
import { OverviewFiles } from './OverviewFiles';
import { Lines } from './OverviewForm';

/** What one resident was given, to read together or to print (practice 30). */
export function GivenOverviewScreen({ params }: ScreenProps): JSX.Element {
  const [id, resident] = [params['id'] ?? '', params['resident'] ?? ''];
  const tablet = useTablet();
  const asked = useAsked(ResidentOverviewDocument, { household: id, resident, released: true });
  return (
    <AboutFile id={id} verb="releaseOverview" subject={resident} title={m.overview_given_title()}>
      {({ file, desk }) => (
        <AskedView asked={asked}>
          {({ residentOverview: overview }) => (overview === null ? <Notice tone="warning"><p>{m.overview_not_yours()}</p></Notice> : (
            <div class="stack">
              <p><strong>{file.residents.find((one) => one.id === resident)?.name}</strong></p>
              <p>{m.overview_given_intro()}</p>
              {overview.parts.map(({ section, withheld }) => (
                <Card key={section} title={SECTIONS[section]()}>
                  {withheld ? <p>{m.overview_given_withheld({ ground: GROUNDS[withheld.ground]() })}</p> : <Lines overview={overview} section={section} desk={desk} />}
                </Card>
              ))}
              <p>{m.overview_rights()}</p>
              <OverviewFiles household={id} resident={resident} />
              <div class="actions"><Button look="main" onClick={() => void notePrint(tablet, id).then(() => print())}>{m.overview_print()}</Button></div>
            </div>
          ))}
        </AskedView>
      )}
    </AboutFile>
  );
}
