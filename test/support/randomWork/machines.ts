/** The same work on machines that are switched off, whose clocks are set, whose vaults are copied, restored, put back. */
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { hasRight, recoveredRoles } from '../../../shared/rights.ts';
import { openBench, passphrase, valueOf } from '../engine.ts';
import { makeShares } from '../recovery.ts';
import { codeOf, People, type Content, type Person } from './people.ts';

/** Where a copy of the vault lies, and what it holds. */
interface Copy {
  readonly folder: string;
  /** Number of the backup; 0 for a copy of the vault's own folder. */
  readonly generation: number;
  readonly content: Content;
}

const day = 24 * 3600_000;

export class Machines extends People {
  #now = Date.UTC(2026, 4, 1);
  #copies = 0;
  #backup: Copy | null = null;
  #aside: Copy | null = null;

  /** Every look at the clock finds it a little later; how often somebody looks changes nothing that is done. */
  readonly clock = (): Date => new Date((this.#now += 30_000));

  setClock(): void {
    this.#now += Math.floor((this.random() - 0.5) * 400 * day);
  }

  #inputFor({ name }: Person) {
    return { vault: this.bench.vaultDir, userName: name, passphrase, readOnly: false };
  }

  /** Somebody else sits down, properly or after the machine was switched off. */
  async signIn(switchedOff: boolean): Promise<void> {
    if (switchedOff) await this.#switchOff();
    else await this.bench.restart();
    const person = this.pick(this.model.people)!;
    const open = (who: Person) => this.bench.client.session.open(this.#inputFor(who));
    const expected = {
      active: 'ok',
      suspended: 'user/suspended',
      removed: 'vault/wrong-name-or-passphrase',
    }[person.standing];
    expect(codeOf(await open(person))).toBe(expected);
    if (person.standing === 'active') this.self = this.model.people.indexOf(person);
    else valueOf(await open(this.me));
  }

  /** What lies on the disk at this moment is what a machine without power would leave. */
  async #copy(): Promise<string> {
    const copy = path.join(this.bench.dir, `copy-${this.#copies++}.litopys`);
    await cp(this.bench.vaultDir, copy, { recursive: true });
    return copy;
  }

  async #putBack(copy: string): Promise<void> {
    await this.bench.engine.close();
    await rm(this.bench.vaultDir, { recursive: true });
    await cp(copy, this.bench.vaultDir, { recursive: true });
    await this.bench.restart();
  }

