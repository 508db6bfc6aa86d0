/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Not_YoursInputs */

const nl_release_not_yours = /** @type {(inputs: Release_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen wie deze uitgave heeft gevraagd, mag de bestanden ophalen.`)
};

const en_release_not_yours = /** @type {(inputs: Release_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only who asked for this release may take its files.`)
};

/**
* | output |
* | --- |
* | "Only who asked for this release may take its files." |
*
* @param {Release_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_not_yours = /** @type {((inputs?: Release_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_not_yours(inputs)
	return nl_release_not_yours(inputs)
});