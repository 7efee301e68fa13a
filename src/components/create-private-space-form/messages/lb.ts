import { form } from '../../../localization/form/lb.js';
import { emailField, newSpace } from '../../../localization/new-space/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { CreatePrivateSpaceFormMessages } from '../create-private-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'Mäi private Beräich uleeën',
  purpose: 'Äre private Beräich ass fir Är perséinlech Saachen do. Hien dréit Ären Numm, an Dir kënnt nëmmen een hunn.',
  labels: { email: emailField.label },
  hints: { email: emailField.hint },
  emailPrefilled: emailField.prefilled,
  required: { email: emailField.required },
  'too-long': { email: emailField.tooLong },
  malformed: { email: emailField.malformed },
  refused: { email: emailField.refused },

  unanswered:
    'Äre Versuch, Äre private Beräich unzeleeën, krut keng Äntwert an ass vläicht ukomm. Probéiert nach eng Kéier: de Beräich gëtt net zweemol ugeluecht.',
  earlierEmail: (email) =>
    `Äre fréiere Versuch war ukomm. Notifikatioune ginn un d’Adress, déi Dir deemools uginn hutt: ${email}.`,
  exists: 'Dir hutt schonn e private Beräich.',
  existsUnknown: 'Dir hutt schonn e private Beräich, mee e konnt net geluede ginn.',

  done: 'Dir hutt Äre private Beräich ugeluecht.',
  confirm: 'Beräich uleeën',
  notEntered: 'Dir sidd nach net an Ärem private Beräich.',
} satisfies CreatePrivateSpaceFormMessages;
