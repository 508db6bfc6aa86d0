/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_ChannelInputs */

const nl_review_field_channel = /** @type {(inputs: Review_Field_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe contact gezocht`)
};

const en_review_field_channel = /** @type {(inputs: Review_Field_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How contact was sought`)
};

/**
* | output |
* | --- |
* | "How contact was sought" |
*
* @param {Review_Field_ChannelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_channel = /** @type {((inputs?: Review_Field_ChannelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_ChannelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_channel(inputs)
	return nl_review_field_channel(inputs)
});