import type { Role } from '../../src/contract/spaces.js';
import type { NoticeContent } from './notice.js';

/** What a notice is made of: names come with signs around them that keep them what they are. */
export interface NoticeWords {
  readonly title: string;
  readonly legalName: string;
  readonly identifier: string;
  readonly name: string;
  readonly role: Role;
  readonly day: string;
}

export interface NoticeSentences {
  readonly subject: string;
  /** A paragraph each. */
  readonly said: (words: NoticeWords) => readonly string[];
  /** Stands before the address of the portal, where the mail has it. */
  readonly action?: string;
}

export type Notices = Readonly<Record<NoticeContent['kind'], NoticeSentences>>;

const en: Notices = (() => {
  const roles = { administrator: 'administrator', manager: 'manager' };
  const invitation = ({ title, legalName, identifier, name, role, day }: NoticeWords) => [
    `${name} invites you to the business space “${title}” (${legalName}, ${identifier}), as ${roles[role]}. These names are as stated by whoever invites you; nobody has checked them.`,
    `The invitation is valid until ${day}. Only the certificate that it was issued for can accept it; this e-mail alone is not enough.`,
  ];
  const action = 'To accept or decline, sign in with that certificate:';
  return {
    invited: { subject: 'You are invited to a business space', said: invitation, action },
    reminded: { subject: 'Your invitation to a business space is still open', said: invitation, action },
    accepted: { subject: 'Your invitation was accepted', said: ({ title, name }) => [`${name} has accepted your invitation and is now a user of the business space “${title}”.`] },
    declined: { subject: 'Your invitation was declined', said: ({ title, name }) => [`${name} has declined your invitation to the business space “${title}”.`] },
    'role-changed': { subject: 'Your role in a business space has changed', said: ({ title, role }) => [`In the business space “${title}” you are now ${roles[role]}.`] },
    removed: { subject: 'You no longer have access to a business space', said: ({ title }) => [`An administrator has revoked your access to the business space “${title}”.`] },
    'space-created': { subject: 'You have created a space', said: ({ title, identifier }) => [`You have created the space “${title}”. Its identifier is ${identifier}.`] },
    'space-closed': { subject: 'A space of yours was closed', said: ({ title, identifier }) => [`The space “${title}” (${identifier}) was closed. Nobody can use it any more.`] },
    'device-paired': {
      subject: 'A device was linked to your account',
      said: ({ name }) => [`The device “${name}” was linked to your account and can open it from now on.`],
      action: 'If that was not you, sign in and unlink it in the list of your devices:',
    },
    'method-registered': {
      subject: 'An authentication product was registered for your account',
      said: ({ name }) => [`The authentication product “${name}” was registered for your account: you can sign in with it from now on.`],
      action: 'If that was not you, sign in and remove it in the list of your authentication products:',
    },
    'method-removed': {
      subject: 'An authentication product was removed from your account',
      said: ({ name }) => [`The authentication product “${name}” was removed from your account: nobody can sign in to it with that product any more.`],
      action: 'If that was not you, sign in and check the list of your authentication products:',
    },
  };
})();

