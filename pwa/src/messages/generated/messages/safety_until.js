/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_UntilInputs */

const nl_safety_until = /** @type {(inputs: Safety_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag geldt dit?`)
};

const en_safety_until = /** @type {(inputs: Safety_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day does this hold?`)
};

/**
* | output |
* | --- |
* | "Until which day does this hold?" |
*
* @param {Safety_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_until = /** @type {((inputs?: Safety_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_until(inputs)
	return nl_safety_until(inputs)
});