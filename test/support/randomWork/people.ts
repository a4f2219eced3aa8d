/** Random people at their work in a vault, and the small model that says what each of them may do. */
import { expect } from 'vitest';
import { canonicalJson } from '../../../shared/canonical.ts';
import type { Result } from '../../../shared/result.ts';
import { foundersRoles, hasRight, roles as allRoles, type Role } from '../../../shared/rights.ts';
import { passphrase, userName, valueOf, type Bench } from '../engine.ts';
import { nameUk, newChild } from '../records.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  roles: readonly Role[];
  standing: 'active' | 'suspended' | 'removed';
}

export interface Child {
  readonly id: string;
  withdrawn: boolean;
  erased: boolean;
  review: 'working' | 'submitted' | 'approved';
  /** None of them may approve. */
  authors: ReadonlySet<string>;
  /** Nothing changed since it was approved: whoever changes it next is its only author. */
  isAsApproved: boolean;
}

/** What a vault holds. */
export interface Content {
  people: Person[];
  children: Child[];
  /** What two people stand behind, and who they are; an agreement may have grown too old meanwhile. */
  agreed: Map<string, ReadonlySet<string>>;
  entries: number;
  /** The shares in force, and whether any were used: who was not heard of since then is not waited for. */
  shares: readonly string[] | null;
  recovered: boolean;
}

export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

export class People {
  protected model: Content = {
    people: [],
    children: [],
    agreed: new Map(),
    entries: 1,
    shares: null,
    recovered: false,
  };
  /** Who sits there. */
  protected self = 0;
  protected bench: Bench;
  protected readonly random: () => number;

  constructor(bench: Bench, random: () => number) {
    this.bench = bench;
    this.random = random;
  }

  protected pick<T>(list: readonly T[]): T | null {
    return list[Math.floor(this.random() * list.length)] ?? null;
  }

  protected get me(): Person {
    return this.model.people[this.self]!;
  }

  protected may(right: Parameters<typeof hasRight>[1]): boolean {
    return hasRight(this.me.roles, right);
  }

  async begin(): Promise<void> {
    const [founder] = valueOf(await this.bench.client.user.list({}));
    const { id } = founder!;
    this.model.people.push({ id, name: userName, roles: foundersRoles, standing: 'active' });
  }

  /** What was asked either happened, and is so many entries, or was refused for the reason the model gives. */
  protected hold(result: Result<unknown>, expected: string, entries: number): boolean {
    expect(codeOf(result)).toBe(expected);
    if (result.ok) this.model.entries += entries;
    return result.ok;
  }

  protected get isSomebodyToAgree(): boolean {
    const others = this.model.people.filter(person => person !== this.me);
    return others.some(
      ({ standing, roles }) => standing === 'active' && hasRight(roles, 'approve'),
    );
  }

  /** What a second person has to agree to, wherever there is one who could. */
  protected async holdByTwo(
    action: string,
    facts: unknown,
    result: Result<unknown>,
    expected: string,
    entries: number,
  ): Promise<boolean> {
    if (expected !== 'ok' || !this.isSomebodyToAgree) return this.hold(result, expected, entries);
    const key = canonicalJson({ action, facts });
    const mayBe =
      this.model.recovered || this.model.agreed.get(key)?.has(this.me.id)
        ? ['ok', 'approval/asked']
        : ['approval/asked'];
    expect(mayBe).toContain(codeOf(result));
    if (result.ok) this.model.agreed.delete(key);
    this.model.entries = await this.size();
    return result.ok;
  }

  /** Somebody answers what another person asked for. */
  async answer(): Promise<void> {
    const { request } = this.bench.client;
    const all = valueOf(await request.list({}));
    const asked = this.pick(all.filter(({ standing }) => standing === 'waiting'));
    if (!asked) return;
    const { id, action, facts, isOwn } = asked;
    const agrees = this.random() < 0.8;
    const result = agrees
      ? await request.approve({ id, reason: null })
      : await request.refuse({ id, reason: 'вигадана причина' });
    const mayAnswer = this.may('approve')
      ? isOwn
        ? 'request/yourself'
        : 'ok'
      : 'rights/not-yours';
    if (!this.hold(result, mayAnswer, 1) || !agrees) return;
    const asker = this.model.people.find(({ name }) => name === asked.asked.who)!;
    this.model.agreed.set(canonicalJson({ action, facts }), new Set([asker.id, this.me.id]));
  }

  async register(): Promise<void> {
    const name = nameUk('Вигаданенко', `Дитина${this.model.children.length}`);
    const result = await this.bench.client.child.register(newChild([name]));
    this.hold(result, this.may('record') ? 'ok' : 'rights/not-yours', 2);
    if (!result.ok) return;
    this.model.children.push({
      id: result.value.id,
      withdrawn: false,
      erased: false,
      review: 'working',
      authors: new Set([this.me.id]),
      isAsApproved: false,
    });
  }

  async turn(): Promise<void> {
    const child = this.pick(this.model.children);
    if (!child) return;
    const { record } = this.bench.client;
    const { id } = child;
    const result: Result<unknown> = child.withdrawn
      ? await record.restore({ records: [{ type: 'child', id }] })
      : await record.withdraw({ type: 'child', id, reason: 'вигадана причина' });
    const allowed = child.review === 'approved' ? 'record/approved' : 'ok';
    expect(codeOf(result)).toBe(this.may('record') ? allowed : 'rights/not-yours');
    if (!result.ok) return;
    child.withdrawn = !child.withdrawn;
    child.review = 'working';
    child.authors = new Set([...(child.isAsApproved ? [] : child.authors), this.me.id]);
    child.isAsApproved = false;
    // what hangs on the child goes and comes with it
    this.model.entries = await this.size();
  }

