/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_PadInputs */

const nl_visit_sign_pad = /** @type {(inputs: Visit_Sign_PadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vak om in te tekenen`)
};

const en_visit_sign_pad = /** @type {(inputs: Visit_Sign_PadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Field to sign in`)
};

/**
* | output |
* | --- |
* | "Field to sign in" |
*
* @param {Visit_Sign_PadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_pad = /** @type {((inputs?: Visit_Sign_PadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_PadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_pad(inputs)
	return nl_visit_sign_pad(inputs)
});