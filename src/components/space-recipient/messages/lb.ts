import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { identifier } from '../../../localization/identifier/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceRecipientMessages } from '../space-recipient.messages.js';

const messages: SpaceRecipientMessages = {
  ...shared,
  ...deferredPart,

  recipient: 'Beräich vum Destinataire',
  identifier: identifier.identifier,
  identifierHint: 'De Destinataire fënnt en nieft dem Numm vu sengem Beräich, zum Beispill PM\u2011K7W3QX.',
  name: 'Denominatioun / Firmennumm vum Destinataire',
  nameHint: 'Den ageschriwwenen Numm. E gëtt mam Identifiant verglach, fir datt en Tippfeeler keen aneren trëfft.',

  problems: {
    identifierMissing: 'Gitt den Identifiant vum Beräich vum Destinataire an.',
    nameMissing: 'Gitt d’Denominatioun vum Destinataire an.',
    nameTooLong: 'Eng Denominatioun huet héchstens 200 Zeechen.',
    malformed: 'En Identifiant besteet aus PM, engem Bindestrich a sechs Buschtawen oder Zifferen, zum Beispill PM\u2011K7W3QX.',
    hasZero: 'En Identifiant huet weder de Buschtaf O nach d’Ziffer 0. Frot den Destinataire no dësem Zeechen.',
    isPrivate: 'Dat ass den Identifiant vun engem private Beräich. Den Destinataire brauch e beruffleche Beräich.',
    differs: 'Dësen Identifiant an dës Denominatioun gehéieren net zesummen. Kontrolléiert béid mam Destinataire.',
    unchecked: 'Den Destinataire gouf nach net kontrolléiert.',
  },

  confirmed: 'Destinataire confirméiert: Identifiant an Denominatioun gehéieren zesummen.',
  checking: 'Den Destinataire gëtt kontrolléiert …',
  waiting: 'Den Destinataire gëtt kontrolléiert. De Formulaire gëtt geschéckt, soubal en confirméiert ass.',
  notChecked: 'Den Destinataire konnt net kontrolléiert ginn.',
  tooMany: 'Haut hu ze vill Destinatairen net gestëmmt. Muer kënnt Dir et nees probéieren.',

  chooseOwn: 'Ee vu menge Beräicher wielen',
};

export default messages;
