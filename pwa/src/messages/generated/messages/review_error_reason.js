/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Error_ReasonInputs */

const nl_review_error_reason = /** @type {(inputs: Review_Error_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit niet in het dossier komt.`)
};

const en_review_error_reason = /** @type {(inputs: Review_Error_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this does not go into the file.`)
};

/**
* | output |
* | --- |
* | "Write down why this does not go into the file." |
*
* @param {Review_Error_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_error_reason = /** @type {((inputs?: Review_Error_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Error_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_error_reason(inputs)
	return nl_review_error_reason(inputs)
});