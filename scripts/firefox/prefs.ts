import { pacUrl } from '../chromium/flags.ts';
import type { LaunchOptions } from '../driver.ts';

/** Firefox's settings, by name. */
export type Prefs = Readonly<Record<string, string | number | boolean>>;

/**
 * Keeps Firefox from asking or telling anybody anything of its own accord, beside what it leaves off
 * by itself while it is driven by Marionette (RecommendedPreferences.sys.mjs).
 */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.newtabpage.activity-stream.showSponsoredTopSites': false,
  'browser.newtabpage.activity-stream.unifiedAds.endpoint': '',
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.google5.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.pocket.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'nimbus.rollouts.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

/** No question, welcome or notice stands before what is to be seen. */
const UNDISTURBED: Prefs = {
  'browser.aboutConfig.showWarning': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'signon.rememberSignons': false,
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

const DEVTOOLS: Prefs = {
  'devtools.everOpened': true,
  // With any other filter Firefox withholds the events of the requests that it hides.
  'devtools.netmonitor.filters': '["all"]',
  // Room for the panel beside a page in a window of 1280 x 960.
  'devtools.toolbox.footer.height': 440,
  'devtools.toolbox.sidebar.width': 760,
};

/**
 * The settings to start with.
 *
 * @returns by name, for `userJs`
 */
export function prefsOf({ theme, dock, headless, pac, downloads }: LaunchOptions): Prefs {
  return {
    ...QUIET,
    ...UNDISTURBED,
    ...DEVTOOLS,
    'devtools.theme': theme,
    'devtools.toolbox.host': dock,
    // A free port, which Firefox writes into its profile.
    'marionette.port': 0,
    ...(downloads === undefined ? {} : downloadedTo(downloads)),
    ...(pac === null ? {} : proxied(pac)),
    ...(pac !== null && headless ? LOOPBACK_ONLY : {}),
  };
}

/**
 * The text of a profile's user.js.
 *
 * @param prefs texts are written as JSON, which JavaScript reads alike
 */
export function userJs(prefs: Prefs): string {
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function downloadedTo(folder: string): Prefs {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function proxied(pac: string): Prefs {
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': pacUrl(pac),
    // The hosts that the script leads to this machine speak http alone.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    // A page of theirs may ask a server of this machine, as it may ask the vendor's.
    'network.lna.enabled': false,
  };
}

/**
 * Beside a proxy script that maps every host in use: a name that it leaves out is then not even
 * looked up, so that no mistake in a page or a test can reach a real host. With a window there is
 * somebody who may want to go elsewhere.
 */
const LOOPBACK_ONLY: Prefs = { 'network.dns.disabled': true };
