/**
 * Ukrainian to Latin: Cabinet of Ministers of Ukraine resolution 55 of 27.01.2010. Russian to Latin: ICAO Doc
 * 9303 part 3, section 6.B. Letters that a table does not know stay as they are. Never used to fill in a name
 * silently: a person sees the spelling and confirms it.
 */

/** A name or text in Ukrainian, in the Latin letters of a Ukrainian passport. */
export function transliterateUkrainian(text: string): string {
  return transliterate(text, (letter, before) => {
    if (letter === 'г' && before === 'з') return 'gh';
    return (wordStart.test(before) ? ukrainianInitial[letter] : undefined) ?? ukrainian[letter];
  });
}

/** A name or text in Russian, in the Latin letters of a Russian passport. */
export function transliterateRussian(text: string): string {
  return transliterate(text, letter => russian[letter]);
}

const shared = {
  а: 'a', б: 'b', в: 'v', д: 'd', е: 'e', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '',
  ю: 'iu', я: 'ia', й: 'i', ґ: 'g', є: 'ie', і: 'i', ї: 'i',
}; // prettier-ignore

type Table = Readonly<Record<string, string>>;

/** The apostrophe is not written, and the letter after it does not begin a word. */
const ukrainian: Table = {
  ...shared,
  г: 'h',
  и: 'y',
  "'": '',
  '’': '',
  ʼ: '',
  '‘': '',
  '`': '',
  ʹ: '',
};
const ukrainianInitial: Table = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const russian: Table = { ...shared, г: 'g', ё: 'e', и: 'i', ъ: 'ie', ы: 'y', э: 'e' };

const wordStart = /^[^\p{L}\p{M}'’ʼ‘`ʹ]?$/u;

function transliterate(
  text: string,
  latin: (letter: string, before: string) => string | undefined,
): string {
  const letters = Array.from(text.normalize('NFC'));
  return letters
    .map((letter, i) => {
      const small = letter.toLowerCase();
      const written = latin(small, letters[i - 1]?.toLowerCase() ?? '');
      if (written === undefined) return letter;
      return small === letter ? written : capital(written, letters[i - 1], letters[i + 1]);
    })
    .join('');
}

/** Shcherbak, SHCHERBAK: all letters are capital only where a letter beside it is. */
function capital(written: string, before: string | undefined, after: string | undefined): string {
  const among = isLetter(after) ? isCapital(after) : isCapital(before);
  return among ? written.toUpperCase() : written.slice(0, 1).toUpperCase() + written.slice(1);
}

const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
const isCapital = (letter: string | undefined) =>
  isLetter(letter) && letter !== letter?.toLowerCase();
