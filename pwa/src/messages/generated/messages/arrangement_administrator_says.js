/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Administrator_SaysInputs */

const nl_arrangement_administrator_says = /** @type {(inputs: Arrangement_Administrator_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat de bewindvoerder zegt`)
};

const en_arrangement_administrator_says = /** @type {(inputs: Arrangement_Administrator_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the administrator says`)
};

/**
* | output |
* | --- |
* | "What the administrator says" |
*
* @param {Arrangement_Administrator_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_administrator_says = /** @type {((inputs?: Arrangement_Administrator_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Administrator_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_administrator_says(inputs)
	return nl_arrangement_administrator_says(inputs)
});