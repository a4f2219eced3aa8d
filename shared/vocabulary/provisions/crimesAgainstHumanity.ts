import type { Provision } from '../provision.ts';
import type { Wording } from '../term.ts';

/** The context of every crime against humanity (Elements of Crimes, article 7). */
const inAttack: readonly Wording[] = [
  {
    uk: 'діяння було частиною широкомасштабного або систематичного нападу на цивільне населення',
    en: 'the act was part of a widespread or systematic attack on a civilian population',
  },
  {
    uk: 'виконавець знав, що діяння є частиною такого нападу, або мав такий намір',
    en: 'the perpetrator knew, or meant, the act to be part of that attack',
  },
];

/** Crimes against humanity and genocide: Rome Statute, articles 6 and 7; Genocide Convention. */
export const crimesAgainstHumanity: readonly Provision[] = [
  {
    id: 'RS-7-1-d',
    uk: 'Злочин проти людяності: депортація або насильницьке переміщення населення',
    en: 'Crime against humanity: deportation or forcible transfer',
    source: 'rome_statute',
    article: '7(1)(d)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець депортував або насильно перемістив осіб до іншої держави чи місця шляхом вигнання або інших примусових дій без підстав, дозволених міжнародним правом',
        en: 'the perpetrator deported or forcibly moved persons to another State or place by expulsion or other coercive acts, with no ground allowed by international law',
      },
      {
        uk: 'особи законно перебували там, звідки їх вивезли',
        en: 'the persons were lawfully present where they were taken from',
      },
      {
        uk: 'виконавець знав про обставини, що робили їхнє перебування законним',
        en: 'the perpetrator knew the facts making their presence lawful',
      },
      ...inAttack,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Комісія ООН (березень 2026) встановила цей злочин щодо дітей. «Насильно» охоплює погрозу, примус, страх, тиск, утримання, зловживання владою, використання примусових обставин. Депортація — через кордон, насильницьке переміщення — в його межах.',
      en: 'The UN Commission of Inquiry (March 2026) found this crime for children. “Forcibly” includes threat, coercion, fear, duress, detention, abuse of power, taking advantage of a coercive environment. Deportation crosses a border; forcible transfer stays within it.',
    },
  },
  {
    id: 'RS-7-1-e',
    uk: 'Злочин проти людяності: ув’язнення або інше жорстоке позбавлення волі',
    en: 'Crime against humanity: imprisonment / severe deprivation of liberty',
    source: 'rome_statute',
    article: '7(1)(e)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець ув’язнив осіб або іншим чином жорстоко позбавив їх волі',
        en: 'the perpetrator imprisoned or otherwise severely deprived persons of liberty',
      },
      {
        uk: 'тяжкість цього порушувала основоположні норми міжнародного права',
        en: 'the gravity breached basic rules of international law',
      },
      {
        uk: 'виконавець знав про обставини, що свідчили про таку тяжкість',
        en: 'knowledge of the facts showing that gravity',
      },
      ...inAttack,
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-7-1-h',
    uk: 'Злочин проти людяності: переслідування',
    en: 'Crime against humanity: persecution',
    source: 'rome_statute',
    article: '7(1)(h)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець усупереч міжнародному праву серйозно позбавив осіб основоположних прав (сім’я, індивідуальність, ім’я, громадянство, освіта, свобода)',
        en: 'the perpetrator severely deprived persons of fundamental rights against international law (family, identity, name, nationality, education, liberty)',
      },
      {
        uk: 'осіб обрано через ідентичність групи, або діяння було проти групи як такої',
        en: 'targeted them because of the identity of a group, or targeted the group as such',
      },
      {
        uk: 'підстава — політична, расова, національна, етнічна, культурна, релігійна, ґендерна або інша неприпустима',
        en: 'the ground was political, racial, national, ethnic, cultural, religious, gender or another impermissible one',
      },
      {
        uk: 'поведінка була пов’язана з іншим діянням за ст. 7(1) або іншим злочином у юрисдикції Суду',
        en: 'the conduct was linked to another art. 7(1) act or another ICC crime',
      },
      ...inAttack,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Заходи щодо громадянства, імені, мови та освіти зазвичай кваліфікують як переслідування, а не окремі злочини.',
      en: 'Citizenship, name, language and education measures are normally charged as persecution, not as crimes of their own.',
    },
  },
  {
    id: 'RS-7-1-i',
    uk: 'Злочин проти людяності: насильницьке зникнення людей',
    en: 'Crime against humanity: enforced disappearance',
    source: 'rome_statute',
    article: '7(1)(i)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець заарештував, затримав чи викрав осіб АБО відмовився визнати це чи повідомити про їхню долю або місцеперебування',
        en: 'the perpetrator arrested, detained or abducted persons, OR refused to admit that or to give news of their fate or whereabouts',
      },
      {
        uk: 'за позбавленням волі йшла або його супроводжувала така відмова',
        en: 'the deprivation was followed or accompanied by such a refusal',
      },
      { uk: 'виконавець знав про цей зв’язок', en: 'the perpetrator knew of that link' },
      {
        uk: 'позбавлення волі вчинила держава чи політична організація, або з її дозволу, підтримки чи мовчазної згоди',
        en: 'the deprivation was by, or with authorisation, support or acquiescence of, a State or political organisation',
      },
      { uk: 'так само вчинено і відмову', en: 'so was the refusal' },
      {
        uk: 'намір позбавити їх захисту закону на тривалий час',
        en: 'intent to remove them from legal protection for a prolonged time',
      },
      ...inAttack,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Комісія ООН у березні 2026 року застосувала цю статтю щодо дітей. Фіксуйте кожен запит про розшук, кожну відмову чи мовчання, з датами.',
      en: 'The UN Commission of Inquiry applied this heading to children in March 2026. Record every tracing request and every refusal or silence, with dates.',
    },
  },
  {
    id: 'RS-7-1-k',
    uk: 'Злочин проти людяності: інші нелюдські діяння',
    en: 'Crime against humanity: other inhumane acts',
    source: 'rome_statute',
    article: '7(1)(k)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець нелюдським діянням спричинив сильні страждання або серйозну шкоду тілу, психічному чи фізичному здоров’ю',
        en: 'the perpetrator caused great suffering or serious injury to body or to mental or physical health by an inhumane act',
      },
      {
        uk: 'діяння за характером подібне до інших діянь за ст. 7(1)',
        en: 'the act was of a character similar to other art. 7(1) acts',
      },
      {
        uk: 'виконавець знав про обставини, що свідчили про такий характер',
        en: 'knowledge of the facts showing that character',
      },
      ...inAttack,
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-6-b',
    uk: 'Геноцид: серйозна тілесна або психічна шкода',
    en: 'Genocide: serious bodily or mental harm',
    source: 'rome_statute',
    article: '6(b)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець спричинив особам серйозну тілесну або психічну шкоду',
        en: 'the perpetrator caused serious bodily or mental harm to persons',
      },
      {
        uk: 'вони належали до захищеної національної, етнічної, расової чи релігійної групи',
        en: 'they belonged to a protected national, ethnic, racial or religious group',
      },
      {
        uk: 'намір знищити цю групу як таку, повністю або частково',
        en: 'intent to destroy that group as such, in whole or part',
      },
      {
        uk: 'явна низка подібних дій або діяння, здатне саме по собі призвести до такого знищення',
        en: 'manifest pattern of similar conduct, or conduct able by itself to bring such destruction',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'RS-6-e',
    uk: 'Геноцид: насильницька передача дітей з однієї групи до іншої',
    en: 'Genocide: forcibly transferring children',
    source: 'rome_statute',
    article: '6(e)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець насильно передав одну чи більше осіб',
        en: 'the perpetrator forcibly moved one or more persons',
      },
      {
        uk: 'вони належали до певної національної, етнічної, расової чи релігійної групи',
        en: 'they belonged to a particular national, ethnic, racial or religious group',
      },
      {
        uk: 'намір знищити цю групу як таку, повністю або частково',
        en: 'intent to destroy that group as such, in whole or part',
      },
      {
        uk: 'передача відбулася з цієї групи до іншої',
        en: 'the move was from that group to another group',
      },
      { uk: 'особам не виповнилося 18 років', en: 'the persons were under 18' },
      {
        uk: 'виконавець знав або мав знати, що їм не виповнилося 18',
        en: 'the perpetrator knew or should have known they were under 18',
      },
      {
        uk: 'явна низка подібних дій проти групи або діяння, здатне саме по собі призвести до такого знищення',
        en: 'manifest pattern of similar conduct against the group, or conduct able by itself to bring such destruction',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Спеціальний намір доводять системністю: документи і заяви про політику зберігайте окремими доказами, пов’язаними з багатьма епізодами.',
      en: 'Special intent needs evidence of a pattern: keep policy documents and statements as separate evidence linked to many episodes.',
    },
  },
  {
    id: 'GENCON-II-e',
    uk: 'Насильницька передача дітей з однієї групи до іншої',
    en: 'Forcible transfer of children of the group to another group',
    source: 'genocide_convention',
    article: 'II(e)',
    kind: 'crime',
    elements: [
      {
        uk: 'те саме діяння, що й за ст. 6(e) Римського статуту, з тим самим спеціальним наміром',
        en: 'the same act as Rome Statute 6(e), with the same special intent',
      },
    ],
    elementsUnchecked: true,
  },
];
