/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_AgreementInputs */

const nl_visit_photo_agreement = /** @type {(inputs: Visit_Photo_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto van de afspraken`)
};

const en_visit_photo_agreement = /** @type {(inputs: Visit_Photo_AgreementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo of the agreements`)
};

/**
* | output |
* | --- |
* | "Photo of the agreements" |
*
* @param {Visit_Photo_AgreementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_agreement = /** @type {((inputs?: Visit_Photo_AgreementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_AgreementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_agreement(inputs)
	return nl_visit_photo_agreement(inputs)
});