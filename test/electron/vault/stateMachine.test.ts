/**
 * Random people do random things to a vault, whose machine is switched off and whose clock is set at random moments.
 * After every step the vault answers as a small model says; now and then all of it is verified: chain, signatures,
 * rights, and that the tables are the fold of the ledger. `LITOPYS_STEPS` says how many steps (300 unless told), the
 * seed is printed with a failure and can be given as `LITOPYS_SEED`.
 */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/canonical.ts';
import type { Result } from '../../../shared/result.ts';
import { foundersRoles, hasRight, roles as allRoles, type Role } from '../../../shared/rights.ts';
import { openBench, passphrase, userName, valueOf, type Bench } from '../../support/engine.ts';
import { nameUk, newChild } from '../../support/records.ts';

const steps = Number(process.env['LITOPYS_STEPS'] ?? 300);
const seed = Number(process.env['LITOPYS_SEED'] ?? Date.now() % 2 ** 31);

/** Mulberry32: small, and the same everywhere. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Person {
  readonly id: string;
  readonly name: string;
  roles: readonly Role[];
  standing: 'active' | 'suspended' | 'removed';
}

interface Child {
  readonly id: string;
  withdrawn: boolean;
  review: 'working' | 'submitted' | 'approved';
  /** None of them may approve. */
  authors: ReadonlySet<string>;
  /** Nothing changed since it was approved: whoever changes it next is its only author. */
  isAsApproved: boolean;
}

class Model {
  readonly people: Person[] = [];
  readonly children: Child[] = [];
  /** What two people stand behind, and who they are; an agreement may have grown too old meanwhile. */
  readonly agreed = new Map<string, ReadonlySet<string>>();
  entries = 1;
  /** Who sits there. */
  self = 0;
  now = Date.UTC(2026, 4, 1);
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.error.code;
}

class Play {
  readonly model = new Model();
  #bench: Bench;
  readonly #random: () => number;
  #moves = 0;

  constructor(bench: Bench, random: () => number, clock: { now: () => Date }) {
    this.#bench = bench;
    this.#random = random;
    clock.now = () => new Date((this.model.now += 1 + Math.floor(random() * 60_000)));
  }

  #pick<T>(list: readonly T[]): T | null {
    return list[Math.floor(this.#random() * list.length)] ?? null;
  }

  get #me(): Person {
    return this.model.people[this.model.self]!;
  }

  #may(right: Parameters<typeof hasRight>[1]): boolean {
    return hasRight(this.#me.roles, right);
  }

  async begin(): Promise<void> {
    const [founder] = valueOf(await this.#bench.client.user.list({}));
    const { id } = founder!;
    this.model.people.push({ id, name: userName, roles: foundersRoles, standing: 'active' });
  }

  /** What was asked either happened, and is so many entries, or was refused for the reason the model gives. */
  #hold(result: Result<unknown>, expected: string, entries: number): boolean {
    expect(codeOf(result)).toBe(expected);
    if (result.ok) this.model.entries += entries;
    return result.ok;
  }

  get #isSomebodyToAgree(): boolean {
    const others = this.model.people.filter(person => person !== this.#me);
    return others.some(
      ({ standing, roles }) => standing === 'active' && hasRight(roles, 'approve'),
    );
  }

