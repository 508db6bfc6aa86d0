/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_Explained_RecordingInputs */

const nl_review_field_explained_recording = /** @type {(inputs: Review_Field_Explained_RecordingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitgelegd wat we opschrijven`)
};

const en_review_field_explained_recording = /** @type {(inputs: Review_Field_Explained_RecordingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explained what we write down`)
};

/**
* | output |
* | --- |
* | "Explained what we write down" |
*
* @param {Review_Field_Explained_RecordingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_explained_recording = /** @type {((inputs?: Review_Field_Explained_RecordingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_Explained_RecordingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_explained_recording(inputs)
	return nl_review_field_explained_recording(inputs)
});