const fr: Notices = (() => {
  const roles = { administrator: 'administrateur', manager: 'gestionnaire' };
  const invitation = ({ title, legalName, identifier, name, role, day }: NoticeWords) => [
    `${name} vous invite dans l’espace professionnel «\u00a0${title}\u00a0» (${legalName}, ${identifier}), comme ${roles[role]}. Ces noms sont indiqués par la personne qui vous invite\u00a0; personne ne les a vérifiés.`,
    `L’invitation est valable jusqu’au ${day}. Seul le certificat auquel elle s’adresse permet de l’accepter\u00a0; cet e-mail ne suffit pas.`,
  ];
  const action = 'Pour accepter ou refuser, connectez-vous avec ce certificat\u00a0:';
  return {
    invited: { subject: 'Vous avez une invitation dans un espace professionnel', said: invitation, action },
    reminded: { subject: 'Votre invitation dans un espace professionnel est toujours ouverte', said: invitation, action },
    accepted: { subject: 'Votre invitation est acceptée', said: ({ title, name }) => [`${name} accepte votre invitation et fait partie des utilisateurs de l’espace professionnel «\u00a0${title}\u00a0».`] },
    declined: { subject: 'Votre invitation est refusée', said: ({ title, name }) => [`${name} refuse votre invitation dans l’espace professionnel «\u00a0${title}\u00a0».`] },
    'role-changed': { subject: 'Votre rôle dans un espace professionnel a changé', said: ({ title, role }) => [`Dans l’espace professionnel «\u00a0${title}\u00a0», votre rôle est maintenant\u00a0: ${roles[role]}.`] },
    removed: { subject: 'Vous n’avez plus accès à un espace professionnel', said: ({ title }) => [`Un administrateur a révoqué votre accès à l’espace professionnel «\u00a0${title}\u00a0».`] },
    'space-created': { subject: 'Vous avez créé un espace', said: ({ title, identifier }) => [`Vous avez créé l’espace «\u00a0${title}\u00a0». Son identifiant est ${identifier}.`] },
    'space-closed': { subject: 'Un de vos espaces est clôturé', said: ({ title, identifier }) => [`L’espace «\u00a0${title}\u00a0» (${identifier}) est clôturé. Plus personne ne peut l’utiliser.`] },
    'device-paired': {
      subject: 'Un appareil est couplé avec votre compte',
      said: ({ name }) => [`L’appareil «\u00a0${name}\u00a0» est couplé avec votre compte et peut désormais l’ouvrir.`],
      action: 'Si ce n’était pas vous, connectez-vous et découplez-le dans la liste de vos appareils\u00a0:',
    },
    'method-registered': {
      subject: 'Un produit d’authentification est enregistré pour votre compte',
      said: ({ name }) => [`Le produit d’authentification «\u00a0${name}\u00a0» est enregistré pour votre compte\u00a0: vous pouvez désormais l’utiliser pour vous connecter.`],
      action: 'Si ce n’était pas vous, connectez-vous et supprimez-le dans la liste de vos produits d’authentification\u00a0:',
    },
    'method-removed': {
      subject: 'Un produit d’authentification est supprimé de votre compte',
      said: ({ name }) => [`Le produit d’authentification «\u00a0${name}\u00a0» est supprimé de votre compte\u00a0: il ne permet plus de s’y connecter.`],
      action: 'Si ce n’était pas vous, connectez-vous et vérifiez la liste de vos produits d’authentification\u00a0:',
    },
  };
})();

const de: Notices = (() => {
  const roles = { administrator: 'Administrator', manager: 'Sachbearbeiter' };
  const invitation = ({ title, legalName, identifier, name, role, day }: NoticeWords) => [
    `${name} lädt Sie in den beruflichen Bereich „${title}“ (${legalName}, ${identifier}) ein, in der Rolle: ${roles[role]}. Diese Namen hat angegeben, wer Sie einlädt; niemand hat sie geprüft.`,
    `Die Einladung ist bis zum ${day} gültig. Annehmen kann sie nur, wer sich mit dem Zertifikat anmeldet, für das sie ausgestellt ist; diese E-Mail allein genügt nicht.`,
  ];
  const action = 'Zum Annehmen oder Ablehnen melden Sie sich mit diesem Zertifikat an:';
  return {
    invited: { subject: 'Sie sind in einen beruflichen Bereich eingeladen', said: invitation, action },
    reminded: { subject: 'Ihre Einladung in einen beruflichen Bereich ist noch offen', said: invitation, action },
    accepted: { subject: 'Ihre Einladung wurde angenommen', said: ({ title, name }) => [`${name} hat Ihre Einladung angenommen und gehört jetzt zu den Benutzern des beruflichen Bereichs „${title}“.`] },
    declined: { subject: 'Ihre Einladung wurde abgelehnt', said: ({ title, name }) => [`${name} hat Ihre Einladung in den beruflichen Bereich „${title}“ abgelehnt.`] },
    'role-changed': { subject: 'Ihre Rolle in einem beruflichen Bereich hat sich geändert', said: ({ title, role }) => [`Ihre Rolle im beruflichen Bereich „${title}“ ist jetzt: ${roles[role]}.`] },
    removed: { subject: 'Sie haben keinen Zugang mehr zu einem beruflichen Bereich', said: ({ title }) => [`Ein Administrator hat Ihren Zugang zum beruflichen Bereich „${title}“ widerrufen.`] },
    'space-created': { subject: 'Sie haben einen Bereich erstellt', said: ({ title, identifier }) => [`Sie haben den Bereich „${title}“ erstellt. Seine Kennung ist ${identifier}.`] },
    'space-closed': { subject: 'Einer Ihrer Bereiche wurde geschlossen', said: ({ title, identifier }) => [`Der Bereich „${title}“ (${identifier}) wurde geschlossen. Niemand kann ihn mehr benutzen.`] },
    'device-paired': {
      subject: 'Ein Gerät wurde mit Ihrem Konto gekoppelt',
      said: ({ name }) => [`Das Gerät „${name}“ wurde mit Ihrem Konto gekoppelt und kann es von jetzt an öffnen.`],
      action: 'Wenn Sie das nicht waren, melden Sie sich an und entkoppeln Sie es in der Liste Ihrer Geräte:',
    },
    'method-registered': {
      subject: 'Ein Authentisierungsmittel wurde für Ihr Konto registriert',
      said: ({ name }) => [`Das Authentisierungsmittel „${name}“ wurde für Ihr Konto registriert: Sie können sich von jetzt an damit anmelden.`],
      action: 'Wenn Sie das nicht waren, melden Sie sich an und entfernen Sie es in der Liste Ihrer Authentisierungsmittel:',
    },
    'method-removed': {
      subject: 'Ein Authentisierungsmittel wurde aus Ihrem Konto entfernt',
      said: ({ name }) => [`Das Authentisierungsmittel „${name}“ wurde aus Ihrem Konto entfernt: Damit kann sich niemand mehr bei Ihrem Konto anmelden.`],
      action: 'Wenn Sie das nicht waren, melden Sie sich an und prüfen Sie die Liste Ihrer Authentisierungsmittel:',
    },
  };
})();

