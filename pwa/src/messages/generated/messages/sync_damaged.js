/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_DamagedInputs */

const nl_sync_damaged = /** @type {(inputs: Sync_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat u daarna schreef, wordt gewoon verzonden. De beschadigde wijziging blijft op dit apparaat staan en gaat mee in een verzegeld bestand. Meld dit bij uw beheerder, en schrijf zelf opnieuw op wat u mist.`)
};

const en_sync_damaged = /** @type {(inputs: Sync_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you wrote after it is sent as usual. The damaged change stays on this device and goes into a sealed file. Tell your administrator, and write again what you miss.`)
};

/**
* | output |
* | --- |
* | "What you wrote after it is sent as usual. The damaged change stays on this device and goes into a sealed file. Tell your administrator, and write again what ..." |
*
* @param {Sync_DamagedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_damaged = /** @type {((inputs?: Sync_DamagedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_DamagedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_damaged(inputs)
	return nl_sync_damaged(inputs)
});