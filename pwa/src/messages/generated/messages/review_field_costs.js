/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_CostsInputs */

const nl_review_field_costs = /** @type {(inputs: Review_Field_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten`)
};

const en_review_field_costs = /** @type {(inputs: Review_Field_CostsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs`)
};

/**
* | output |
* | --- |
* | "Costs" |
*
* @param {Review_Field_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_costs = /** @type {((inputs?: Review_Field_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_costs(inputs)
	return nl_review_field_costs(inputs)
});