/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ParticipantsInputs */

const nl_review_field_participants = /** @type {(inputs: Review_Field_ParticipantsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie deden mee`)
};

const en_review_field_participants = /** @type {(inputs: Review_Field_ParticipantsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who took part`)
};

/**
* | output |
* | --- |
* | "Who took part" |
*
* @param {Review_Field_ParticipantsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_participants = /** @type {((inputs?: Review_Field_ParticipantsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ParticipantsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_participants(inputs)
	return nl_review_field_participants(inputs)
});