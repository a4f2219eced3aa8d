import { editionOn, forceOn } from '../../../shared/law/inForce.ts';
import type { Place } from '../../../shared/records/act.ts';
import { term } from '../../../shared/vocabulary/index.ts';
import { detailRows } from '../../../shared/package/pages/detailRows.ts';
import { episodeRows, type Row } from '../../../shared/package/pages/rows.ts';
import { isOverdue } from '../../../shared/records/deadlines.ts';
import { ErasedFacts } from '../../records/Erased.tsx';
import { RecordedName } from '../../records/RecordedName.tsx';
import { saidValue } from '../../records/memberChanges.ts';
import { numberedInstrument } from '../../records/termDetails.ts';
import type { Speech } from '../../records/speech.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { classes } from '../../ui/classes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { Columns, Second, Section, Stack } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useWords } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import { EvacuationView } from './EvacuationView.tsx';
import type { EpisodePage } from './episodePage.ts';

const css = classes(sheet);

/** The act: when and where, who was responsible, under which purported act, the way, the narrative. */
export function ActView(props: { page: EpisodePage }) {
  const { episodes } = useWords();
  const speech = useSpeech();
  const { fields } = props.page.act;
  const { view } = episodes;
  const facts = [
    fact(episodes.begin, speech.date(fields.begin)),
    fact(episodes.end, speech.date(fields.end)),
    fact(episodes.from, saidPlace(fields.from, speech)),
    fact(episodes.to, saidPlace(fields.to, speech)),
    fact(
      episodes.groupSize,
      fields.groupSize === null ? null : speech.format.number(fields.groupSize),
    ),
  ].flat();
  return (
    <>
      <Section title={view.act} level={3}>
        <DescriptionList facts={facts} />
        <ErasedFacts record={props.page.act} />
      </Section>
      <Section title={view.parties} level={3}>
        <Parties page={props.page} />
      </Section>
      <Section title={view.legalActs} level={3}>
        <LegalActs page={props.page} />
      </Section>
      {fields.legs.length > 0 && (
        <Section title={view.route} level={3}>
          <Legs page={props.page} />
        </Section>
      )}
      <Narrative page={props.page} />
    </>
  );
}

/** This child's part: what befell it, where it differs, how sure it is. */
export function PartView(props: { page: EpisodePage }) {
  const { episodes } = useWords();
  const speech = useSpeech();
  const { fields } = props.page.episode;
  const details: Readonly<Record<string, unknown>> = fields.details;
  const part: Readonly<Record<string, unknown>> = fields;
  const isLate = isOverdue(fields.details, new Date().toISOString().slice(0, 10));
  const befell = detailRows[fields.details.form].flatMap(row =>
    factsOf(row, details, speech).map(each =>
      isLate && row.path === 'answerDue'
        ? {
            ...each,
            note: <StatusMark signal="fault" word={episodes.doubts({ kind: 'overdue' })} />,
          }
        : each,
    ),
  );
  const sure = episodeRows
    .filter(row => row.path !== 'provisions')
    .flatMap(row => fact(speech.label(row.label), saidValue(part[row.path], row.show, speech)));
  return (
    <>
      <Columns>
        <Section title={episodes.sections.details[fields.details.form]} level={3}>
          {befell.length === 0 ? <Second>—</Second> : <DescriptionList facts={befell} />}
          <ErasedFacts record={props.page.episode} />
        </Section>
        <Section title={episodes.view.sure} level={3}>
          <DescriptionList facts={sure} />
          {fields.provisions.length > 0 && (
            <Stack gap="tight">
              <Second small>{episodes.provisionsHint}</Second>
              <ul className={css('names')} aria-label={speech.label('provisions')}>
                {fields.provisions.map(id => (
                  <li key={id}>{speech.term('provisions', id)}</li>
                ))}
              </ul>
            </Stack>
          )}
        </Section>
      </Columns>
      {fields.details.form === 'movement' && fields.details.evacuation !== null && (
        <EvacuationView evacuation={fields.details.evacuation} />
      )}
    </>
  );
}

/** A member in words; of a handover each part by itself, and the checklist of the evacuation apart. */
function factsOf(row: Row, of: Readonly<Record<string, unknown>>, speech: Speech): Fact[] {
  const value = of[row.path];
  if (row.path === 'evacuation') return [];
  if (row.path !== 'handover' || typeof row.show === 'string') {
    return fact(speech.label(row.label), saidValue(value, row.show, speech));
  }
  const parts = new Map<string, unknown>(Object.entries(value ?? {}));
  return row.show.flatMap(each =>
    fact(speech.label(each.label), saidValue(parts.get(each.path), each.show, speech)),
  );
}

function fact(term: string, value: string | null): Fact[] {
  return value === null ? [] : [{ term, value }];
}