  async #switchOff(): Promise<void> {
    const copy = await this.#copy();
    await this.#putBack(copy);
    await rm(copy, { recursive: true });
  }

  async backUp(): Promise<void> {
    const folder = path.join(this.bench.dir, 'disk');
    await mkdir(folder, { recursive: true });
    const result = await this.bench.client.backup.make({ folder, note: null });
    if (!this.hold(result, this.may('backup') ? 'ok' : 'rights/not-yours', 1) || !result.ok) return;
    const { report } = result.value;
    expect(report.findings).toEqual([]);
    this.#backup = { folder, generation: report.generation, content: this.#content() };
  }

  /** The machine is gone, and work goes on from the backup on another one. */
  async moveToAnotherMachine(): Promise<void> {
    const copy = this.#backup;
    const person = copy && this.pick(this.#whoMayBranch(copy.content));
    if (!copy || !person) return;
    const next = await openBench({ create: false, clock: this.clock });
    const { folder, generation } = copy;
    const wish = { folder, generation, target: next.vaultDir, userName: person.name, passphrase };
    valueOf(await next.client.backup.restore({ ...wish, incomplete: false }));
    await this.bench.engine.close();
    this.bench = next;
    this.#aside = null;
    this.model = structuredClone(copy.content);
    await this.#goOnFrom(person, ['vault/restored']);
  }

  /** Somebody copies the folder … */
  async copyAside(): Promise<void> {
    if (this.#aside) await rm(this.#aside.folder, { recursive: true });
    this.#aside = { folder: await this.#copy(), generation: 0, content: this.#content() };
  }

  /** … and somebody puts the copy in the vault's place. */
  async putBackOlder(): Promise<void> {
    const copy = this.#aside;
    const person = copy && this.pick(this.#whoMayBranch(copy.content));
    if (!copy || !person || copy.content.entries >= this.model.entries) return;
    await this.#putBack(copy.folder);
    this.model = structuredClone(copy.content);
    await this.#goOnFrom(person, ['vault/rolled-back', 'vault/forked']);
  }

  #content(): Content {
    return structuredClone(this.model);
  }

  #whoMayBranch({ people }: Content): Person[] {
    return people.filter(
      ({ standing, roles }) => standing === 'active' && hasRight(roles, 'backup'),
    );
  }

  /** The vault stops, for one of these reasons, and goes on on a branch: for who may, and for nobody else. */
  async #goOnFrom({ id }: Person, reasons: readonly string[]): Promise<void> {
    const { people } = this.model;
    const person = people.find(each => each.id === id)!;
    const { client } = this.bench;
    const stopped = await client.session.open(this.#inputFor(person));
    expect(reasons).toContain(codeOf(stopped));
    const root = stopped.ok ? '' : String(stopped.error.detail['root']);
    const branch = { root, why: 'restored' as const };
    const other = people.find(
      ({ standing, roles }) => standing === 'active' && !hasRight(roles, 'backup'),
    );
    if (other) {
      const refused = await client.session.open({ ...this.#inputFor(other), branch });
      expect(codeOf(refused)).toBe('rights/not-yours');
    }
    valueOf(await client.session.open({ ...this.#inputFor(person), branch }));
    this.self = people.indexOf(person);
    this.model.entries += 1;
  }

  async makeShares(): Promise<void> {
    if (this.may('recovery')) {
      this.model.shares = await makeShares(this.bench, 2, 2);
      this.model.entries += 1;
    } else {
      const wish = { threshold: 2, shares: 2, holders: [] };
      expect(codeOf(await this.bench.client.recovery.prepare(wish))).toBe('rights/not-yours');
    }
  }

  async recover(): Promise<void> {
    const { shares, people } = this.model;
    if (shares === null || people.length >= 14) return;
    await this.bench.restart();
    const name = `Особа ${people.length}`;
    const { client, vaultDir: vault } = this.bench;
    const given = { vault, shares: [...shares], userName: name, passphrase };
    const state = valueOf(await client.recovery.use(given));
    if (state.state !== 'open') throw new Error('it did not open');
    people.push({ id: state.user.id, name, roles: recoveredRoles, standing: 'active' });
    this.self = people.length - 1;
    this.model.entries += 1;
    this.model.recovered = true;
  }

  async agrees(): Promise<void> {
    expect(await this.size()).toBe(this.model.entries);
  }

  async verifies(): Promise<void> {
    const { verdict, findings } = valueOf(await this.bench.client.ledger.verify({ level: 'deep' }));
    const faults = findings.filter(({ code }) => code !== 'entry/clock-went-back');
    expect([verdict, faults]).toEqual(['valid', []]);
    const people = valueOf(await this.bench.client.user.list({}));
    expect(people.map(({ id, status, roles }) => ({ id, standing: status, roles }))).toEqual(
      this.model.people.map(({ id, standing, roles }) => ({ id, standing, roles })),
    );
    for (const { id, review } of this.model.children) {
      const { child } = valueOf(await this.bench.client.child.get({ id }));
      expect([id, child.review.state]).toEqual([id, review]);
    }
  }

  /** So often in a hundred. */
  readonly #deeds: readonly [share: number, deed: () => Promise<void> | void][] = [
    [12, () => this.register()],
    [5, () => this.review('submit')],
    [5, () => this.review('approve')],
    [3, () => this.review('reopen')],
    [13, () => this.answer()],
    [16, () => this.turn()],
    [8, () => this.enrol()],
    [7, () => this.changeRoles()],
    [4, () => this.bar('suspended')],
    [2, () => this.bar('removed')],
    [4, () => this.reinstate()],
    [3, () => this.erase()],
    [6, () => this.signIn(false)],
    [4, () => this.signIn(true)],
    [2, () => this.setClock()],
    [2, () => this.backUp()],
    [1, () => this.moveToAnotherMachine()],
    [1, () => this.copyAside()],
    [0.7, () => this.putBackOlder()],
    [0.7, () => this.makeShares()],
    [0.6, () => this.recover()],
  ];

  async step(): Promise<void> {
    let choice = this.random() * 100;
    for (const [share, deed] of this.#deeds) {
      choice -= share;
      if (choice < 0) return deed();
    }
    throw new Error('the shares are less than a hundred');
  }
}
