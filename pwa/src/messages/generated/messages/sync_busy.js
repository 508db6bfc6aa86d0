/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_BusyInputs */

const nl_sync_busy = /** @type {(inputs: Sync_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bezig met verzenden en ophalen`)
};

const en_sync_busy = /** @type {(inputs: Sync_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending and fetching`)
};

/**
* | output |
* | --- |
* | "Sending and fetching" |
*
* @param {Sync_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_busy = /** @type {((inputs?: Sync_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_busy(inputs)
	return nl_sync_busy(inputs)
});