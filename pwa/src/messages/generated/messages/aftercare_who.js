/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_WhoInputs */

const nl_aftercare_who = /** @type {(inputs: Aftercare_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke organisatie?`)
};

const en_aftercare_who = /** @type {(inputs: Aftercare_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which organisation?`)
};

/**
* | output |
* | --- |
* | "Which organisation?" |
*
* @param {Aftercare_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_who = /** @type {((inputs?: Aftercare_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_who(inputs)
	return nl_aftercare_who(inputs)
});