/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Agree_GoneInputs */

const nl_arrangement_agree_gone = /** @type {(inputs: Arrangement_Agree_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze regeling wacht niet op een bewindvoerder.`)
};

const en_arrangement_agree_gone = /** @type {(inputs: Arrangement_Agree_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This arrangement does not wait for an administrator.`)
};

/**
* | output |
* | --- |
* | "This arrangement does not wait for an administrator." |
*
* @param {Arrangement_Agree_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree_gone = /** @type {((inputs?: Arrangement_Agree_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Agree_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree_gone(inputs)
	return nl_arrangement_agree_gone(inputs)
});