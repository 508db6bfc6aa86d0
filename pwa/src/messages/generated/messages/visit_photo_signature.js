/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_SignatureInputs */

const nl_visit_photo_signature = /** @type {(inputs: Visit_Photo_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handtekening`)
};

const en_visit_photo_signature = /** @type {(inputs: Visit_Photo_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signature`)
};

/**
* | output |
* | --- |
* | "Signature" |
*
* @param {Visit_Photo_SignatureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_signature = /** @type {((inputs?: Visit_Photo_SignatureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_SignatureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_signature(inputs)
	return nl_visit_photo_signature(inputs)
});