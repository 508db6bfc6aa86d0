/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Planned_VisitInputs */

const nl_review_field_planned_visit = /** @type {(inputs: Review_Field_Planned_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gepland bezoek`)
};

const en_review_field_planned_visit = /** @type {(inputs: Review_Field_Planned_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Planned visit`)
};

/**
* | output |
* | --- |
* | "Planned visit" |
*
* @param {Review_Field_Planned_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_planned_visit = /** @type {((inputs?: Review_Field_Planned_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Planned_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_planned_visit(inputs)
	return nl_review_field_planned_visit(inputs)
});