function saidPlace(place: Place, speech: Speech): string | null {
  const parts = [
    place.facility,
    speech.term('facilityTypes', place.facilityType),
    place.name,
    place.region,
    speech.term('countries', place.country),
  ].filter(each => each !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function Parties({ page }: { page: EpisodePage }) {
  const { records, episodes } = useWords();
  const { view } = episodes;
  const speech = useSpeech();
  return (
    <DataTable
      caption={records.tableOf(view.parties)}
      captionHidden
      rows={page.act.fields.parties.map((party, index) => ({ ...party, key: String(index) }))}
      keyOf={party => party.key}
      empty={<Second>{view.noParties}</Second>}
      columns={[
        {
          id: 'name',
          label: speech.label('personName'),
          isRowName: true,
          cell: party => <RecordedName name={party.name} record={party.record} />,
        },
        {
          id: 'mode',
          label: speech.label('mode'),
          cell: party => speech.term('participationModes', party.mode),
        },
        {
          id: 'body',
          label: speech.label('bodyType'),
          cell: party =>
            speech.term('responsibleBodyTypes', party.bodyType) ?? speech.choice(party.nature),
        },
        { id: 'position', label: speech.label('position'), cell: party => party.position },
        { id: 'note', label: speech.label('note'), cell: party => party.note },
      ]}
    />
  );
}

function LegalActs({ page }: { page: EpisodePage }) {
  const { records, episodes } = useWords();
  const { view, purported, purportedMark } = episodes;
  const speech = useSpeech();
  const { language } = speech.format;
  return (
    <>
      {page.act.fields.legalActs.length > 0 && <Second small>{purported}</Second>}
      <DataTable
        caption={records.tableOf(view.legalActs)}
        captionHidden
        rows={page.act.fields.legalActs.map((legal, index) => ({ ...legal, key: String(index) }))}
        keyOf={legal => legal.key}
        empty={<Second>{view.noLegalActs}</Second>}
        columns={[
          {
            id: 'title',
            label: speech.label('title'),
            isRowName: true,
            cell: legal => (
              <div className={css('cell')}>
                <span>{legal.title ?? speech.term('instruments', legal.instrument)}</span>
                {legal.instrument !== null && (
                  <Second small>
                    {speech.term('instruments', legal.instrument)}
                    {legal.title === null &&
                      `, ${numberedInstrument(legal.instrument, language) ?? ''}`}
                  </Second>
                )}
                <StatusMark signal="review" word={purportedMark} />
                <InForce instrument={legal.instrument} act={page.act.fields} />
              </div>
            ),
          },
          { id: 'number', label: speech.label('number'), cell: legal => legal.number },
          { id: 'date', label: speech.label('date'), cell: legal => speech.date(legal.date) },
          { id: 'issuer', label: speech.label('issuer'), cell: legal => legal.issuer },
          { id: 'article', label: speech.label('article'), cell: legal => legal.article },
        ]}
      />
    </>
  );
}

/** Whether the act relied on was in force when it was relied on, and in which edition: where it was not, a warning. */
function InForce(props: {
  instrument: string | null;
  act: Readonly<{ begin: string | null; end: string | null }>;
}) {
  const { inForce } = useWords().law;
  const { language } = useSpeech().format;
  const { begin, end } = props.act;
  const instrument = props.instrument === null ? null : term('instruments', props.instrument);
  const force = instrument && forceOn(instrument, begin, end);
  if (!instrument || force === null) return null;
  const edition = editionOn(instrument, begin);
  const says = [inForce[force], edition === null ? null : inForce.edition(edition[language])];
  const signal = force === 'in-force' ? 'approved' : force === 'unsure' ? 'review' : 'fault';
  return <StatusMark signal={signal} word={says.filter(part => part !== null).join('; ')} />;
}

function Legs({ page }: { page: EpisodePage }) {
  const { records, episodes } = useWords();
  const { view, leg } = episodes;
  const speech = useSpeech();
  return (
    <DataTable
      caption={records.tableOf(view.route)}
      captionHidden
      rows={page.act.fields.legs.map((each, index) => ({ ...each, place: index + 1 }))}
      keyOf={each => String(each.place)}
      columns={[
        {
          id: 'leg',
          label: view.route,
          isRowName: true,
          cell: each => leg(speech.format.number(each.place)),
        },
        { id: 'from', label: speech.label('legFrom'), cell: each => each.from },
        { id: 'to', label: speech.label('legTo'), cell: each => each.to },
        { id: 'when', label: speech.label('when'), cell: each => speech.date(each.when) },
        {
          id: 'transport',
          label: speech.label('transport'),
          cell: each =>
            [speech.term('transport', each.transport), each.vehicle]
              .filter(part => part !== null)
              .join(', '),
        },
        {
          id: 'stage',
          label: speech.label('stage'),
          cell: each => speech.term('relocationStages', each.stage),
        },
        {
          id: 'seen',
          label: speech.label('inferred'),
          cell: each =>
            each.inferred ? (
              <StatusMark signal="review" word={view.seen} />
            ) : (
              <StatusMark signal="plain" word={view.confirmed} />
            ),
        },
      ]}
    />
  );
}

function Narrative({ page }: { page: EpisodePage }) {
  const { view } = useWords().episodes;
  const speech = useSpeech();
  const { fields } = page.act;
  const parts = (['fact', 'observation', 'assessment', 'sources', 'unknowns'] as const).filter(
    part => fields[part].length > 0,
  );
  return (
    <Section title={view.narrative} level={3}>
      {parts.length === 0 && <Second>{view.noNarrative}</Second>}
      {parts.map(part => (
        <div key={part} className={css('told', part === 'assessment' && 'assessed')}>
          <h4 className={css('toldTitle')}>{speech.label(part)}</h4>
          {fields[part].map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      ))}
    </Section>
  );
}
