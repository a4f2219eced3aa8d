/**
 * Four eyes in a package: what was done that needs a second person's agreement is held to the requests that are shown,
 * by the lines by which the vault holds itself to them.
 */
import type { AgreementReport } from '../contract/requests.ts';
import type { LedgerEvent } from '../events/event.ts';
import {
  agreementOf,
  applyRequestEvent,
  type Agreement,
  type RequestBook,
} from '../events/requests.ts';
import type { UserBook } from '../events/users.ts';
import type { Findings } from './findings.ts';
import { ledgerFiles } from './layout.ts';

export class AgreementCheck {
  #requests: RequestBook = new Map();
  readonly #judged: { readonly seq: number; readonly agreement: Agreement }[] = [];

  /**
   * Takes the next shown entry.
   * @param users as they stood before it
   * @throws ImpossibleEvent when it cannot follow the requests before it
   */
  add(event: LedgerEvent, users: UserBook): void {
    const agreement = agreementOf(event, users, this.#requests);
    if (agreement !== null) this.#judged.push({ seq: event.stamp.seq, agreement });
    this.#requests = applyRequestEvent(this.#requests, event);
  }

  /**
   * What came out.
   * @param isShown false for a package whose program did not show agreements yet: what is missing is no fault then
   */
  end(
    isShown: boolean,
    nameOf: (user: string) => string,
    findings: Findings,
  ): readonly AgreementReport[] {
    const reports = this.#judged.map(({ seq, agreement }) => {
      const { action, state, request } = agreement;
      return {
        seq,
        action,
        state: state === 'missing' && !isShown ? ('not-shown' as const) : state,
        asked: request && nameOf(request.made.by),
        agreed: request?.answer?.agrees === true ? nameOf(request.answer.stamp.by) : null,
      };
    });
    for (const { seq, state } of reports) {
      if (state === 'missing') findings.add('entry/without-approval', `entry ${seq}`);
    }
    if (reports.some(({ state }) => state === 'not-shown')) {
      findings.notice('package/agreement-not-shown', ledgerFiles.entries, '2', '1');
    }
    return reports;
  }
}
