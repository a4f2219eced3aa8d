import { useLocation } from 'wouter';
import type { EpisodeWithAct } from '../../../shared/contract/views.ts';
import { dateBounds } from '../../../shared/dates/index.ts';
import { addresses } from '../../addresses.ts';
import { ProofMark, VerificationMark } from '../../records/marks.tsx';
import { SealedNumberMark } from '../../records/sealed.tsx';
import type { Speech } from '../../records/speech.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import { Second, Section } from '../../ui/Layout.tsx';
import { Timeline, type TimelineEntry } from '../../ui/Timeline.tsx';
import { useWords, type Words } from '../../words/LanguageProvider.tsx';
import { episodeTitle, type ChildPage } from './childPage.ts';
import { extentOf, inOrder, monthsBetween } from './timeline.ts';

/** Gaps shorter than this are the usual silence between two papers. */
const leastMonthsTold = 3;

/** What was done to the child, from first to last; what is not known is drawn and said. */
export function SummaryDone(props: { page: ChildPage }) {
  const words = useWords();
  const speech = useSpeech();
  const [, go] = useLocation();
  const { page } = props;
  const { done } = words.children;
  const active = page.episodes.filter(each => each.episode.status === 'active');
  const ordered = inOrder(active, each => each.act.fields);
  return (
    <Section title={done.title} level={3}>
      {ordered.length === 0 ? (
        <Second>{done.empty}</Second>
      ) : (
        <Timeline
          label={done.timeline}
          entries={ordered.map((each, index) => ({
            ...entryOf(each, speech, words),
            ...betweenOf(ordered[index - 1] ?? null, each, words),
            onOpen: () => go(addresses.episode(page.child.id, each.episode.id)),
          }))}
        />
      )}
    </Section>
  );
}

function entryOf(one: EpisodeWithAct, speech: Speech, words: Words): TimelineEntry {
  const { begin, end, from, to, parties, legalActs } = one.act.fields;
  const places = [from, to].map(place => place.facility ?? place.name ?? place.region);
  const way = places.every(each => each !== null)
    ? words.children.done.fromTo(places[0] ?? '', places[1] ?? '')
    : (places.find(each => each !== null) ?? null);
  const responsible = parties.slice(0, 2).map(party => party.name);
  const acts = legalActs.slice(0, 1).map(legal => {
    const title = legal.title ?? speech.term('instruments', legal.instrument);
    return [title, legal.number].filter(each => each !== null).join(' ');
  });
  const detail = [way, ...responsible, ...acts].filter(each => each !== null && each !== '');
  return {
    id: one.episode.id,
    when: speech.lasting(begin, end) ?? words.children.done.undated,
    extent: extentOf({ begin, end }),
    title: episodeTitle(one, speech),
    marks: (
      <>
        <ProofMark proof={one.proof} />
        <VerificationMark status={one.episode.fields.verification} />
        <SealedNumberMark number={one.episode.fields.number} />
      </>
    ),
    detail: detail.join(' · '),
  };
}

/** A heading where a new year begins, and a word where months have no record. */
function betweenOf(
  before: EpisodeWithAct | null,
  one: EpisodeWithAct,
  words: Words,
): Pick<TimelineEntry, 'heading' | 'gap'> {
  const year = yearOf(one);
  const heading = year !== null && year !== (before === null ? null : yearOf(before)) ? year : null;
  const months = before === null ? 0 : monthsBetween(before.act.fields, one.act.fields);
  return {
    ...(heading === null ? {} : { heading }),
    ...(months < leastMonthsTold ? {} : { gap: words.children.done.gap(months) }),
  };
}

function yearOf({ act }: EpisodeWithAct): string | null {
  const { begin } = act.fields;
  if (begin === null) return null;
  const { earliest, latest } = dateBounds(begin);
  return (earliest ?? latest)?.slice(0, 4) ?? null;
}
