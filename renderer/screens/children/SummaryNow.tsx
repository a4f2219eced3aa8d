import { ArrowRight, CircleAlert, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { standing } from '../../../shared/records/summary.ts';
import { addresses } from '../../addresses.ts';
import { useSpeech } from '../../records/useSpeech.ts';
import type { Speech } from '../../records/speech.ts';
import { Button } from '../../ui/Button.tsx';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { classes } from '../../ui/classes.ts';
import { useWords, type Words } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import { episodeTitle, type ChildPage } from './childPage.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { StatementDialog } from './StatementDialog.tsx';
import { conflictWords } from './SummaryWho.tsx';
import { inOrder } from './timeline.ts';

const css = classes(sheet);
const mostTold = 12;
const graveKinds: readonly Gap['kind'][] = [
  'contradiction',
  'contradicted',
  'after-death',
  'overdue',
];

/** Where the child is, what is missing of it, and what can be done next. */
export function SummaryNow(props: { page: ChildPage; canChange: boolean }) {
  const words = useWords();
  const speech = useSpeech();
  const { page, canChange } = props;
  const { now, gaps } = words.children;
  const [isLocating, setLocating] = useState(false);
  // Of a withdrawn record nothing is asserted, so nothing is missing either.
  const isActive = page.child.status === 'active';
  const found = gapsOf(page, new Date().toISOString().slice(0, 10));
  const facts = whereaboutsFacts(page, words, speech);
  return (
    <>
      <Stack gap="loose">
        <Section title={now.title} level={3}>
          {facts.length === 0 ? <Second>{now.unknown}</Second> : <DescriptionList facts={facts} />}
        </Section>
        {isActive && (
          <Section title={gaps.title} level={3}>
            {found.length === 0 ? (
              <Second>{gaps.none}</Second>
            ) : (
              <ul className={css('gaps')}>
                {found.slice(0, mostTold).map((gap, index) => (
                  <GapLine key={index} gap={gap} page={page} />
                ))}
                {found.length > mostTold && (
                  <li>
                    <Second>{gaps.more(found.length - mostTold)}</Second>
                  </li>
                )}
              </ul>
            )}
          </Section>
        )}
        {canChange && (
          <Section title={gaps.next} level={3}>
            <div className={css('actions')}>
              <NextLink
                href={addresses.newEpisode(page.child.id)}
                text={words.children.actions.recordEpisode}
              />
              <NextLink
                href={addresses.child(page.child.id, 'evidence')}
                text={words.children.evidence.cite}
              />
              <Button size="small" variant="quiet" onPress={() => setLocating(true)}>
                {words.assertions.addRow.whereabouts}
              </Button>
            </div>
          </Section>
        )}
      </Stack>
      {isLocating && (
        <StatementDialog
          child={page.child.id}
          about="whereabouts"
          onClose={() => setLocating(false)}
        />
      )}
    </>
  );
}

function NextLink(props: { href: string; text: string }) {
  return (
    <a href={props.href}>
      {props.text} <ArrowRight size={12} aria-hidden />
    </a>
  );
}

function GapLine(props: { gap: Gap; page: ChildPage }) {
  const words = useWords();
  const speech = useSpeech();
  const { gap, page } = props;
  const { gaps } = words.children;
  const child = page.child.id;
  const isGrave = graveKinds.includes(gap.kind);
  const Icon = isGrave ? CircleAlert : CircleDashed;
  const text = () => {
    switch (gap.kind) {
      case 'contradiction':
        return (
          <a href={addresses.child(child, 'identity')}>
            {conflictWords(words, gap.subject, gap.count)}
          </a>
        );
      case 'no-evidence':
      case 'contradicted':
      case 'no-date':
      case 'nobody-responsible':
      case 'overdue':
      case 'after-death':
        return (
          <a href={addresses.episode(child, gap.episode.episode.id)}>
            {gaps[gap.kind](titleWithDate(gap.episode, speech))}
          </a>
        );
      case 'unknown':
        return (
          <>
            <a href={addresses.episode(child, gap.episode.episode.id)}>
              {gaps.unknown(episodeTitle(gap.episode, speech))}
            </a>
            <span>{gap.paragraph}</span>
          </>
        );
      default:
        return <span>{gaps[gap.kind]}</span>;
    }
  };
  return (
    <li className={css('gap', isGrave && 'grave')}>
      <Icon size={14} aria-hidden />
      <span className={css('gapText')}>{text()}</span>
    </li>
  );
}

function titleWithDate(episode: ChildPage['episodes'][number], speech: Speech): string {
  const date = speech.date(episode.act.fields.begin);
  const title = episodeTitle(episode, speech);
  return date === null ? title : `${title}, ${date}`;
}

/** The statement that stands; without one, where the last recorded movement led. */
function whereaboutsFacts(page: ChildPage, words: Words, speech: Speech): Fact[] {
  const { now } = words.children;
  const stated = page.assertions.filter(each => each.status === 'active');
  const value = standing(
    stated.map(each => each.fields),
    'whereabouts',
  );
  const known = stated.find(each => each.fields.value === value)?.fields ?? null;
  const fact = (term: string, text: string | null, note: string | null = null): Fact[] =>
    text === null ? [] : [{ term, value: text, note }];
  if (value !== null && known !== null) {
    const kind = speech.term('facilityTypes', value.facilityType);
    const sure = speech.choice(known.confidence);
    return [
      ...fact(speech.label('country'), speech.term('countries', value.country)),
      ...fact(speech.label('place'), value.place),
      ...fact(
        speech.label('facility'),
        value.facility ?? kind,
        value.facility === null ? null : kind,
      ),
      ...fact(now.withWhom, value.withWhom),
      ...fact(now.since, speech.date(known.from)),
      ...fact(
        now.source,
        known.source,
        sure === null ? null : `${speech.label('confidence')}: ${sure}`,
      ),
    ];
  }
  const moves = page.episodes.filter(
    each => each.episode.status === 'active' && each.episode.fields.details.form === 'movement',
  );
  const last = inOrder(moves, each => each.act.fields).at(-1);
  if (!last) return [];
  const { to, begin, end } = last.act.fields;
  const place = [to.facility, to.name, speech.term('countries', to.country)].filter(
    each => each !== null,
  );
  return [
    ...fact(
      speech.label('place'),
      place.length === 0 ? null : place.join(', '),
      now.lastSeen(episodeTitle(last, speech)),
    ),
    ...fact(now.since, speech.date(end ?? begin)),
  ];
}
