/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_OpenInputs */

const nl_visit_sign_open = /** @type {(inputs: Visit_Sign_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laten lezen en tekenen`)
};

const en_visit_sign_open = /** @type {(inputs: Visit_Sign_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let them read and sign`)
};

/**
* | output |
* | --- |
* | "Let them read and sign" |
*
* @param {Visit_Sign_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_open = /** @type {((inputs?: Visit_Sign_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_open(inputs)
	return nl_visit_sign_open(inputs)
});