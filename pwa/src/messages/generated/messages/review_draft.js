/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ form: NonNullable<unknown> }} Review_DraftInputs */

const nl_review_draft = /** @type {(inputs: Review_DraftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niet opgeslagen concept: ${i?.form}`)
};

const en_review_draft = /** @type {(inputs: Review_DraftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Draft that was not saved: ${i?.form}`)
};

/**
* | output |
* | --- |
* | "Draft that was not saved: {form}" |
*
* @param {Review_DraftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_draft = /** @type {((inputs: Review_DraftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_DraftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_draft(inputs)
	return nl_review_draft(inputs)
});