const lb: Notices = (() => {
  const roles = { administrator: 'Administrateur', manager: 'Gestionnaire' };
  const invitation = ({ title, legalName, identifier, name, role, day }: NoticeWords) => [
    `${name} invitéiert Iech an de beruffleche Beräich „${title}“ (${legalName}, ${identifier}), an der Roll: ${roles[role]}. Dës Nimm huet uginn, wien Iech invitéiert; kee huet se gepréift.`,
    `D’Invitatioun ass bis den ${day} valabel. Unhuele kann se nëmmen, wie sech mam Zertifikat umellt, fir dat se ausgestallt ass; dës E-Mail eleng geet net duer.`,
  ];
  const action = 'Fir unzehuelen oder ofzeleenen, mellt Iech mat deem Zertifikat un:';
  return {
    invited: { subject: 'Dir sidd an e beruffleche Beräich invitéiert', said: invitation, action },
    reminded: { subject: 'Är Invitatioun an e beruffleche Beräich ass nach op', said: invitation, action },
    accepted: { subject: 'Är Invitatioun gouf ugeholl', said: ({ title, name }) => [`${name} huet Är Invitatioun ugeholl a gehéiert elo zu de Benotzer vum beruffleche Beräich „${title}“.`] },
    declined: { subject: 'Är Invitatioun gouf ofgeleent', said: ({ title, name }) => [`${name} huet Är Invitatioun an de beruffleche Beräich „${title}“ ofgeleent.`] },
    'role-changed': { subject: 'Är Roll an engem beruffleche Beräich huet geännert', said: ({ title, role }) => [`Är Roll am beruffleche Beräich „${title}“ ass elo: ${roles[role]}.`] },
    removed: { subject: 'Dir hutt keen Zougang méi zu engem beruffleche Beräich', said: ({ title }) => [`En Administrateur huet Ären Zougang zum beruffleche Beräich „${title}“ zréckgezunn.`] },
    'space-created': { subject: 'Dir hutt e Beräich ugeluecht', said: ({ title, identifier }) => [`Dir hutt de Beräich „${title}“ ugeluecht. Säin Identifiant ass ${identifier}.`] },
    'space-closed': { subject: 'Ee vun Äre Beräicher gouf zougemaach', said: ({ title, identifier }) => [`De Beräich „${title}“ (${identifier}) gouf zougemaach. Kee kann e méi benotzen.`] },
    'device-paired': {
      subject: 'En Apparat gouf mat Ärem Kont gekoppelt',
      said: ({ name }) => [`Den Apparat „${name}“ gouf mat Ärem Kont gekoppelt a kann en vun elo un opmaachen.`],
      action: 'Wann Dir dat net waart, mellt Iech un a koppelt en an der Lëscht vun Ären Apparater of:',
    },
    'method-registered': {
      subject: 'En Authentifikatiounsmëttel gouf fir Äre Kont registréiert',
      said: ({ name }) => [`D’Authentifikatiounsmëttel „${name}“ gouf fir Äre Kont registréiert: Dir kënnt Iech vun elo un domat umellen.`],
      action: 'Wann Dir dat net waart, mellt Iech un an huelt et an der Lëscht vun Ären Authentifikatiounsmëttelen ewech:',
    },
    'method-removed': {
      subject: 'En Authentifikatiounsmëttel gouf vun Ärem Kont ewechgeholl',
      said: ({ name }) => [`D’Authentifikatiounsmëttel „${name}“ gouf vun Ärem Kont ewechgeholl: Domat kann sech kee méi bei Ärem Kont umellen.`],
      action: 'Wann Dir dat net waart, mellt Iech un a kuckt d’Lëscht vun Ären Authentifikatiounsmëttelen no:',
    },
  };
})();

/** What the notices say, by language. Nobody is told more than fixed words and names. */
export const noticeSentences: Readonly<Record<string, Notices>> = { en, fr, de, lb };
