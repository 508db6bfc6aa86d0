/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Seek_Judgment_OnInputs */

const nl_review_field_seek_judgment_on = /** @type {(inputs: Review_Field_Seek_Judgment_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar de rechter op`)
};

const en_review_field_seek_judgment_on = /** @type {(inputs: Review_Field_Seek_Judgment_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To court on`)
};

/**
* | output |
* | --- |
* | "To court on" |
*
* @param {Review_Field_Seek_Judgment_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_seek_judgment_on = /** @type {((inputs?: Review_Field_Seek_Judgment_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Seek_Judgment_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_seek_judgment_on(inputs)
	return nl_review_field_seek_judgment_on(inputs)
});