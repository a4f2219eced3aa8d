import type { Provision } from '../provision.ts';

/** Criminal Code of Ukraine. */
export const ukrainianCrimes: readonly Provision[] = [
  {
    id: 'CCU-438',
    uk: 'Воєнні злочини (порушення законів та звичаїв війни)',
    en: 'War crimes (violation of the laws and customs of war)',
    source: 'criminal_code_ua',
    article: '438',
    kind: 'crime',
    elements: [
      {
        uk: 'діяння, що порушує закони та звичаї війни за договорами, обов’язковими для України (прямо названо, зокрема, вигнання цивільного населення для примусових робіт), або наказ про нього',
        en: 'conduct breaching laws and customs of war under treaties binding on Ukraine (incl. deportation of civilians for forced labour as a named form), or ordering it',
      },
      {
        uk: 'ч. 1 — 8–12 років; ч. 2 (з умисним убивством) — 10–15 років або довічно',
        en: 'part 1: 8-12 years; part 2 (with intentional killing): 10-15 years or life',
      },
    ],
    elementsUnchecked: false,
    note: {
      uk: 'Бланкетна норма: у повідомленні про підозру зазначають порушену статтю договору (наприклад, ЖК IV, ст. 49, 50). Назву і зміст змінено законом 4012-IX та законом, ухваленим 17.06.2025 за проєктом 12170.',
      en: 'Blanket norm: the notice of suspicion cites the treaty article breached (GC IV 49 or 50, for example). Amended by Law 4012-IX and by the law adopted on 17.06.2025 on bill 12170.',
    },
  },
  {
    id: 'CCU-438-children',
    uk: 'Незаконне переміщення або депортація дитини; невиправдана затримка репатріації; вербування чи використання дітей',
    en: 'Unlawful transfer / deportation of a child; unjustified delay of repatriation; recruitment or use of children',
    source: 'criminal_code_ua',
    article: '438 (проєкт / bill 12170)',
    kind: 'crime',
    elements: [
      {
        uk: 'виконавець — представник іноземної держави',
        en: 'perpetrator is a representative of a foreign State',
      },
      {
        uk: 'незаконне переміщення або депортація дитини, яка перебуває під захистом гуманітарного права, чи невиправдана затримка її репатріації, чи дії, що можуть її спричинити; вербування або використання дітей у воєнізованих формуваннях',
        en: 'unlawful transfer or deportation of a child protected by IHL, or unjustified delay in repatriation, or acts that could lead to such delay; recruitment/use of children in military formations',
      },
      { uk: 'повідомлене покарання: 8–12 років', en: 'penalty reported: 8-12 years' },
    ],
    elementsUnchecked: false,
    uncertain: true,
    note: {
      uk: 'Ухвалення 17.06.2025 підтверджено. Номер закону, дату підписання та остаточний номер статті НЕ перевірено (одне видання називає «нову ст. 448»).',
      en: 'Adoption on 17.06.2025 is verified. Law number, date of signature and final article number are NOT (one outlet says “new art. 448”).',
    },
  },
  {
    id: 'CCU-442',
    uk: 'Геноцид',
    en: 'Genocide',
    source: 'criminal_code_ua',
    article: '442',
    kind: 'crime',
    elements: [
      {
        uk: 'намір повністю або частково знищити національну, етнічну, расову чи релігійну групу переліченими діями, зокрема насильницькою передачею дітей до іншої групи',
        en: 'intent to destroy wholly or partly a national, ethnic, racial or religious group by listed acts incl. forcible transfer of children to another group',
      },
      { uk: 'карається і публічний заклик', en: 'public incitement also punished' },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CCU-442-1',
    uk: 'Злочини проти людяності',
    en: 'Crimes against humanity',
    source: 'criminal_code_ua',
    article: '442-1',
    kind: 'crime',
    elements: [
      {
        uk: 'умисне діяння в межах широкомасштабного або систематичного нападу на цивільних: переслідування, депортація чи примусове переміщення, насильницьке зникнення тощо',
        en: 'intentional act within a widespread or systematic attack on civilians: persecution, deportation/forcible transfer, enforced disappearance, etc.',
      },
    ],
    elementsUnchecked: true,
    uncertain: true,
    note: {
      uk: 'Застосовують лише до діянь від дня набрання чинності (24.10.2024 — перевірити); раніші лишаються за ст. 438 і 442.',
      en: 'Applies only to conduct since its entry into force (24.10.2024: check); earlier conduct stays under 438 and 442.',
    },
  },
  {
    id: 'CCU-31-1',
    uk: 'Відповідальність військових командирів та інших начальників',
    en: 'Responsibility of military commanders and other superiors',
    source: 'criminal_code_ua',
    article: '31-1',
    kind: 'liability',
    elements: [
      {
        uk: 'начальник знав або мав знати і не запобіг, не припинив чи не повідомив',
        en: 'superior knew or should have known and failed to prevent, stop or report',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CCU-437',
    uk: 'Злочин агресії',
    en: 'Crime of aggression',
    source: 'criminal_code_ua',
    article: '437',
    kind: 'crime',
    elements: [
      {
        uk: 'планування, підготовка, розв’язування чи ведення агресивної війни',
        en: 'planning, preparing, starting or waging aggressive war',
      },
    ],
    elementsUnchecked: true,
    note: { uk: 'Злочин-контекст; не щодо окремої дитини.', en: 'Context offence; not per child.' },
  },
  {
    id: 'CCU-146',
    uk: 'Незаконне позбавлення волі або викрадення людини',
    en: 'Unlawful deprivation of liberty or abduction of a person',
    source: 'criminal_code_ua',
    article: '146',
    kind: 'crime',
    elements: [
      {
        uk: 'незаконне позбавлення волі або викрадення; обтяжує, якщо потерпілий малолітній чи неповнолітній',
        en: 'unlawful deprivation of liberty or abduction; aggravated if the victim is a minor',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CCU-146-1',
    uk: 'Насильницьке зникнення',
    en: 'Enforced disappearance',
    source: 'criminal_code_ua',
    article: '146-1',
    kind: 'crime',
    elements: [
      {
        uk: 'арешт, затримання чи викрадення представником держави (зокрема іноземної) з подальшою відмовою визнати це або повідомити',
        en: 'arrest, detention or abduction by a State representative (incl. foreign) followed by refusal to acknowledge or inform',
      },
    ],
    elementsUnchecked: true,
  },
  {
    id: 'CCU-149',
    uk: 'Торгівля людьми',
    en: 'Trafficking in persons',
    source: 'criminal_code_ua',
    article: '149',
    kind: 'crime',
    elements: [
      {
        uk: 'вербування, переміщення, переховування, передання для експлуатації шляхом насильства, обману чи зловживання; особливе правило щодо неповнолітніх; сюди може належати незаконне усиновлення з корисливою метою',
        en: 'recruitment, movement, harbouring, transfer for exploitation by force, deceit or abuse; special rule for minors; unlawful adoption for profit may fall here',
      },
    ],
    elementsUnchecked: true,
    uncertain: true,
  },
  {
    id: 'CCU-111-1',
    uk: 'Колабораційна діяльність',
    en: 'Collaboration',
    source: 'criminal_code_ua',
    article: '111-1',
    kind: 'crime',
    elements: [
      {
        uk: 'громадянин України обіймає посаду в окупаційних органах або впроваджує стандарти освіти окупанта',
        en: 'a citizen of Ukraine holds a post in occupation bodies or implements the occupier’s education standards',
      },
    ],
    elementsUnchecked: true,
    note: {
      uk: 'Для місцевих керівників закладів і посадовців — громадян України.',
      en: 'For local heads of institutions and officials who are citizens of Ukraine.',
    },
  },
];
