import { heading, link, list, paragraph, type SampleTranslations, steps } from './structure.js';

const title = 'Conditions générales d’utilisation';

const purpose = [
  paragraph(
    'Les présentes conditions régissent l’utilisation du portail sur lequel les personnes et les organisations effectuent leurs démarches auprès de l’Autorité. ',
    'Lisez-les avant de les accepter ; vous pouvez les imprimer et les retrouver à tout moment.',
  ),
  heading('Objet du portail'),
  paragraph(
    'Le portail vous permet de déposer des démarches, de signer des documents, de suivre vos dossiers et de recevoir les réponses de l’Autorité. ',
    'Son utilisation est gratuite et jamais obligatoire : chaque démarche peut aussi être déposée par courrier ou à un guichet.',
  ),
];

const access = [
  heading('Accès et authentification'),
  paragraph('Pour vous connecter, il vous faut un produit d’authentification reconnu par l’Autorité. Vous vous engagez à :'),
  list(
    'garder pour vous votre produit d’authentification et ses codes secrets ;',
    'avertir sans délai son émetteur en cas de perte, de vol ou si une autre personne a pu l’utiliser ;',
    'vous déconnecter lorsque vous quittez un appareil que d’autres personnes utilisent.',
  ),
  paragraph(
    'Ce qui est fait avec votre produit d’authentification est réputé fait par vous tant que vous n’avez pas averti son émetteur. ',
    'Les noms affichés sur le portail proviennent de ce produit ; seul son émetteur peut les corriger.',
  ),
];

const spaces = [
  heading('Espaces'),
  heading('Espace privé', 3),
  paragraph('Chaque personne peut avoir un espace privé, pour ce qui la concerne à titre privé.'),
  heading('Espaces professionnels', 3),
  paragraph(
    'Un espace professionnel est destiné à une entreprise, à une association ou à une activité indépendante. ',
    'En le créant, vous déclarez être en droit d’agir pour elle et vous indiquez son nom exactement tel qu’il est enregistré.',
  ),
  list(
    'Une même organisation peut avoir plusieurs espaces, par exemple pour la comptabilité et pour les ressources humaines.',
    'Chaque espace reçoit un identifiant. Celui-ci n’est pas secret et ne prouve rien.',
    'Ce que vous déposez dans un espace n’est pas visible depuis un autre.',
  ),
];

const users = [
  heading('Utilisateurs d’un espace professionnel'),
  paragraph(
    'Un espace professionnel est partagé. Ses administrateurs invitent d’autres personnes, choisissent leur rôle et répondent des accès qu’ils donnent.',
  ),
  list(
    'Un administrateur gère l’espace et ses utilisateurs ; il dépose et signe des démarches.',
    'Un gestionnaire dépose et signe des démarches.',
    'Un administrateur retire un accès dès que sa raison d’être a disparu.',
  ),
];

const filing = [
  heading('Dépôt et signature'),
  paragraph('Une démarche se dépose en trois étapes :'),
  steps(
    'vous remplissez le formulaire et joignez les documents demandés ;',
    'vous signez, lorsque la démarche exige une signature ;',
    'le portail confirme le dépôt et en indique la date et l’heure.',
  ),
  paragraph('La date et l’heure de cette confirmation font foi. Sans confirmation, rien n’a été déposé.'),
];

const personalData = (retention: string) => [
  heading('Données à caractère personnel'),
  paragraph(
    'L’Autorité traite vos données pour faire fonctionner le portail et pour traiter vos démarches, et pour rien d’autre. ',
    'Vous pouvez consulter vos données et les faire corriger. La marche à suivre est décrite dans la ',
    link('notice sur la protection des données', 'https://portal.example/fr/data-protection'),
    '.',
  ),
  paragraph(retention),
];

const availability = (maintenance: string) => [
  heading('Disponibilité'),
  paragraph(
    'Le portail est ouvert jour et nuit. ',
    maintenance,
    ' Lorsqu’un délai expire pendant une interruption, l’Autorité en tient compte.',
  ),
];

const closing = (days: number) => [
  heading('Fermeture d’un espace'),
  paragraph(
    `Vous pouvez fermer un espace à tout moment. Ses documents sont conservés pendant ${days} jours, afin que vous puissiez encore les demander, puis effacés.`,
  ),
  paragraph('L’Autorité peut suspendre un accès utilisé contrairement à la loi ou aux présentes conditions ; elle dit pourquoi.'),
];

const ending = [
  heading('Modification des conditions'),
  paragraph(
    'Une nouvelle version est annoncée sur le portail avec la liste de ce qui change. ',
    'Elle s’applique à vous une fois que vous l’avez acceptée ; sans acceptation, vous pouvez lire vos documents mais rien créer de nouveau.',
  ),
  heading('Contact et droit applicable'),
  paragraph(
    'Le ',
    link('service d’assistance', 'https://helpdesk.example/fr/'),
    ' répond à vos questions. Les présentes conditions sont soumises au droit du pays de l’Autorité.',
  ),
];

const fiveYears = 'Vos données sont conservées pendant cinq ans après la fin d’une démarche.';
const tenYears =
  'Vos données sont conservées pendant dix ans après la fin d’une démarche. Chaque accès est enregistré et vous pouvez voir qui en a eu.';
const sundays = 'La maintenance a lieu le dimanche de 6 à 10 heures et est annoncée.';
const tuesdays = 'La maintenance a lieu le mardi de 22 heures à minuit et est annoncée trois jours à l’avance.';

const start = [...purpose, ...access, ...spaces];

/** The sample terms in French, by version. */
export const french: SampleTranslations = {
  '1.0': {
    title,
    body: [...start, ...filing, ...personalData(fiveYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [],
  },
  '2.0': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(sundays), ...closing(60), ...ending],
    changes: [
      'Un espace professionnel peut avoir plusieurs utilisateurs. « Utilisateurs d’un espace professionnel » dit de quoi répondent ses administrateurs.',
      'Les données sont conservées dix ans au lieu de cinq, et vous pouvez voir qui y a eu accès (« Données à caractère personnel »).',
    ],
  },
  '2.1': {
    title,
    body: [...start, ...users, ...filing, ...personalData(tenYears), ...availability(tuesdays), ...closing(90), ...ending],
    changes: [
      'La maintenance passe du dimanche matin au mardi soir (« Disponibilité »).',
      'Après la fermeture d’un espace, ses documents peuvent être demandés pendant 90 jours au lieu de 60 (« Fermeture d’un espace »).',
    ],
  },
};