  /** Somebody submits a child's record, approves it, or asks to unlock it. */
  async review(deed: 'submit' | 'approve' | 'reopen'): Promise<void> {
    const child = this.pick(this.model.children);
    if (!child) return;
    const { id } = child;
    const { client } = this.bench;
    const { change, approval } = valueOf(await client.child.get({ id })).child.review;
    const from = { submit: 'working', approve: 'submitted', reopen: 'approved' } as const;
    const right = { submit: 'record', approve: 'review' } as const;
    const fits = child.review === from[deed] ? 'ok' : 'review/wrong-state';
    if (deed === 'reopen') {
      const reason = 'вигадана причина';
      const subject = { type: 'child' as const, id };
      const result = await client.review.reopen({ ...subject, reason });
      const expected = this.may('unlock') ? fits : 'rights/not-yours';
      const facts = { subject, approval: approval?.stamp.seq ?? null, reason };
      if (await this.holdByTwo('review.reopen', facts, result, expected, 1)) {
        child.review = 'working';
      }
      return;
    }
    const records = [{ type: 'child' as const, id, change: change.seq }];
    const result = await client.review[deed]({ records, reason: null });
    const isOwn = fits === 'ok' && child.authors.has(this.me.id);
    const withRight = {
      submit: child.withdrawn ? 'record/withdrawn' : fits,
      approve: isOwn ? 'review/own' : fits,
    };
    const expected = this.may(right[deed]) ? withRight[deed] : 'rights/not-yours';
    if (!this.hold(result, expected, 1)) return;
    child.review = deed === 'submit' ? 'submitted' : 'approved';
    if (deed === 'approve') child.isAsApproved = true;
  }

  async erase(): Promise<void> {
    const child = this.pick(this.model.children);
    if (!child) return;
    const { id } = child;
    const { client } = this.bench;
    const ground = { law: 'ст. 15', order: null, number: null, date: null };
    const result = await client.erasure.erase({
      subject: { type: 'child', id },
      whole: true,
      parts: null,
      values: null,
      ground,
      reason: 'вигадана причина',
    });
    // what exactly is erased the request says: every one that is about this child may hold or not
    const about = [...this.model.agreed].filter(
      ([key]) => key.includes('erasure.erase') && key.includes(id),
    );
    const isAgreed = this.model.recovered || about.some(([, who]) => who.has(this.me.id));
    const mayBe = [
      ...(child.erased ? ['erasure/nothing'] : []),
      ...(this.isSomebodyToAgree ? ['approval/asked'] : []),
      ...(!this.isSomebodyToAgree || isAgreed ? ['ok'] : []),
    ];
    expect(this.may('erase') ? mayBe : ['rights/not-yours']).toContain(codeOf(result));
    this.model.entries = await this.size();
    if (!result.ok) return;
    for (const [key] of about) this.model.agreed.delete(key);
    child.erased = true;
    expect(valueOf(await client.child.get({ id })).row.nameUk).toBeNull();
  }

  async enrol(): Promise<void> {
    if (this.model.people.length >= 12) return;
    const roles = [this.pick(allRoles)!];
    const name = `Особа ${this.model.people.length}`;
    const result = await this.bench.client.user.enrol({ name, roles, passphrase });
    const expected = this.may('users') ? 'ok' : 'rights/not-yours';
    if (!(await this.holdByTwo('user.enrol', { name, roles }, result, expected, 1))) return;
    if (result.ok) {
      this.model.people.push({ id: result.value.id, name, roles, standing: 'active' });
    }
  }

  async changeRoles(): Promise<void> {
    const person = this.pick(this.model.people)!;
    const roles = [this.pick(allRoles)!];
    const expected = this.refusal(person, ['active', 'suspended']);
    const input = { id: person.id, roles, reason: 'перевірка' };
    const result = await this.bench.client.user.changeRoles(input);
    if (await this.holdByTwo('user.changeRoles', input, result, expected, 1)) person.roles = roles;
  }

  async bar(standing: 'suspended' | 'removed'): Promise<void> {
    const person = this.pick(this.model.people)!;
    const allowed = standing === 'suspended' ? ['active'] : ['active', 'suspended'];
    const { user } = this.bench.client;
    const input = { id: person.id, reason: 'перевірка' };
    const result = standing === 'suspended' ? await user.suspend(input) : await user.remove(input);
    const action = standing === 'suspended' ? 'user.suspend' : 'user.remove';
    if (await this.holdByTwo(action, input, result, this.refusal(person, allowed), 2)) {
      person.standing = standing;
    }
  }

  async reinstate(): Promise<void> {
    const person = this.pick(this.model.people)!;
    const input = { id: person.id, reason: 'перевірка' };
    const result = await this.bench.client.user.reinstate(input);
    const expected = this.refusal(person, ['suspended']);
    if (await this.holdByTwo('user.reinstate', input, result, expected, 1)) {
      person.standing = 'active';
    }
  }

  protected refusal(person: Person, allowed: readonly string[]): string {
    if (!this.may('users')) return 'rights/not-yours';
    if (person === this.me) return 'user/yourself';
    return allowed.includes(person.standing) ? 'ok' : 'user/wrong-standing';
  }

  protected async size(): Promise<number> {
    return valueOf(await this.bench.client.ledger.head({}))?.size ?? 0;
  }
}