  /** What a second person has to agree to, wherever there is one who could. */
  async #holdByTwo(
    action: string,
    facts: unknown,
    result: Result<unknown>,
    expected: string,
    entries: number,
  ): Promise<boolean> {
    if (expected !== 'ok' || !this.#isSomebodyToAgree) return this.#hold(result, expected, entries);
    const key = canonicalJson({ action, facts });
    const mayBe = this.model.agreed.get(key)?.has(this.#me.id)
      ? ['ok', 'approval/asked']
      : ['approval/asked'];
    expect(mayBe).toContain(codeOf(result));
    if (result.ok) this.model.agreed.delete(key);
    this.model.entries = await this.#size();
    return result.ok;
  }

  /** Somebody answers what another person asked for. */
  async answer(): Promise<void> {
    const { request } = this.#bench.client;
    const all = valueOf(await request.list({}));
    const asked = this.#pick(all.filter(({ standing }) => standing === 'waiting'));
    if (!asked) return;
    const { id, action, facts, isOwn } = asked;
    const agrees = this.#random() < 0.8;
    const result = agrees
      ? await request.approve({ id, reason: null })
      : await request.refuse({ id, reason: 'вигадана причина' });
    const mayAnswer = this.#may('approve')
      ? isOwn
        ? 'request/yourself'
        : 'ok'
      : 'rights/not-yours';
    if (!this.#hold(result, mayAnswer, 1) || !agrees) return;
    const asker = this.model.people.find(({ name }) => name === asked.asked.who)!;
    this.model.agreed.set(canonicalJson({ action, facts }), new Set([asker.id, this.#me.id]));
  }

  async register(): Promise<void> {
    const name = nameUk('Вигаданенко', `Дитина${this.model.children.length}`);
    const result = await this.#bench.client.child.register(newChild([name]));
    this.#hold(result, this.#may('record') ? 'ok' : 'rights/not-yours', 2);
    if (!result.ok) return;
    const { id } = result.value;
    const authors = new Set([this.#me.id]);
    const review = 'working' as const;
    this.model.children.push({ id, withdrawn: false, review, authors, isAsApproved: false });
  }

  async turn(): Promise<void> {
    const child = this.#pick(this.model.children);
    if (!child) return;
    const { record } = this.#bench.client;
    const { id } = child;
    const result: Result<unknown> = child.withdrawn
      ? await record.restore({ records: [{ type: 'child', id }] })
      : await record.withdraw({ type: 'child', id, reason: 'вигадана причина' });
    const allowed = child.review === 'approved' ? 'record/approved' : 'ok';
    expect(codeOf(result)).toBe(this.#may('record') ? allowed : 'rights/not-yours');
    if (!result.ok) return;
    child.withdrawn = !child.withdrawn;
    child.review = 'working';
    child.authors = new Set([...(child.isAsApproved ? [] : child.authors), this.#me.id]);
    child.isAsApproved = false;
    // what hangs on the child goes and comes with it
    this.model.entries = await this.#size();
  }

  /** Somebody submits a child's record, approves it, or asks to unlock it. */
  async review(deed: 'submit' | 'approve' | 'reopen'): Promise<void> {
    const child = this.#pick(this.model.children);
    if (!child) return;
    const { id } = child;
    const { client } = this.#bench;
    const { change, approval } = valueOf(await client.child.get({ id })).child.review;
    const from = { submit: 'working', approve: 'submitted', reopen: 'approved' } as const;
    const right = { submit: 'record', approve: 'review' } as const;
    const fits = child.review === from[deed] ? 'ok' : 'review/wrong-state';
    if (deed === 'reopen') {
      const reason = 'вигадана причина';
      const subject = { type: 'child' as const, id };
      const result = await client.review.reopen({ ...subject, reason });
      const expected = this.#may('unlock') ? fits : 'rights/not-yours';
      const facts = { subject, approval: approval?.stamp.seq ?? null, reason };
      if (await this.#holdByTwo('review.reopen', facts, result, expected, 1)) {
        child.review = 'working';
      }
      return;
    }
    const records = [{ type: 'child' as const, id, change: change.seq }];
    const result = await client.review[deed]({ records, reason: null });
    const isOwn = fits === 'ok' && child.authors.has(this.#me.id);
    const withRight = {
      submit: child.withdrawn ? 'record/withdrawn' : fits,
      approve: isOwn ? 'review/own' : fits,
    };
    const expected = this.#may(right[deed]) ? withRight[deed] : 'rights/not-yours';
    if (!this.#hold(result, expected, 1)) return;
    child.review = deed === 'submit' ? 'submitted' : 'approved';
    if (deed === 'approve') child.isAsApproved = true;
  }

  async enrol(): Promise<void> {
    if (this.model.people.length >= 12) return;
    const roles = [this.#pick(allRoles)!];
    const name = `Особа ${this.model.people.length}`;
    const result = await this.#bench.client.user.enrol({ name, roles, passphrase });
    const expected = this.#may('users') ? 'ok' : 'rights/not-yours';
    if (!(await this.#holdByTwo('user.enrol', { name, roles }, result, expected, 1))) return;
    if (result.ok) {
      this.model.people.push({ id: result.value.id, name, roles, standing: 'active' });
    }
  }

  async changeRoles(): Promise<void> {
    const person = this.#pick(this.model.people)!;
    const roles = [this.#pick(allRoles)!];
    const expected = this.#refusal(person, ['active', 'suspended']);
    const input = { id: person.id, roles, reason: 'перевірка' };
    const result = await this.#bench.client.user.changeRoles(input);
    if (await this.#holdByTwo('user.changeRoles', input, result, expected, 1)) person.roles = roles;
  }

  async bar(standing: 'suspended' | 'removed'): Promise<void> {
    const person = this.#pick(this.model.people)!;
    const allowed = standing === 'suspended' ? ['active'] : ['active', 'suspended'];
    const { user } = this.#bench.client;
    const input = { id: person.id, reason: 'перевірка' };
    const result = standing === 'suspended' ? await user.suspend(input) : await user.remove(input);
    const action = standing === 'suspended' ? 'user.suspend' : 'user.remove';
    if (await this.#holdByTwo(action, input, result, this.#refusal(person, allowed), 2)) {
      person.standing = standing;
    }
  }

  async reinstate(): Promise<void> {
    const person = this.#pick(this.model.people)!;
    const input = { id: person.id, reason: 'перевірка' };
    const result = await this.#bench.client.user.reinstate(input);
    const expected = this.#refusal(person, ['suspended']);
    if (await this.#holdByTwo('user.reinstate', input, result, expected, 1)) {
      person.standing = 'active';
    }
  }

  #refusal(person: Person, allowed: readonly string[]): string {
    if (!this.#may('users')) return 'rights/not-yours';
    if (person === this.#me) return 'user/yourself';
    return allowed.includes(person.standing) ? 'ok' : 'user/wrong-standing';
  }

  /** Somebody else sits down, properly or after the machine was switched off. */
  async signIn(switchedOff: boolean): Promise<void> {
    if (switchedOff) await this.#switchOff();
    else await this.#bench.restart();
    const person = this.#pick(this.model.people)!;
    const { vaultDir: vault } = this.#bench;
    const open = (name: string) =>
      this.#bench.client.session.open({ vault, userName: name, passphrase, readOnly: false });
    const expected = {
      active: 'ok',
      suspended: 'user/suspended',
      removed: 'vault/wrong-name-or-passphrase',
    }[person.standing];
    expect(codeOf(await open(person.name))).toBe(expected);
    if (person.standing === 'active') this.model.self = this.model.people.indexOf(person);
    else valueOf(await open(this.#me.name));
  }

  /** What lies on the disk at this moment is what a machine without power would leave. */
  async #switchOff(): Promise<void> {
    const { vaultDir, dir } = this.#bench;
    const left = path.join(dir, `left-${this.#moves++}.litopys`);
    await cp(vaultDir, left, { recursive: true });
    await this.#bench.engine.close();
    await rm(vaultDir, { recursive: true });
    await cp(left, vaultDir, { recursive: true });
    await rm(left, { recursive: true });
    await this.#bench.restart();
  }

  setClock(): void {
    this.model.now += Math.floor((this.#random() - 0.5) * 400 * 24 * 3600_000);
  }

  async #size(): Promise<number> {
    return valueOf(await this.#bench.client.ledger.head({}))?.size ?? 0;
  }

  async agrees(): Promise<void> {
    expect(await this.#size()).toBe(this.model.entries);
  }

  async verifies(): Promise<void> {
    const { verdict, findings } = valueOf(
      await this.#bench.client.ledger.verify({ level: 'deep' }),
    );
    const faults = findings.filter(({ code }) => code !== 'entry/clock-went-back');
    expect([verdict, faults]).toEqual(['valid', []]);
    const people = valueOf(await this.#bench.client.user.list({}));
    expect(people.map(({ id, status, roles }) => ({ id, standing: status, roles }))).toEqual(
      this.model.people.map(({ id, standing, roles }) => ({ id, standing, roles })),
    );
  }

  /** Checked now and then: what stands in the vault about reviews. */
  async reviewsAgree(): Promise<void> {
    for (const { id, review } of this.model.children) {
      const { child } = valueOf(await this.#bench.client.child.get({ id }));
      expect([id, child.review.state]).toEqual([id, review]);
    }
  }

  async step(): Promise<void> {
    const choice = this.#random() * 100;
    if (choice < 14) return this.register();
    if (choice < 20) return this.review('submit');
    if (choice < 26) return this.review('approve');
    if (choice < 30) return this.review('reopen');
    if (choice < 40) return this.answer();
    if (choice < 58) return this.turn();
    if (choice < 66) return this.enrol();
    if (choice < 74) return this.changeRoles();
    if (choice < 78) return this.bar('suspended');
    if (choice < 80) return this.bar('removed');
    if (choice < 84) return this.reinstate();
    if (choice < 92) return this.signIn(false);
    if (choice < 97) return this.signIn(true);
    this.setClock();
    return undefined;
  }
}

test(
  `${steps} random steps keep every invariant (seed ${seed})`,
  { timeout: 30 * 60_000 },
  async () => {
    const clock = { now: () => new Date() };
    const bench = await openBench({ clock: () => clock.now() });
    const play = new Play(bench, generator(seed), clock);
    await play.begin();
    for (let step = 1; step <= steps; step++) {
      await play.step();
      await play.agrees();
      if (step % 100 === 0) await play.verifies();
    }
    await play.reviewsAgree();
    await play.verifies();
  },
);
