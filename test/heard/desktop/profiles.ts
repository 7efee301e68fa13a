/** New profiles of browsers, without what they would say of their own accord. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArguments } from '../../../tools/machine/browsers.js';

const chromiumPreferences = {
  translate: { enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
};

const firefoxPreferences: Readonly<Record<string, boolean | number | string>> = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.formfill.enable': false,
  // A new tab that is prepared finishes loading later, and is announced then.
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.formautofill.addresses.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'full-screen-api.warning.timeout': 0,
  'layout.spellcheckDefault': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

export function prepareFirefox(profile: string): void {
  const lines = Object.entries(firefoxPreferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

export function prepareChromium(profile: string): void {
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(chromiumPreferences));
}

export function chromiumOptions(profile: string): readonly string[] {
  return [
    ...chromiumArguments,
    `--user-data-dir=${profile}`,
    '--force-renderer-accessibility',
    '--force-prefers-reduced-motion',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter',
    '--password-store=basic',
    // No bar that warns of the missing sandbox.
    '--test-type',
    '--start-fullscreen',
  ];
}
