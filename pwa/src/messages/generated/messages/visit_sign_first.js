/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_FirstInputs */

const nl_visit_sign_first = /** @type {(inputs: Visit_Sign_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf eerst op wat er is afgesproken. Daarna kan het huishouden tekenen.`)
};

const en_visit_sign_first = /** @type {(inputs: Visit_Sign_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First write down what was agreed. Then the household can sign.`)
};

/**
* | output |
* | --- |
* | "First write down what was agreed. Then the household can sign." |
*
* @param {Visit_Sign_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_first = /** @type {((inputs?: Visit_Sign_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_first(inputs)
	return nl_visit_sign_first(inputs)
});