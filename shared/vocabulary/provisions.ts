import type { Provision } from './provision.ts';
import { childRights } from './provisions/childRights.ts';
import { courtProcedure } from './provisions/courtProcedure.ts';
import { crimesAgainstHumanity } from './provisions/crimesAgainstHumanity.ts';
import { findings } from './provisions/findings.ts';
import { humanitarianLaw } from './provisions/humanitarianLaw.ts';
import { ukrainianCrimes } from './provisions/ukrainianCrimes.ts';
import { ukrainianProcedure } from './provisions/ukrainianProcedure.ts';
import { warCrimes } from './provisions/warCrimes.ts';
import type { Term } from './term.ts';

export const provisionKinds: readonly Term[] = [
  { id: 'crime', uk: 'злочин', en: 'crime' },
  { id: 'liability', uk: 'форма відповідальності', en: 'mode of liability' },
  { id: 'prohibition', uk: 'заборона', en: 'prohibition' },
  { id: 'obligation', uk: 'обов’язок', en: 'obligation' },
  { id: 'right', uk: 'право', en: 'right' },
  { id: 'procedure', uk: 'процедура', en: 'procedure' },
  { id: 'definition', uk: 'визначення', en: 'definition' },
  { id: 'soft_law', uk: 'рекомендаційний акт', en: 'soft law' },
  { id: 'reference', uk: 'довідково', en: 'reference' },
];

/** Where provisions stand. */
export const provisionSources: readonly Term[] = [
  { id: 'rome_statute', uk: 'Римський статут МКС', en: 'Rome Statute of the ICC' },
  {
    id: 'icc_rules',
    uk: 'Правила процедури та доказування МКС',
    en: 'ICC Rules of Procedure and Evidence',
  },
  {
    id: 'icc_chamber',
    uk: 'Палата попереднього провадження II МКС',
    en: 'ICC Pre-Trial Chamber II',
  },
  {
    id: 'genocide_convention',
    uk: 'Конвенція про запобігання злочину геноциду та покарання за нього (1948)',
    en: 'Genocide Convention (1948)',
  },
  { id: 'gc4', uk: 'Женевська конвенція IV (1949)', en: 'Geneva Convention IV (1949)' },
  { id: 'ap1', uk: 'Додатковий протокол I (1977)', en: 'Additional Protocol I (1977)' },
  {
    id: 'crc',
    uk: 'Конвенція про права дитини (1989)',
    en: 'Convention on the Rights of the Child (1989)',
  },
  {
    id: 'icpped',
    uk: 'Конвенція про захист усіх осіб від насильницьких зникнень (2006)',
    en: 'Convention on Enforced Disappearance (2006)',
  },
  {
    id: 'iccpr',
    uk: 'Міжнародний пакт про громадянські і політичні права (1966)',
    en: 'International Covenant on Civil and Political Rights (1966)',
  },
  {
    id: 'hague_regulations',
    uk: 'Гаазьке положення про закони і звичаї війни (1907)',
    en: 'Hague Regulations (1907)',
  },
  { id: 'criminal_code_ua', uk: 'Кримінальний кодекс України', en: 'Criminal Code of Ukraine' },
  {
    id: 'criminal_procedure_ua',
    uk: 'Кримінальний процесуальний кодекс України',
    en: 'Criminal Procedure Code of Ukraine',
  },
  { id: 'law_ua', uk: 'Закон України', en: 'Law of Ukraine' },
  {
    id: 'government_ua',
    uk: 'Постанова Кабінету Міністрів України',
    en: 'Resolution of the Cabinet of Ministers of Ukraine',
  },
  { id: 'ministry_ua', uk: 'Наказ міністерства України', en: 'Order of a Ukrainian ministry' },
  {
    id: 'unga',
    uk: 'Генеральна Асамблея ООН, одинадцята надзвичайна спеціальна сесія',
    en: 'UN General Assembly, eleventh emergency special session',
  },
  {
    id: 'un_coi',
    uk: 'Незалежна міжнародна комісія ООН з розслідування порушень в Україні',
    en: 'UN Independent International Commission of Inquiry on Ukraine',
  },
  { id: 'ecthr', uk: 'Європейський суд з прав людини', en: 'European Court of Human Rights' },
];

export const provisions: readonly Provision[] = [
  ...warCrimes,
  ...crimesAgainstHumanity,
  ...courtProcedure,
  ...humanitarianLaw,
  ...childRights,
  ...ukrainianCrimes,
  ...ukrainianProcedure,
  ...findings,
];
