/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_AgainInputs */

const nl_visit_sign_again = /** @type {(inputs: Visit_Sign_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw tekenen`)
};

const en_visit_sign_again = /** @type {(inputs: Visit_Sign_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign again`)
};

/**
* | output |
* | --- |
* | "Sign again" |
*
* @param {Visit_Sign_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_again = /** @type {((inputs?: Visit_Sign_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_again(inputs)
	return nl_visit_sign_again(inputs)
});