import type { Fault } from '../../../shared/result.ts';
import { problem, type Problem } from '../problem.ts';

/** A number or a list of lines, as the fault tells it. */
function part(detail: Fault['detail'], name: string): string {
  return String(detail[name] ?? '');
}

/** Faults of recovery and its shares. */
export const recoveryProblems = {
  'share/empty': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')} порожня`,
      'Не введено жодного рядка.',
      'Введіть пʼять рядків з аркуша або вставте текст QR-коду.',
    ),
  'share/line-count': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')}: рядків ${part(detail, 'found')}, а має бути ${part(detail, 'expected')}`,
      'Рядок пропущено, повторено або розірвано.',
      'Звірте кількість рядків з аркушем.',
    ),
  'share/line-length': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')}, рядок ${part(detail, 'line')}: знаків ${part(detail, 'found')}, а має бути ${part(detail, 'expected')}`,
      'Знак пропущено або зайвий.',
      'Звірте цей рядок з аркушем, знак за знаком.',
    ),
  'share/damaged': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')}: помилка в рядку ${part(detail, 'lines')}`,
      'Контрольні знаки в кінці рядка не відповідають йому: якийсь знак інший або рядки переставлено.',
      'Звірте названі рядки з аркушем, знак за знаком.',
    ),
  'share/does-not-add-up': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')}: рядки не належать до однієї частки`,
      'Кожен рядок окремо правильний, а контрольна сума всієї частки — ні.',
      'Перевірте, чи всі пʼять рядків з одного аркуша.',
    ),
  'share/unknown-version': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')} новішого вигляду (версія ${part(detail, 'version')})`,
      'Її надрукувала новіша програма.',
      'Оновіть Litopys і повторіть.',
    ),
  'share/other-vault': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')} від іншого сховища`,
      'На ній інший ідентифікатор сховища.',
      'Звірте ідентифікатор сховища на аркуші; візьміть аркуш цього сховища.',
    ),
  'share/other-set': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')} з іншого набору`,
      'Цей набір замінено новішим, або він був до нього: його частки більше нічого не відкривають.',
      'Візьміть аркуш із чинного набору; старий знищте.',
    ),
  'share/twice': (detail: Fault['detail']): Problem =>
    problem(
      `Частку введено двічі (${part(detail, 'first')} і ${part(detail, 'share')})`,
      'Одна частка двічі — це одна частка.',
      'Введіть частку іншого тримача.',
    ),
  'share/disagrees': (detail: Fault['detail']): Problem =>
    problem(
      `Частка ${part(detail, 'share')} суперечить першій`,
      'Вони з одного набору, але по-різному кажуть, скільки часток потрібно.',
      'Котрусь із них підроблено: зʼясуйте, звідки вони.',
    ),
  'recovery/none': problem(
    'Це сховище не має часток відновлення',
    'Їх не створювали, або створення не завершили.',
    'Без парольної фрази когось із користувачів його не відкрити.',
  ),
  'recovery/too-few': (detail: Fault['detail']): Problem =>
    problem(
      `Часток замало: ${part(detail, 'given')} з потрібних ${part(detail, 'needed')}`,
      'Меншою кількістю сховище не відкрити, і вона нічого не каже про ключ.',
      'Додайте частки інших тримачів.',
    ),
  'recovery/wrong-key': problem(
    'Частки разом не дають ключа',
    'Кожна з вигляду правильна, але щонайменше одну підроблено, або підмінено заголовок сховища.',
    'Спробуйте інші частки того самого набору; зʼясуйте, хто міг змінити цю.',
  ),
  'recovery/not-pending': problem(
    'Цих часток уже немає',
    'Їх підтверджено, відкинуто, або сховище закривали: частки не зберігаються.',
    'Створіть частки знову.',
  ),
  'recovery/no-such-share': problem(
    'Такої частки в наборі немає',
    'Номер більший за кількість часток.',
    'Поверніться до першої частки.',
  ),
  'recovery/not-all-shown': (detail: Fault['detail']): Problem =>
    problem(
      `Не всі частки показано: лишилося ${part(detail, 'left')}`,
      'Непоказаної частки ніхто не має.',
      'Перегляньте й надрукуйте кожну.',
    ),
  'recovery/too-many-needed': problem(
    'Потрібних часток більше, ніж усіх',
    'Стільки часток ніхто не збере.',
    'Зменште кількість потрібних або збільште кількість усіх.',
  ),
};
