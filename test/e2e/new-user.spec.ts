import { expect, sizes, switcher, test, visit } from './portal.js';

const words = {
  fr: {
    readTerms: 'Lire les conditions',
    agree: 'J’ai lu et j’accepte les conditions générales d’utilisation.',
    confirm: 'Valider',
    accepted: 'Vous avez accepté les conditions générales d’utilisation',
    create: 'Créer un espace professionnel',
    title: 'Intitulé de l’espace professionnel',
    legalName: 'Dénomination / raison sociale',
    done: 'Vous avez créé avec succès un espace professionnel.',
    enter: 'Entrer dans l’espace',
    kind: 'Espace professionnel',
  },
  de: {
    readTerms: 'Bedingungen lesen',
    agree: 'Ich habe die Allgemeinen Nutzungsbedingungen gelesen und nehme sie an.',
    confirm: 'Bestätigen',
    accepted: 'Sie haben die Allgemeinen Nutzungsbedingungen angenommen',
    create: 'Einen beruflichen Bereich erstellen',
    title: 'Name des beruflichen Bereichs',
    legalName: 'Bezeichnung / Firmenname',
    done: 'Sie haben erfolgreich einen beruflichen Bereich erstellt.',
    enter: 'In den Bereich wechseln',
    kind: 'Beruflicher Bereich',
  },
} as const;

for (const lang of ['fr', 'de'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test.describe(`a new user, ${lang}, ${size}`, () => {
      test.use({ viewport });

      test('accepts the terms, creates a space and finds it in the header', async ({ page }) => {
        const said = words[lang];
        const main = page.getByRole('main');
        await visit(page, { situation: 'new-user', lang });

        await main.getByRole('link', { name: said.readTerms }).click();
        await main.getByLabel(said.agree).check();
        await main.getByRole('button', { name: said.confirm }).click();
        await expect(main.getByText(said.accepted, { exact: true })).toBeVisible();

        await main.getByRole('link', { name: said.create }).click();
        await main.getByLabel(said.title).fill('Atelier Nord');
        await main.getByLabel(said.legalName).fill('Atelier Nord S.à r.l.');
        await main.getByRole('button', { name: said.confirm }).click();
        await expect(main.getByRole('heading', { name: said.done })).toBeVisible();
        await expect(main.getByText(/^PM-[A-NP-Z1-9]{6}$/u)).toBeVisible();

        await main.getByRole('button', { name: said.enter }).click();
        await expect(main.getByRole('heading', { level: 1, name: 'Atelier Nord' })).toBeVisible();
        await expect(switcher(page)).toHaveAccessibleName(new RegExp(`${said.kind}.*Atelier Nord`, 'u'));
      });
    });
  }
}
