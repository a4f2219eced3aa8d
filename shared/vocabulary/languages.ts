import type { Term } from './term.ts';

/** A language of material; the id is the shortest ISO 639 code, `iso3` its ISO 639-3 code. */
export interface LanguageTerm extends Term {
  readonly iso3: string;
}

export const languages: readonly LanguageTerm[] = [
  { id: 'uk', iso3: 'ukr', uk: 'українська', en: 'Ukrainian' },
  { id: 'ru', iso3: 'rus', uk: 'російська', en: 'Russian' },
  { id: 'en', iso3: 'eng', uk: 'англійська', en: 'English' },
  { id: 'be', iso3: 'bel', uk: 'білоруська', en: 'Belarusian' },
  { id: 'crh', iso3: 'crh', uk: 'кримськотатарська', en: 'Crimean Tatar' },
  { id: 'bg', iso3: 'bul', uk: 'болгарська', en: 'Bulgarian' },
  { id: 'cs', iso3: 'ces', uk: 'чеська', en: 'Czech' },
  { id: 'de', iso3: 'deu', uk: 'німецька', en: 'German' },
  { id: 'el', iso3: 'ell', uk: 'грецька', en: 'Greek' },
  { id: 'es', iso3: 'spa', uk: 'іспанська', en: 'Spanish' },
  { id: 'fr', iso3: 'fra', uk: 'французька', en: 'French' },
  { id: 'gag', iso3: 'gag', uk: 'гагаузька', en: 'Gagauz' },
  { id: 'he', iso3: 'heb', uk: 'іврит', en: 'Hebrew' },
  { id: 'hu', iso3: 'hun', uk: 'угорська', en: 'Hungarian' },
  { id: 'hy', iso3: 'hye', uk: 'вірменська', en: 'Armenian' },
  { id: 'it', iso3: 'ita', uk: 'італійська', en: 'Italian' },
  { id: 'ka', iso3: 'kat', uk: 'грузинська', en: 'Georgian' },
  { id: 'lt', iso3: 'lit', uk: 'литовська', en: 'Lithuanian' },
  { id: 'lv', iso3: 'lav', uk: 'латиська', en: 'Latvian' },
  { id: 'nl', iso3: 'nld', uk: 'нідерландська', en: 'Dutch' },
  { id: 'pl', iso3: 'pol', uk: 'польська', en: 'Polish' },
  { id: 'ro', iso3: 'ron', uk: 'румунська', en: 'Romanian' },
  { id: 'rom', iso3: 'rom', uk: 'ромська', en: 'Romani' },
  { id: 'rue', iso3: 'rue', uk: 'русинська', en: 'Rusyn' },
  { id: 'sk', iso3: 'slk', uk: 'словацька', en: 'Slovak' },
  { id: 'tr', iso3: 'tur', uk: 'турецька', en: 'Turkish' },
  { id: 'tt', iso3: 'tat', uk: 'татарська', en: 'Tatar' },
  { id: 'yi', iso3: 'yid', uk: 'їдиш', en: 'Yiddish' },
  { id: 'ukl', iso3: 'ukl', uk: 'українська жестова', en: 'Ukrainian Sign Language' },
  { id: 'zxx', iso3: 'zxx', uk: 'без мови', en: 'no linguistic content' },
  { id: 'und', iso3: 'und', uk: 'не визначено', en: 'undetermined' },
];
