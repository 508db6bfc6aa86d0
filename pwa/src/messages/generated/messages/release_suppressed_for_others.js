/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Release_Suppressed_For_OthersInputs */

const nl_release_suppressed_for_others = /** @type {(inputs: Release_Suppressed_For_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} aantallen: anders is een ander getal te berekenen`)
};

const en_release_suppressed_for_others = /** @type {(inputs: Release_Suppressed_For_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} numbers: another number could be reckoned from it`)
};

/**
* | output |
* | --- |
* | "{count} numbers: another number could be reckoned from it" |
*
* @param {Release_Suppressed_For_OthersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_suppressed_for_others = /** @type {((inputs: Release_Suppressed_For_OthersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Suppressed_For_OthersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_suppressed_for_others(inputs)
	return nl_release_suppressed_for_others(inputs)
});