import type { LitElement } from 'lit';
import type { CertifiableServices } from '../../contract/certifications.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { isolate, type Isolated } from '../../localization/isolate.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listServices } from '../../services/generated/certifications.js';
import type { SessionController } from '../../session/session-controller.js';
import { findObstacle, type Needs } from './needs.js';

/** What the catalogue calls the service that the space is to be certified for. It is asked only while the active one is not. */
export class NeededService {
  readonly #needs: () => Needs;
  readonly #catalogue: ResourceController<object, CertifiableServices>;
  #known: CertifiableServices | undefined;

  constructor(host: LitElement, session: SessionController, localization: LocalizationController<object>, needs: () => Needs) {
    this.#needs = needs;
    this.#catalogue = new ResourceController<object, CertifiableServices>(host, session, localization, {
      operation: listServices,
      input: () => ({}),
      received: (services) => (this.#known = services),
      dropped: () => (this.#known = undefined),
      isPaused: () => !needs().certification || findObstacle(session.session!, needs()) !== 'space',
    });
  }

  /** In the language of the page; `undefined` until it is known, and where it cannot be said. */
  get name(): Isolated | undefined {
    const { certification } = this.#needs();
    const service = this.#known?.items.find(({ id }) => id === certification);
    return service && isolate(service.name);
  }

  /** True until it is known whether it can be said. */
  get isLoading(): boolean {
    return this.#catalogue.loading && !this.#known;
  }
}
