import type { FailureReason } from './failure.js';

interface FailureSentences {
  readonly title: string;
  readonly explanation: string;
  /** The words of the link. */
  readonly action: string;
  /** The words of a link to where the person wanted to go, if they can go there all the same. */
  readonly goOn?: string;
}

type Sentences = Readonly<Record<Exclude<FailureReason, 'denied'>, FailureSentences>>;

/** What people are told when they cannot be signed in or out, by language; English serves readers of none of them. */
export const failureSentences: Readonly<Record<string, Sentences>> = {
  en: {
    expired: {
      title: 'The sign-in has expired',
      explanation: 'It took too long, or was completed before. You are not signed in.',
      action: 'Sign in again',
    },
    'no-cookie': {
      title: 'Your browser has kept no cookie',
      explanation: 'Without cookies of this site nobody can stay signed in. Allow them in your browser, then sign in again. You also see this page if you began to sign in with another browser.',
      action: 'Sign in again',
    },
    unavailable: {
      title: 'Signing in is not possible at the moment',
      explanation: 'The sign-in service does not answer. Try again in a few minutes.',
      action: 'Try again',
    },
    refused: {
      title: 'You could not be signed in',
      explanation: 'The sign-in service gave an answer that cannot be used. You are not signed in.',
      action: 'Try again',
    },
    removed: {
      title: 'This authentication product was removed from your account',
      explanation: 'You removed it, and so it no longer opens your account. You are not signed in. Sign in with another product of yours; then you can register this one again.',
      action: 'Sign in with another product',
    },
    'not-registered': {
      title: 'The authentication product could not be registered',
      explanation: 'The sign-in service did not answer, or gave an answer that cannot be used. You are still signed in as before.',
      action: 'Go back',
    },
    'not-strong': {
      title: 'This sign-in is not a strong one',
      explanation: 'You are signed in, but with a product that does not give strong authentication, or you proved who you are too long ago. What needs it stays closed.',
      action: 'Sign in with another product',
      goOn: 'Continue without strong authentication',
    },
    'too-many': {
      title: 'Too many attempts',
      explanation: 'Wait a minute before you try again.',
      action: 'Try again',
    },
    foreign: {
      title: 'Do you want to sign out?',
      explanation: 'Another site sent you here. You are still signed in.',
      action: 'Sign out',
    },
    unconfirmed: {
      title: 'Do you want to sign out everywhere?',
      explanation: 'Your sessions in all browsers will end. You are still signed in.',
      action: 'Sign out everywhere',
    },
  },
  fr: {
    expired: {
      title: 'La connexion a expiré',
      explanation: 'Elle a pris trop de temps ou a déjà été effectuée. Vous n’êtes pas connecté.',
      action: 'Se connecter à nouveau',
    },
    'no-cookie': {
      title: 'Votre navigateur n’a gardé aucun cookie',
      explanation: 'Sans les cookies de ce site, personne ne peut rester connecté. Autorisez-les dans votre navigateur, puis connectez-vous à nouveau. Vous voyez aussi cette page si vous avez commencé à vous connecter avec un autre navigateur.',
      action: 'Se connecter à nouveau',
    },
    unavailable: {
      title: 'La connexion n’est pas possible pour le moment',
      explanation: 'Le service de connexion ne répond pas. Réessayez dans quelques minutes.',
      action: 'Réessayer',
    },
    refused: {
      title: 'La connexion a échoué',
      explanation: 'Le service de connexion a donné une réponse inutilisable. Vous n’êtes pas connecté.',
      action: 'Réessayer',
    },
    removed: {
      title: 'Ce produit d’authentification a été supprimé de votre compte',
      explanation: 'Vous l’avez supprimé\u00a0: il n’ouvre plus votre compte. Vous n’êtes pas connecté. Connectez-vous avec un autre de vos produits\u00a0; vous pourrez ensuite enregistrer celui-ci à nouveau.',
      action: 'Se connecter avec un autre produit',
    },
    'not-registered': {
      title: 'Le produit d’authentification n’a pas pu être enregistré',
      explanation: 'Le service de connexion ne répond pas, ou sa réponse n’est pas utilisable. Vous êtes toujours connecté comme avant.',
      action: 'Revenir',
    },
    'not-strong': {
      title: 'Cette connexion n’est pas une authentification forte',
      explanation: 'Vous êtes connecté, mais avec un produit qui ne permet pas l’authentification forte, ou votre authentification est trop ancienne. Ce qui l’exige reste fermé.',
      action: 'Se connecter avec un autre produit',
      goOn: 'Continuer sans authentification forte',
    },
    'too-many': {
      title: 'Trop de tentatives',
      explanation: 'Attendez une minute avant de réessayer.',
      action: 'Réessayer',
    },
    foreign: {
      title: 'Voulez-vous vous déconnecter ?',
      explanation: 'Un autre site vous a dirigé ici. Vous êtes toujours connecté.',
      action: 'Se déconnecter',
    },
    unconfirmed: {
      title: 'Voulez-vous vous déconnecter partout ?',
      explanation: 'Vos sessions dans tous les navigateurs prendront fin. Vous êtes toujours connecté.',
      action: 'Se déconnecter partout',
    },
  },
  de: {
    expired: {
      title: 'Die Anmeldung ist abgelaufen',
      explanation: 'Sie hat zu lange gedauert oder wurde schon abgeschlossen. Sie sind nicht angemeldet.',
      action: 'Erneut anmelden',
    },
    'no-cookie': {
      title: 'Ihr Browser hat kein Cookie behalten',
      explanation: 'Ohne Cookies dieser Website kann niemand angemeldet bleiben. Erlauben Sie sie in Ihrem Browser und melden Sie sich erneut an. Sie sehen diese Seite auch, wenn Sie die Anmeldung in einem anderen Browser begonnen haben.',
      action: 'Erneut anmelden',
    },
    unavailable: {
      title: 'Die Anmeldung ist zurzeit nicht möglich',
      explanation: 'Der Anmeldedienst antwortet nicht. Versuchen Sie es in einigen Minuten erneut.',
      action: 'Erneut versuchen',
    },
    refused: {
      title: 'Die Anmeldung ist gescheitert',
      explanation: 'Die Antwort des Anmeldedienstes ist nicht verwendbar. Sie sind nicht angemeldet.',
      action: 'Erneut versuchen',
    },
    removed: {
      title: 'Dieses Authentisierungsmittel wurde aus Ihrem Konto entfernt',
      explanation: 'Sie haben es entfernt: Es öffnet Ihr Konto nicht mehr. Sie sind nicht angemeldet. Melden Sie sich mit einem anderen Ihrer Mittel an; danach können Sie dieses erneut registrieren.',
      action: 'Mit einem anderen Mittel anmelden',
    },
    'not-registered': {
      title: 'Das Authentisierungsmittel konnte nicht registriert werden',
      explanation: 'Der Anmeldedienst antwortet nicht, oder seine Antwort ist nicht verwendbar. Sie sind weiterhin wie zuvor angemeldet.',
      action: 'Zurück',
    },
    'not-strong': {
      title: 'Diese Anmeldung ist keine starke Authentifizierung',
      explanation: 'Sie sind angemeldet, aber mit einem Authentisierungsmittel, das keine starke Authentifizierung erlaubt, oder Ihre Anmeldung liegt zu lange zurück. Was sie verlangt, bleibt geschlossen.',
      action: 'Mit einem anderen Mittel anmelden',
      goOn: 'Ohne starke Authentifizierung fortfahren',
    },
    'too-many': {
      title: 'Zu viele Versuche',
      explanation: 'Warten Sie eine Minute, bevor Sie es erneut versuchen.',
      action: 'Erneut versuchen',
    },
    foreign: {
      title: 'Möchten Sie sich abmelden?',
      explanation: 'Eine andere Website hat Sie hierher geleitet. Sie sind noch angemeldet.',
      action: 'Abmelden',
    },
    unconfirmed: {
      title: 'Möchten Sie sich überall abmelden?',
      explanation: 'Ihre Sitzungen in allen Browsern enden dann. Sie sind noch angemeldet.',
      action: 'Überall abmelden',
    },
  },
  lb: {
    expired: {
      title: 'D’Umeldung ass ofgelaf',
      explanation: 'Si huet ze laang gedauert oder war schonn ofgeschloss. Dir sidd net ugemellt.',
      action: 'Nei umellen',
    },
    'no-cookie': {
      title: 'Äre Browser huet keng Cookie gehalen',
      explanation: 'Ouni Cookië vun dëser Säit ka keen ugemellt bleiwen. Erlaabt se an Ärem Browser a mellt Iech nei un. Dir gesitt dës Säit och, wann Dir d’Umeldung an engem anere Browser ugefaangen hutt.',
      action: 'Nei umellen',
    },
    unavailable: {
      title: 'D’Umeldung ass am Moment net méiglech',
      explanation: 'Den Umeldungsservice äntwert net. Probéiert et an e puer Minutten nach eng Kéier.',
      action: 'Nach eng Kéier probéieren',
    },
    refused: {
      title: 'D’Umeldung huet net geklappt',
      explanation: 'D’Äntwert vum Umeldungsservice ass net ze gebrauchen. Dir sidd net ugemellt.',
      action: 'Nach eng Kéier probéieren',
    },
    removed: {
      title: 'Dëst Authentifikatiounsmëttel gouf vun Ärem Kont ewechgeholl',
      explanation: 'Dir hutt et ewechgeholl: Et mécht Äre Kont net méi op. Dir sidd net ugemellt. Mellt Iech mat engem anere vun Äre Mëttelen un; duerno kënnt Dir dëst nei registréieren.',
      action: 'Mat engem anere Mëttel umellen',
    },
    'not-registered': {
      title: 'D’Authentifikatiounsmëttel konnt net registréiert ginn',
      explanation: 'Den Umeldungsservice äntwert net, oder seng Äntwert ass net ze gebrauchen. Dir sidd nach ugemellt wéi virdrun.',
      action: 'Zréck',
    },
    'not-strong': {
      title: 'Dës Umeldung ass keng staark Authentifikatioun',
      explanation: 'Dir sidd ugemellt, mee mat engem Produit, deen keng staark Authentifikatioun erlaabt, oder Är Umeldung läit ze laang zeréck. Wat se verlaangt, bleift zou.',
      action: 'Mat engem anere Produit umellen',
      goOn: 'Ouni staark Authentifikatioun weidermaachen',
    },
    'too-many': {
      title: 'Ze vill Versich',
      explanation: 'Waart eng Minutt, ier Dir et nach eng Kéier probéiert.',
      action: 'Nach eng Kéier probéieren',
    },
    foreign: {
      title: 'Wëllt Dir Iech ofmellen?',
      explanation: 'En anere Site huet Iech heihi geleet. Dir sidd nach ugemellt.',
      action: 'Ofmellen',
    },
    unconfirmed: {
      title: 'Wëllt Dir Iech iwwerall ofmellen?',
      explanation: 'Är Sessiounen an alle Browser halen dann op. Dir sidd nach ugemellt.',
      action: 'Iwwerall ofmellen',
    },
  },
};
