/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_Take_EvidenceInputs */

const nl_visit_photo_take_evidence = /** @type {(inputs: Visit_Photo_Take_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto als bewijs`)
};

const en_visit_photo_take_evidence = /** @type {(inputs: Visit_Photo_Take_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photo as evidence`)
};

/**
* | output |
* | --- |
* | "Photo as evidence" |
*
* @param {Visit_Photo_Take_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_take_evidence = /** @type {((inputs?: Visit_Photo_Take_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_Take_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_take_evidence(inputs)
	return nl_visit_photo_take_evidence(inputs)
});