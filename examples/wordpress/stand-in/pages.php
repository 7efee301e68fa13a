<?php
/** What the database of the site would have: pages as the editor saves them. The names of languages begin with what is seen. */
const SITE_NAME = 'Tourisme Merlau';
const LANGUAGES = array( 'fr' => 'FR – Français', 'de' => 'DE – Deutsch' );

$pages = array(
	'fr' => array(
		'home'   => array(
			'title'   => 'Accueil',
			'content' => '<!-- wp:merlau/active-space {"kind":"Nuitées déclarées par","welcome":"Vos nuitées, déclarées chaque mois","begin":"Acceptez les conditions, puis créez un espace pour chaque établissement."} /-->',
		),
		'terms'  => array(
			'title'   => 'Conditions',
			'content' => '<!-- wp:merlau/terms-acceptance /-->',
		),
		'create' => array(
			'title'   => 'Nouvel espace',
			'content' => "<!-- wp:heading {\"level\":1} -->\n<h1 class=\"wp-block-heading\">Nouvel espace</h1>\n<!-- /wp:heading -->\n<!-- wp:merlau/create-pro-space-form {\"termsHref\":\"/fr/terms\"} /-->",
		),
	),
	'de' => array(
		'home'   => array(
			'title'   => 'Start',
			'content' => '<!-- wp:merlau/active-space {"kind":"Übernachtungen, gemeldet von","welcome":"Ihre Übernachtungen, jeden Monat gemeldet","begin":"Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jeden Betrieb."} /-->',
		),
		'terms'  => array(
			'title'   => 'Bedingungen',
			'content' => '<!-- wp:merlau/terms-acceptance /-->',
		),
		'create' => array(
			'title'   => 'Neuer Bereich',
			'content' => "<!-- wp:heading {\"level\":1} -->\n<h1 class=\"wp-block-heading\">Neuer Bereich</h1>\n<!-- /wp:heading -->\n<!-- wp:merlau/create-pro-space-form {\"termsHref\":\"/de/terms\"} /-->",
		),
	),
);
