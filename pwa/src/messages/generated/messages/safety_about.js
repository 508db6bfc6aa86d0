/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_AboutInputs */

const nl_safety_about = /** @type {(inputs: Safety_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over wie gaat de zorg?`)
};

const en_safety_about = /** @type {(inputs: Safety_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom is the worry about?`)
};

/**
* | output |
* | --- |
* | "Whom is the worry about?" |
*
* @param {Safety_AboutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_about = /** @type {((inputs?: Safety_AboutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_AboutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_about(inputs)
	return nl_safety_about(inputs)
});