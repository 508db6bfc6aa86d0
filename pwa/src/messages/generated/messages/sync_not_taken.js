/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Not_TakenInputs */

const nl_sync_not_taken = /** @type {(inputs: Sync_Not_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server neemt iets nog niet aan`)
};

const en_sync_not_taken = /** @type {(inputs: Sync_Not_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server does not take something yet`)
};

/**
* | output |
* | --- |
* | "The server does not take something yet" |
*
* @param {Sync_Not_TakenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_not_taken = /** @type {((inputs?: Sync_Not_TakenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Not_TakenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_not_taken(inputs)
	return nl_sync_not_taken(inputs)
});