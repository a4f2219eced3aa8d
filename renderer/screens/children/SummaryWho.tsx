import { ageOn } from '../../../shared/dates/index.ts';
import { nameLine, standing } from '../../../shared/records/summary.ts';
import type { AssertionValue } from '../../../shared/records/assertion.ts';
import { addresses } from '../../addresses.ts';
import { ErasedFacts } from '../../records/Erased.tsx';
import { RecordedName } from '../../records/RecordedName.tsx';
import { useSpeech } from '../../records/useSpeech.ts';
import type { Speech } from '../../records/speech.ts';
import { DescriptionList, type Fact } from '../../ui/DescriptionList.tsx';
import { Second, Section, Stack } from '../../ui/Layout.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { classes } from '../../ui/classes.ts';
import { useWords, type Words } from '../../words/LanguageProvider.tsx';
import sheet from './Child.module.css';
import { saidStatement, type ChildPage, type StatementView } from './childPage.ts';
import { isClaim } from './claim.ts';
import { contradictionsIn } from './contradictions.ts';

const css = classes(sheet);

/** Who the child is, as now held, and that other statements exist. */
export function SummaryWho(props: { page: ChildPage }) {
  const words = useWords();
  const speech = useSpeech();
  const { page } = props;
  const { who } = words.children;
  const stated = page.assertions.filter(each => each.status === 'active');
  const identity = addresses.child(page.child.id, 'identity');
  const facts = [
    ...factsOf(stated, words, speech),
    ...page.child.fields.externalNumbers.map((each): Fact => ({
      term: each.system,
      value: each.value,
    })),
    ...(page.child.fields.remarks.length === 0
      ? []
      : [
          {
            term: who.remarks,
            value: (
              <Stack gap="tight">
                {page.child.fields.remarks.map((paragraph, index) => (
                  <p key={index}>{paragraph}</p>
                ))}
              </Stack>
            ),
          },
        ]),
  ];
  return (
    <Section title={who.title} level={3}>
      <Stack gap="tight">
        <Names stated={stated} />
        {[...contradictionsIn(stated)].map(([subject, all]) => (
          <a key={subject} href={identity}>
            <StatusMark signal="fault" word={conflictWords(words, subject, all.length)} />
          </a>
        ))}
      </Stack>
      <DescriptionList facts={facts} />
      <ErasedFacts record={page.child} />
      <p>
        <a href={identity}>{who.more}</a> <Second small>{who.sources(stated.length)}</Second>
      </p>
    </Section>
  );
}

/** "2 statements of birth contradict each other". */
export function conflictWords(words: Words, subject: string, count: number): string {
  const { subjects } = words.children.gaps;
  if (subject === 'birth' || subject === 'sex') return subjects[subject](count);
  return subjects.name(count);
}

/** The name in each script, each with its kind and how many statements there are of it. */
function Names(props: { stated: readonly StatementView[] }) {
  const { who } = useWords().children;
  const speech = useSpeech();
  const statements = props.stated.map(each => each.fields);
  return (
    <ul className={css('names')} aria-label={who.names}>
      {(['Cyrl-uk', 'Cyrl-ru', 'Latn'] as const).map(script => {
        const name = standing(statements, 'name', value => value.script === script);
        if (name === null) return null;
        const count = statements.filter(
          ({ value }) => value.about === 'name' && value.script === script,
        ).length;
        const known = [
          speech.term('scripts', script),
          speech.term('nameKinds', name.kind),
          count > 1 ? who.sources(count) : null,
        ];
        return (
          <li key={script}>
            <div className={css('name')} lang={languageOf[script]}>
              {nameLine(name)}
            </div>
            <Second small>{known.filter(each => each !== null).join(' · ')}</Second>
          </li>
        );
      })}
    </ul>
  );
}

const languageOf = { 'Cyrl-uk': 'uk', 'Cyrl-ru': 'ru', Latn: 'en' } as const;

function factsOf(stated: readonly StatementView[], words: Words, speech: Speech): Fact[] {
  const { who } = words.children;
  const statements = stated.map(each => each.fields);
  const birth = standing(statements, 'birth');
  const sourceOf = (value: AssertionValue | null) => {
    const found = statements.find(each => each.value === value);
    return found?.source ?? null;
  };
  const several = (
    about: 'citizenship' | 'guardian' | 'legalStatus',
    term: string,
    fits: (value: AssertionValue) => boolean = () => true,
  ) =>
    stated
      .filter(({ fields: { value } }) => value.about === about && fits(value))
      .map((each): Fact => {
        const said = saidStatement(each.fields, speech);
        const { value } = each.fields;
        const record = value.about === 'guardian' ? value.record : null;
        return { term, value: <RecordedName name={said} record={record} /> };
      });
  const one = (about: 'sex' | 'care'): Fact[] => {
    const value = standing(statements, about);
    return value === null
      ? []
      : [
          {
            term: speech.members.abouts[about],
            value: saidStatement({ value }, speech),
          },
        ];
  };
  const { abouts } = speech.members;
  return joined([
    ...(birth === null
      ? []
      : [
          {
            term: abouts.birth,
            value: [speech.date(birth.date), ageNow(birth.date, who.age), birth.place]
              .filter(each => each !== null)
              .join(', '),
            note: sourceOf(birth),
          },
        ]),
    ...one('sex'),
    ...several('citizenship', abouts.citizenship),
    ...several('guardian', who.guardians, value => !isClaim(value)),
    ...one('care'),
    ...several('legalStatus', who.russianClaim, isClaim),
  ]);
}

/** Facts of one name under one heading: three papers are three lines beside one word. */
function joined(facts: readonly Fact[]): Fact[] {
  const terms = [...new Set(facts.map(fact => fact.term))];
  return terms.map(term => {
    const same = facts.filter(fact => fact.term === term);
    const [first] = same;
    if (same.length === 1 && first) return first;
    return {
      term,
      value: (
        <Stack gap="tight">
          {same.map((fact, index) => (
            <div key={index}>
              {fact.value} {(fact.note ?? null) !== null && <Second small>{fact.note}</Second>}
            </div>
          ))}
        </Stack>
      ),
    };
  });
}

function ageNow(birth: string | null, say: (min: number, max: number) => string): string | null {
  if (birth === null) return null;
  const { min, max } = ageOn(birth, new Date().toISOString().slice(0, 10));
  return min === null || max === null || min < 0 ? null : say(min, max);
}
