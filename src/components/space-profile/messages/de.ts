import { deferredPart } from '../../../localization/deferred-part/de.js';
import { identifier } from '../../../localization/identifier/de.js';
import { shared } from '../../../localization/shared/de.js';
import { waysOut } from '../../../localization/ways-out/de.js';
import type { SpaceFactsMessages } from '../space-profile.messages.js';

export default {
  ...shared,
  ...identifier,
  ...waysOut,
  ...deferredPart,

  labels: { title: 'Name des beruflichen Bereichs', email: 'E-Mail-Adresse für Benachrichtigungen', language: 'Sprache der Benachrichtigungen' },

  legalName: 'Bezeichnung / Firmenname',
  created: 'Erstellt am',
  role: 'Ihre Rolle',
  readOnly: 'Sie können dieses Profil lesen. Administratoren des Bereichs können es ändern.',

  noSpace: 'Kein Bereich ist aktiv. Wählen Sie einen, um sein Profil zu sehen.',
  notFound: 'Diesen Bereich gibt es nicht.',
  loadFailed: 'Das Profil konnte nicht geladen werden.',
} satisfies SpaceFactsMessages;
