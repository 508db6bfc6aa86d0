/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Until_HintInputs */

const nl_legal_until_hint = /** @type {(inputs: Legal_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoogstens zes maanden.`)
};

const en_legal_until_hint = /** @type {(inputs: Legal_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At most six months.`)
};

/**
* | output |
* | --- |
* | "At most six months." |
*
* @param {Legal_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_until_hint = /** @type {((inputs?: Legal_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_until_hint(inputs)
	return nl_legal_until_hint(inputs)
});