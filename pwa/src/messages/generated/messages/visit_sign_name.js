/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Visit_Sign_NameInputs */

const nl_visit_sign_name = /** @type {(inputs: Visit_Sign_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Handtekening ${i?.number}`)
};

const en_visit_sign_name = /** @type {(inputs: Visit_Sign_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signature ${i?.number}`)
};

/**
* | output |
* | --- |
* | "Signature {number}" |
*
* @param {Visit_Sign_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_name = /** @type {((inputs: Visit_Sign_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_name(inputs)
	return nl_visit_sign_name(inputs)
});