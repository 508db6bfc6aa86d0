/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ condition: NonNullable<unknown> }} Visit_Photo_Evidence_OfInputs */

const nl_visit_photo_evidence_of = /** @type {(inputs: Visit_Photo_Evidence_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Foto als bewijs: ${i?.condition}`)
};

const en_visit_photo_evidence_of = /** @type {(inputs: Visit_Photo_Evidence_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Photo as evidence: ${i?.condition}`)
};

/**
* | output |
* | --- |
* | "Photo as evidence: {condition}" |
*
* @param {Visit_Photo_Evidence_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_evidence_of = /** @type {((inputs: Visit_Photo_Evidence_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Evidence_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_evidence_of(inputs)
	return nl_visit_photo_evidence_of(inputs)
});