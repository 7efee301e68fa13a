import type { LitElement, ReactiveController } from 'lit';
import type { SpaceKind, SpaceSummary } from '../../contract/spaces.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import { findObstacle, type Needs } from './needs.js';

interface Filter {
  readonly kind?: SpaceKind;
  readonly certification?: string;
  readonly query?: string;
}

/** As many as a person reads without searching. */
const pageSize = 5;

/** The spaces of the person that the content takes. They are asked for only while the active one does not fit. */
export class FittingSpaces implements ReactiveController {
  readonly list: PagedListController<SpaceSummary, Filter>;
  readonly #session: SessionController;
  readonly #needs: () => Needs;
  #loadedFor = '';
  #takesUncertified = false;

  constructor(host: LitElement, session: SessionController, localization: LocalizationController<object>, needs: () => Needs) {
    this.#session = session;
    this.#needs = needs;
    host.addController(this);
    this.list = new PagedListController(host, session, localization, listSpaces, { filter: () => this.#filter, pageSize });
  }

  /** True while no space is certified: the list then has those that could be. */
  get areUncertified(): boolean {
    return this.#takesUncertified;
  }

  /** All that fit while nothing is searched for; `undefined` until they are known. */
  get total(): number | undefined {
    return this.list.query || this.list.outdated ? undefined : this.list.total;
  }

  hostUpdate() {
    const { session, service } = this.#session;
    const needs = this.#needs();
    const isNeeded = session && service && findObstacle(session, needs) === 'space';
    const key = isNeeded ? JSON.stringify([needs, session.person.id, session.spaceCounts, session.activeSpace?.id]) : '';
    if (key === this.#loadedFor) return;
    this.#loadedFor = key;
    this.#takesUncertified = false;
    this.list.drop();
    if (key) void this.#load(key);
  }

  async #load(key: string) {
    await this.list.load();
    const { certification, space } = this.#needs();
    const isPrivate = this.#session.session?.activeSpace?.kind !== 'professional';
    if (key !== this.#loadedFor || !certification || space || this.list.total !== 0 || !isPrivate) return;
    this.#takesUncertified = true;
    await this.list.refilter();
  }

  get #filter(): Filter {
    const { kind, certification, space } = this.#needs();
    // One space is switched to first, and certified then.
    if (space) return { query: space };
    if (certification) return this.#takesUncertified ? { kind: 'professional' } : { certification };
    return kind ? { kind } : {};
  }
}
