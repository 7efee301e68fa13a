import { expect, sizes, test, visit, workshop } from './portal.js';

const words = {
  fr: {
    readTerms: 'Lire les conditions',
    accepted: 'Vous avez accepté les conditions générales d’utilisation',
    create: 'Créer un espace professionnel',
    done: 'Vous avez créé avec succès un espace professionnel.',
    kind: 'Espace professionnel',
  },
  de: {
    readTerms: 'Bedingungen lesen',
    accepted: 'Sie haben die Allgemeinen Nutzungsbedingungen angenommen',
    create: 'Einen beruflichen Bereich erstellen',
    done: 'Sie haben erfolgreich einen beruflichen Bereich erstellt.',
    kind: 'Beruflicher Bereich',
  },
} as const;

for (const lang of ['fr', 'de'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test.describe(`a new user, ${lang}, ${size}`, () => {
      test.use({ viewport });

      test('accepts the terms, creates a space and finds it in the header', async ({ page, switcher, form, terms }) => {
        const said = words[lang];
        const main = page.getByRole('main');
        await visit(page, { situation: 'new-user', lang });

        await main.getByRole('link', { name: said.readTerms }).click();
        await terms.accept();
        await expect(main.getByText(said.accepted, { exact: true })).toBeVisible();

        await main.getByRole('link', { name: said.create }).click();
        await form.fillIn(workshop);
        await form.confirm();
        await expect(main.getByRole('heading', { name: said.done })).toBeVisible();
        await expect(form.createdIdentifier).toHaveText(/^PM-[A-NP-Z1-9]{6}$/u);

        await form.enter();
        await expect(main.getByRole('heading', { level: 1, name: workshop.title })).toBeVisible();
        await expect(switcher.button).toHaveAccessibleName(new RegExp(`${said.kind}.*Atelier Nord`, 'u'));
      });
    });
  }
}
