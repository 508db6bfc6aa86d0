/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_FailedInputs */

const nl_review_failed = /** @type {(inputs: Review_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het overzicht kon niet worden opgehaald. Controleer het internet en probeer het opnieuw.`)
};

const en_review_failed = /** @type {(inputs: Review_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The overview could not be fetched. Check the connection and try again.`)
};

/**
* | output |
* | --- |
* | "The overview could not be fetched. Check the connection and try again." |
*
* @param {Review_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_failed = /** @type {((inputs?: Review_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_failed(inputs)
	return nl_review_failed(inputs)
});