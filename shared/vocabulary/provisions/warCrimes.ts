import type { Provision } from '../provision.ts';
import type { Wording } from '../term.ts';

/** The context of every war crime (Elements of Crimes, article 8). */
const inArmedConflict: readonly Wording[] = [
  {
    uk: 'діяння вчинено в контексті міжнародного збройного конфлікту і пов’язано з ним (окупація враховується)',
    en: 'the act took place in, and was associated with, an international armed conflict (occupation counts)',
  },
  {
    uk: 'виконавець знав про обставини, що свідчили про збройний конфлікт',
    en: 'the perpetrator knew the facts showing an armed conflict existed',
  },
];

/** War crimes: Rome Statute, article 8. */
export const warCrimes: readonly Provision[] = [
  {
    id: 'RS-8-2-a-vii-1',
    uk: 'Воєнний злочин: незаконна депортація або переміщення',
    en: 'War crime: unlawful deportation or transfer',
    source: 'rome_statute',
    article: '8(2)(a)(vii)-1',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець депортував або перемістив одну чи більше осіб до іншої держави або в інше місце',
        en: 'the perpetrator deported or moved one or more persons to another State or to another place',
      },
      {
        uk: 'ці особи перебували під захистом Женевської конвенції 1949 року (діти на окупованій території — ЖК IV)',
        en: 'those persons were protected by a 1949 Geneva Convention (children in occupied territory: GC IV)',
      },
      {
        uk: 'виконавець знав про обставини, що надавали їм цей захист',
        en: 'the perpetrator knew the facts giving them that protection',
      },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'За цією статтею видано ордери 17.03.2023. Зв’язок із серйозними порушеннями — ЖК IV, ст. 147.',
      en: 'Charged in the warrants of 17.03.2023. Linked to grave breaches: GC IV, art. 147.',
    },
  },
  {
    id: 'RS-8-2-a-vii-2',
    uk: 'Воєнний злочин: незаконне позбавлення волі',
    en: 'War crime: unlawful confinement',
    source: 'rome_statute',
    article: '8(2)(a)(vii)-2',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець позбавив волі або продовжував утримувати в певному місці одну чи більше осіб',
        en: 'the perpetrator confined, or kept confined, one or more persons in a place',
      },
      {
        uk: 'ці особи перебували під захистом Женевської конвенції',
        en: 'the persons were protected by a Geneva Convention',
      },
      {
        uk: 'виконавець знав про обставини, що надавали цей захист',
        en: 'knowledge of the protecting facts',
      },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Для закритих таборів, примусового утримання в закладах, поміщення до психіатричного закладу.',
      en: 'For closed camps, forced stays in institutions, psychiatric placement.',
    },
  },
  {
    id: 'RS-8-2-a-viii',
    uk: 'Воєнний злочин: захоплення заручників',
    en: 'War crime: taking hostages',
    source: 'rome_statute',
    article: '8(2)(a)(viii)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець захопив, затримав або іншим чином утримував як заручника одну чи більше осіб під захистом',
        en: 'the perpetrator seized, detained or held hostage one or more protected persons',
      },
      {
        uk: 'погрожував убити, поранити або й далі утримувати їх',
        en: 'threatened to kill, injure or go on detaining them',
      },
      {
        uk: 'мав на меті змусити державу, організацію чи особу до дії або бездіяльності як умови безпеки чи звільнення',
        en: 'meant to force a State, organisation or person to act or refrain as a condition of safety or release',
      },
      { uk: 'виконавець знав про захищений статус', en: 'knowledge of protected status' },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    uncertain: true,
    note: {
      uk: 'Лише якщо повернення дітей ставлять у залежність від вимог; в ордерах не зазначено. Зазвичай це НЕ належна стаття.',
      en: 'Only where children’s return is traded against demands; not charged in the warrants. Normally NOT the right heading.',
    },
  },
  {
    id: 'RS-8-2-b-viii',
    uk: 'Воєнний злочин: депортація або переміщення населення окупованої території',
    en: 'War crime: deportation or transfer of the population of occupied territory',
    source: 'rome_statute',
    article: '8(2)(b)(viii)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець (a) прямо чи опосередковано перемістив частину власного цивільного населення на територію, яку окупує, або (b) депортував чи перемістив усе або частину населення окупованої території в її межах або за них',
        en: 'the perpetrator (a) moved, directly or indirectly, parts of its own population into territory it occupies, or (b) deported or moved all or part of the occupied territory’s population inside or outside that territory',
      },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Інкриміновано варіант (b). Охоплює і переміщення в межах окупованої території, і до Росії.',
      en: 'Limb (b) is the one charged. Covers transfer within occupied territory as well as to Russia.',
    },
  },
  {
    id: 'RS-8-2-b-xv',
    uk: 'Воєнний злочин: примушування громадян ворожої сторони до участі у воєнних діях',
    en: 'War crime: compelling nationals of the hostile party into operations of war',
    source: 'rome_statute',
    article: '8(2)(b)(xv)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець діями або погрозами примусив осіб брати участь у воєнних діях проти власної країни чи її сил',
        en: 'the perpetrator coerced persons by act or threat to take part in military operations against their own country or forces',
      },
      {
        uk: 'ці особи були громадянами ворожої сторони',
        en: 'those persons were nationals of a hostile party',
      },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Мілітаризація підлітків; призов після нав’язаного громадянства у 18 років.',
      en: 'Militarisation of teenagers; conscription at 18 after imposed citizenship.',
    },
  },
  {
    id: 'RS-8-2-b-xxvi',
    uk: 'Воєнний злочин: призов, вербування або використання дітей до 15 років',
    en: 'War crime: conscripting, enlisting or using children under 15',
    source: 'rome_statute',
    article: '8(2)(b)(xxvi)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець призвав чи завербував осіб до національних збройних сил або використав їх для активної участі в бойових діях',
        en: 'the perpetrator conscripted or enlisted persons into national armed forces, or used them to take active part in hostilities',
      },
      { uk: 'їм не виповнилося 15 років', en: 'they were under 15' },
      {
        uk: 'виконавець знав або мав знати про їхній вік',
        en: 'the perpetrator knew or should have known the age',
      },
      ...inArmedConflict,
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Вікова межа 15, не 18: обчислюйте вік на день епізоду.',
      en: 'Age limit 15, not 18: compute the age on the day of the episode.',
    },
  },
];
