/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_WhoInputs */

const nl_safety_secret_who = /** @type {(inputs: Safety_Secret_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie is geheim?`)
};

const en_safety_secret_who = /** @type {(inputs: Safety_Secret_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is secret?`)
};

/**
* | output |
* | --- |
* | "Who is secret?" |
*
* @param {Safety_Secret_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_who = /** @type {((inputs?: Safety_Secret_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_who(inputs)
	return nl_safety_secret_who(inputs)
});