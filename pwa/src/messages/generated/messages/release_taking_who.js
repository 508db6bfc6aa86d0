/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Taking_WhoInputs */

const nl_release_taking_who = /** @type {(inputs: Release_Taking_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie`)
};

const en_release_taking_who = /** @type {(inputs: Release_Taking_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who`)
};

/**
* | output |
* | --- |
* | "Who" |
*
* @param {Release_Taking_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_taking_who = /** @type {((inputs?: Release_Taking_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Taking_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_taking_who(inputs)
	return nl_release_taking_who(inputs)
});